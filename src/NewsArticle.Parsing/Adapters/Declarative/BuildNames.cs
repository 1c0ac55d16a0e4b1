namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>Tells names that a build made (css-modules, emotion, styled-components, Svelte, Angular, Tailwind) from names that people gave.</summary>
internal static class BuildNames
{
    private const int MinHash = 5;
    private const int MinHex = 7;

    /// <summary>What is wrong with a class or id, to stand after it in a sentence; null where people gave it.</summary>
    public static string? Complaint(string name)
    {
        if (name.AsSpan().ContainsAny("[]:"))
        {
            return "which says how the element looks today (Tailwind), not what it is";
        }

        return IsMade(name) ? "which looks like a hash of the site's build: the next build changes it. Name a class that people gave, or an attribute, or use [class^=\"stable-part\"]" : null;
    }

    /// <summary>The attributes by which a build keeps styles in their component: data-v-7ba5bd90, _ngcontent-abc-c12.</summary>
    public static bool IsScope(string attribute) =>
        attribute.StartsWith("_ngcontent", StringComparison.Ordinal) || attribute.StartsWith("_nghost", StringComparison.Ordinal)
        || (attribute.StartsWith("data-v-", StringComparison.Ordinal) && IsHex(attribute.AsSpan("data-v-".Length)));

    private static bool IsMade(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["css-", "sc-", "jsx-", "svelte-", "emotion-"])
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && IsHash(name.AsSpan(prefix.Length), anyDigit: true))
            {
                return true;
            }
        }

        // css-modules: "detail_title__x1Y2z", "Header_logo__aBcDe".
        if (name.LastIndexOf("__", StringComparison.Ordinal) is var cut and > 0 && IsModuleHash(name.AsSpan(cut + 2)))
        {
            return true;
        }

        foreach (var part in name.Split('-', '_'))
        {
            if (IsHex(part) || IsHash(part, anyDigit: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters and digits in no order that a word has: "1q2w3e", "x1Y2z".</summary>
    private static bool IsHash(ReadOnlySpan<char> text, bool anyDigit)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }
        }

        return text.Length >= MinHash && (anyDigit ? text.ContainsAnyInRange('0', '9') : Changes(text) >= 3);
    }

    /// <summary>How often letters and digits take turns.</summary>
    private static int Changes(ReadOnlySpan<char> text)
    {
        var changes = 0;
        for (var index = 1; index < text.Length; index++)
        {
            changes += char.IsAsciiDigit(text[index]) != char.IsAsciiDigit(text[index - 1]) ? 1 : 0;
        }

        return changes;
    }

    private static bool IsModuleHash(ReadOnlySpan<char> text) =>
        text.Length is MinHash && (Changes(text) >= 2 || (text[1..].ContainsAnyInRange('A', 'Z') && text.ContainsAnyInRange('a', 'z')));

    /// <summary>"39a27ed", "C3E96385EEAD26E0E05384BA1E7BD416": an id of the one page or of the build.</summary>
    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }

        return text.Length >= MinHex && Changes(text) >= 2;
    }
}
