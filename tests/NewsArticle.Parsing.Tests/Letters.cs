using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsArticle.Parsing.Tests.Tree;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests;

/// <summary>Texts reduced to what they say, so that a text can be looked for in another whatever markup, marks and blanks stand between its words.</summary>
internal static partial class Letters
{
    private const string Toned = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    private const int Tones = 6;

    /// <summary>
    /// The folded text without anything but letters and digits: "Sự việc" in three spans and in one are the same. Tones are left out too:
    /// on which letter one stands depends on the letter that follows, which here may be that of another word.
    /// </summary>
    public static string Only(string text)
    {
        var folded = TextRules.Fold(text);
        var letters = new StringBuilder(folded.Length);
        foreach (var character in folded)
        {
            if (char.IsLetterOrDigit(character))
                letters.Append(Toned.IndexOf(character) is var at and >= 0 ? Toned[at - (at % Tones)] : character);
        }

        return letters.ToString();
    }

    /// <summary>All that a page says, in its text with and without what is never shown, and in its attributes and scripts.</summary>
    public static string OfPage(PageTree tree)
    {
        var all = new StringBuilder();
        var shown = new StringBuilder();
        var values = new StringBuilder();
        var hiddenUntil = 0;
        foreach (var node in tree.Nodes)
        {
            if (node is TextNode text)
            {
                all.Append(text.Text);
                if (node.Order >= hiddenUntil)
                    shown.Append(text.Text);
                else
                    values.Append('\n').Append(Decoded(text.Text.ToString()));
            }
            else if (node is ElementNode element)
            {
                if (TagKinds.IsUnread(element.Tag))
                    hiddenUntil = Math.Max(hiddenUntil, element.End);
                foreach (var (_, value) in Attributes.Of(element))
                    values.Append('\n').Append(Decoded(value));
            }
        }

        return $"{Only(all.ToString())}|{Only(shown.ToString())}|{Only(values.ToString())}";
    }

    /// <summary>What a value says that was escaped for JSON, for HTML, or for both, once or twice.</summary>
    private static string Decoded(string value)
    {
        value = Escape().Replace(value, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString()).Replace("\\", "", StringComparison.Ordinal);
        return WebUtility.HtmlDecode(WebUtility.HtmlDecode(value));
    }

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
