using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>Parses one JSON-LD block: strictly first, repaired only where that fails.</summary>
internal static class JsonLdBlock
{
    /// <summary>Reads the block and returns true, or returns false where it cannot be read even when repaired. Never throws.</summary>
    public static bool TryRead(ReadOnlySpan<char> script, JsonLdReader reader, int at, out JsonRepairs repairs)
    {
        repairs = JsonRepairs.None;
        if (TryParse(script, JsonRepairer.MaxDepth, reader, at, ref repairs)) return true;
        if (LooksEncoded(script))
        {
            repairs |= JsonRepairs.EntityEncoded;
            // The quotes alone: what else is encoded stands inside the strings and is decoded with them.
            script = script.ToString().Replace("&quot;", "\"", StringComparison.OrdinalIgnoreCase).Replace("&#34;", "\"", StringComparison.Ordinal);
            if (TryParse(script, JsonRepairer.MaxDepth, reader, at, ref repairs)) return true;
        }

        var repairer = new JsonRepairer(script, new PooledText(script.Length + 64));
        try
        {
            if (!repairer.TryRepair()) return false;
            repairs |= repairer.Repairs;
            // One level more: the repaired text is an array of all roots.
            return TryParse(repairer.Result, JsonRepairer.MaxDepth + 1, reader, at, ref repairs);
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
