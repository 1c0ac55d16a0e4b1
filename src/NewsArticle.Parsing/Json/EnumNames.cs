using System.Text.Json;

namespace NewsArticle.Parsing.Json;

/// <summary>The names of an enum's values in the JSON.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Values.Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))];

    public static string Of(T value)
    {
        var index = Array.IndexOf(Values, value);
        return index >= 0 ? All[index] : throw new ArgumentOutOfRangeException(nameof(value), value, "No value of " + typeof(T).Name + ".");
    }

    public static bool TryRead(string name, out T value)
    {
        for (var index = 0; index < All.Count; index++)
        {
            if (All[index] == name)
            {
                value = Values[index];
                return true;
            }
        }

        value = default;
        return false;
    }
}
