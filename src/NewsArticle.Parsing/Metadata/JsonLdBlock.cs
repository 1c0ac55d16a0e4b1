using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>Parses one JSON-LD block: strictly first, repaired only where that fails.</summary>
internal static class JsonLdBlock
{
    /// <summary>Reads the block and returns true, or returns false where it cannot be read even when repaired. Never throws.</summary>
    /// <param name="script">The text of the block.</param>
    /// <param name="maxDepth">How deep it may be.</param>
    /// <param name="reader">Takes what it says.</param>
    /// <param name="at">How many values the page had given before.</param>
    /// <param name="repairs">What was repaired.</param>
    /// <param name="isTooDeep">Whether it is unreadable because it is deeper.</param>
    public static bool TryRead(ReadOnlySpan<char> script, int maxDepth, JsonLdReader reader, int at, out JsonRepairs repairs, out bool isTooDeep)
    {
        maxDepth = Math.Clamp(maxDepth, 1, JsonRepairer.MaxDepth);
        isTooDeep = false;
        repairs = JsonRepairs.None;
        if (TryParse(script, maxDepth, reader, at, ref repairs)) return true;
        if (LooksEncoded(script))
        {
            repairs |= JsonRepairs.EntityEncoded;
            // The quotes alone: what else is encoded stands inside the strings and is decoded with them.
            script = script.ToString().Replace("&quot;", "\"", StringComparison.OrdinalIgnoreCase).Replace("&#34;", "\"", StringComparison.Ordinal);
            if (TryParse(script, maxDepth, reader, at, ref repairs)) return true;
        }

        var repairer = new JsonRepairer(script, new PooledText(script.Length + 64), maxDepth);
        try
        {
            if (!repairer.TryRepair())
            {
                isTooDeep = repairer.IsTooDeep;
                return false;
            }

            repairs |= repairer.Repairs;
            // One level more: the repaired text is an array of all roots.
            return TryParse(repairer.Result, maxDepth + 1, reader, at, ref repairs);
        }
        finally
        {
            repairer.Dispose();
        }
    }

    private static bool LooksEncoded(ReadOnlySpan<char> script) =>
        !script.Contains('"') && (script.Contains("&quot;", StringComparison.OrdinalIgnoreCase) || script.Contains("&#34;", StringComparison.Ordinal));

    private static bool TryParse(ReadOnlySpan<char> json, int depth, JsonLdReader reader, int at, ref JsonRepairs repairs)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(json, bytes);
            if (LoneSurrogates.Replace(bytes.AsSpan(0, length))) repairs |= JsonRepairs.LoneSurrogates;
            using var document = JsonDocument.Parse(bytes.AsMemory(0, length), new JsonDocumentOptions { MaxDepth = depth });
            reader.Read(document.RootElement, at);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
