using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsArticle.Parsing.Tests.Json;

/// <summary>
/// Where one JSON value differs from another that was expected. Of an object only the members that are expected are compared, at any
/// depth; lists have to be equally long.
/// </summary>
internal static class JsonDifference
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One line for each member that differs; empty where none does.</summary>
    public static IReadOnlyList<string> Of(JsonElement expected, JsonElement actual) => [.. Of(expected, actual, "")];

    private static IEnumerable<string> Of(JsonElement expected, JsonElement actual, string at) => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => expected.EnumerateObject().SelectMany(member => OfMember(member, actual, at.Length == 0 ? member.Name : $"{at}.{member.Name}")),
        (JsonValueKind.Array, JsonValueKind.Array) => OfList([.. expected.EnumerateArray()], [.. actual.EnumerateArray()], at),
        _ => Same(expected, actual) ? [] : [$"  {at}:\n    expected {Show(expected)}\n    found    {Show(actual)}"],
    };

    private static IEnumerable<string> OfMember(JsonProperty expected, JsonElement actual, string at) => actual.TryGetProperty(expected.Name, out var value)
        ? Of(expected.Value, value, at)
        : [$"  {at}:\n    expected {Show(expected.Value)}\n    found    no such member; there are {string.Join(", ", actual.EnumerateObject().Select(member => member.Name))}"];

    /// <summary>Lists of one length are compared item by item; of others only what stands between their common beginning and end is shown.</summary>
    private static IEnumerable<string> OfList(JsonElement[] expected, JsonElement[] actual, string at)
    {
        if (expected.Length == actual.Length)
            return expected.SelectMany((item, index) => Of(item, actual[index], $"{at}[{index}]"));

        var shorter = Math.Min(expected.Length, actual.Length);
        var before = 0;
        while (before < shorter && !Of(expected[before], actual[before], at).Any())
            before++;
        var after = 0;
        while (after < shorter - before && !Of(expected[^(after + 1)], actual[^(after + 1)], at).Any())
            after++;
        return
        [
            $"  {at}: {expected.Length} items are expected and {actual.Length} were found; apart from item {before} on:" +
                List("expected", expected[before..^after], before) + List("found   ", actual[before..^after], before),
        ];
    }

    private static string List(string word, JsonElement[] items, int first) =>
        string.Concat(items.Select((item, index) => $"\n    {word} [{first + index}] {Show(item)}"));

    private static bool Same(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ToString() == other.ToString();

    private static string Show(JsonElement value) => JsonSerializer.Serialize(value, Readable);
}
