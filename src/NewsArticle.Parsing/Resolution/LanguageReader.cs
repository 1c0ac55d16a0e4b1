using System.Buffers;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Tells the language by the letters of the text where the page does not state it, as the pages of the older provincial systems do not.</summary>
internal static class LanguageReader
{
    /// <summary>Letters that only Vietnamese has, among the languages that these papers print.</summary>
    private static readonly SearchValues<char> Vietnamese = SearchValues.Create("ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐ");

    private const int Enough = 5;

    public static void Read(PageFindings findings, EvidenceSource source)
    {
        var letters = 0;
        foreach (var text in Texts(findings))
        {
            foreach (var character in text)
            {
                letters += Vietnamese.Contains(character) ? 1 : 0;
            }

            if (letters >= Enough)
            {
                findings.Language.Add("vi", source, "body", text.Length > 80 ? text[..80] : text, "language.letters");
                return;
            }
        }
    }

    private static IEnumerable<string> Texts(PageFindings findings) =>
        findings.Headline.Items.Select(candidate => candidate.Value)
            .Concat(findings.Lead.Items.Select(candidate => candidate.Value))
            .Concat(findings.Body.OfType<TextBlock>().Select(block => block.Text));
}
