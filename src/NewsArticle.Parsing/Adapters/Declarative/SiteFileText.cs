using System.Text.Json;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>The small pieces that site files are made of. Each error names the property by its path in the file.</summary>
internal static class SiteFileText
{
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string where, string what)
    {
        if (reader.TokenType != type)
        {
            throw new JsonException($"{where} has to be {what}");
        }
    }

    /// <summary>Moves to the value of an object's next property; null at the object's end.</summary>
    public static string? NextProperty(ref Utf8JsonReader reader, string before, HashSet<string> seen)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        var name = String(ref reader, before.Length > 0 ? $"a name in '{before.TrimEnd('.')}'" : "a name");
        if (!seen.Add(name))
        {
            throw new JsonException($"'{before}{name}' is given twice");
        }

        reader.Read();
        return name;
    }

    public static string Text(ref Utf8JsonReader reader, string at)
    {
        Expect(ref reader, JsonTokenType.String, $"'{at}'", "a text");
        return String(ref reader, $"'{at}'") is { Length: > 0 } text ? text : throw new JsonException($"'{at}' is empty");
    }

    public static SelectorText Selector(ref Utf8JsonReader reader, string at)
    {
        var text = Text(ref reader, at);
        try
        {
            return new(text, SelectorCompiler.Compile(text));
        }
        catch (SelectorException error)
        {
            throw new JsonException($"'{at}': {error.Message.TrimEnd('.')}", error);
        }
    }

    public static JsonException Unknown(string property, string what, string known) => new($"'{property}' is unknown; {what} has {known}");

    private static string String(ref Utf8JsonReader reader, string where)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException($"{where} holds half a character", error);
        }
    }
}
