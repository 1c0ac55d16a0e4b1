using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsArticle.Parsing.Json;

/// <summary>
/// Where one JSON value differs from another that was expected. Of an object only the members that are expected are compared, at any
/// depth; lists have to be equally long.
/// </summary>
internal static class JsonDifference
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line for each member that differs; empty where none does.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What was found.</param>
    /// <param name="at">The place of both, where they are parts of something larger.</param>
    public static IReadOnlyList<string> Of(JsonElement expected, JsonElement actual, string at = "") => [.. Find(expected, actual, at)];

    /// <summary>A value as JSON on one line, letters of any script as they are.</summary>
    public static string Show(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static IEnumerable<string> Find(JsonElement expected, JsonElement actual, string at) => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => expected.EnumerateObject().SelectMany(member => FindIn(member, actual, at.Length == 0 ? member.Name : $"{at}.{member.Name}")),
        (JsonValueKind.Array, JsonValueKind.Array) => FindIn([.. expected.EnumerateArray()], [.. actual.EnumerateArray()], at),
        _ => Same(expected, actual) ? [] : [$"  {at}:\n    expected {Show(expected)}\n    found    {Show(actual)}"],
    };

    private static IEnumerable<string> FindIn(JsonProperty expected, JsonElement actual, string at) => actual.TryGetProperty(expected.Name, out var value)
        ? Find(expected.Value, value, at)
        : [$"  {at}:\n    expected {Show(expected.Value)}\n    found    no such member; there are {string.Join(", ", actual.EnumerateObject().Select(member => member.Name))}"];

    /// <summary>Lists of one length are compared item by item; of others only what stands between their common beginning and end is shown.</summary>
    private static IEnumerable<string> FindIn(JsonElement[] expected, JsonElement[] actual, string at)
    {
        if (expected.Length == actual.Length)
        {
            return expected.SelectMany((item, index) => Find(item, actual[index], $"{at}[{index}]"));
        }

        var shorter = Math.Min(expected.Length, actual.Length);
        var before = 0;
        while (before < shorter && !Find(expected[before], actual[before], at).Any())
        {
            before++;
        }

        var after = 0;
        while (after < shorter - before && !Find(expected[^(after + 1)], actual[^(after + 1)], at).Any())
        {
            after++;
        }

        return
        [
            $"  {at}: {expected.Length} items are expected and {actual.Length} were found; apart from item {before} on:" +
                List("expected", expected[before..^after], before) + List("found   ", actual[before..^after], before),
        ];
    }

    private static string List(string word, JsonElement[] items, int first) =>
        string.Concat(items.Select((item, index) => $"\n    {word} [{first + index}] {Show(item)}"));

    private static bool Same(JsonElement one, JsonElement other) =>
        one.ValueKind == other.ValueKind && string.Equals(one.ToString(), other.ToString(), StringComparison.Ordinal);
}
