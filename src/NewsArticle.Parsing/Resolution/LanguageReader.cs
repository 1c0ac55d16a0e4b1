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
        if ((Told(findings.Headline, ref letters) ?? Told(findings.Lead, ref letters) ?? Told(findings.Body, ref letters)) is { } text)
        {
            findings.Language.Add("vi", source, "body", text.Length > 80 ? text[..80] : text, "language.letters");
        }
    }

    private static string? Told(CandidateList<string> candidates, ref int letters)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            if (Tells(candidates[index].Value, ref letters))
            {
                return candidates[index].Value;
            }
        }

        return null;
    }

    private static string? Told(List<Block> body, ref int letters)
    {
        foreach (var block in body)
        {
            if (block is TextBlock { Text: var text } && Tells(text, ref letters))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Whether a text, with those before it, has letters enough.</summary>
    private static bool Tells(string text, ref int letters)
    {
        foreach (var character in text)
        {
            letters += Vietnamese.Contains(character) ? 1 : 0;
        }

        return letters >= Enough;
    }
}
