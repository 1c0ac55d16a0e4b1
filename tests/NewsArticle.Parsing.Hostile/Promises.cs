using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Hostile;

/// <summary>What holds for the result of any input whatever, cheap enough to be asked some thousand times a second.</summary>
public static class Promises
{
    private static readonly ArticleJsonOptions WithEvidence = ArticleJsonOptions.Default with { Evidence = true };

    /// <summary>Throws where one does not hold. Gives the result as JSON, with evidence.</summary>
    /// <exception cref="BrokenPromiseException">One does not hold.</exception>
    public static string Check(ArticleResult? result)
    {
        if (result is null)
            throw new BrokenPromiseException("There is no result.");

        CheckOutcome(result);
        CheckTexts(result);
        CheckAddresses(result);
        CheckEvidence(result);
        return CheckJson(result);
    }

    private static void CheckOutcome(ArticleResult result)
    {
        var fits = result.Outcome switch
        {
            ArticleOutcome.Article => result.Article is not null && result.NonArticle is null,
            ArticleOutcome.NotArticle => result.Article is null && result.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.NotArticle),
            ArticleOutcome.OverLimit => result.NonArticle is null && result.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.LimitReached),
            ArticleOutcome.Unreadable => result.Article is null && result.Diagnostics.Count > 0,
            _ => false,
        };
        Require(fits, "outcome", $"{result.Outcome} with {(result.Article is null ? "no" : "an")} article, {result.NonArticle}, {string.Join(", ", result.Diagnostics.Select(diagnostic => diagnostic.Code))}");
    }

    private static void CheckTexts(ArticleResult result)
    {
        foreach (var text in result.Article is { } article ? ArticleTexts.Of(article) : [])
        {
            Require(IsClean(text), "text is trimmed, with single blanks and no control characters", text);
            Require(TextRules.Compose(text) == text, "text is NFC", text);
        }

        // What is said about the page may quote it, line breaks and all, but never half a character.
        foreach (var diagnostic in result.Diagnostics)
            Require(IsWhole(diagnostic.Message), "diagnostic is text", diagnostic.Message);
        foreach (var dropped in result.Dropped)
            Require(IsWhole(dropped.Text), "dropped text is text", dropped.Text);
    }

    private static void CheckAddresses(ArticleResult result)
    {
        foreach (var address in result.Article is { } article ? ArticleTexts.Addresses(article) : [])
        {
            Require(IsWhole(address.OriginalString), "address is text", address.OriginalString);
            Require(!address.IsAbsoluteUri || address.Scheme is "http" or "https", "address is of the web", address.OriginalString);
        }
    }

    /// <summary>A value has its evidence, and there is no evidence without a value.</summary>
    private static void CheckEvidence(ArticleResult result)
    {
        if (result.Article is not { } article)
            return;

        var fields = result.Fields;
        Require(fields.Headline?.Value == article.Headline, "evidence", "headline");
        Require(fields.Kicker?.Value == article.Kicker, "evidence", "kicker");
        Require(fields.Lead?.Value == article.Lead, "evidence", "lead");
        Require(fields.Dateline?.Value == article.Dateline, "evidence", "dateline");
        Require(fields.PublishedAt?.Value == article.PublishedAt, "evidence", "publishedAt");
        Require(fields.ModifiedAt?.Value == article.ModifiedAt, "evidence", "modifiedAt");
        Require(fields.Byline?.Value == article.Byline, "evidence", "byline");
        Require(fields.Source?.Value == article.Source, "evidence", "source");
        Require((fields.Section?.Value.Count ?? 0) == article.Section.Count, "evidence", "section");
        Require((fields.Authors?.Value.Count ?? 0) == article.Authors.Count, "evidence", "authors");
        Require((fields.Tags?.Value.Count ?? 0) == article.Tags.Count, "evidence", "tags");
    }

    private static string CheckJson(ArticleResult result)
    {
        var json = ArticleJson.Serialize(result, WithEvidence);
        Require(!json.AsSpan().ContainsAny("<>&"), "JSON is safe to embed in HTML", json);
        var plain = ArticleJson.Serialize(result);
        var again = ArticleJson.Serialize(ArticleJson.Deserialize(plain));
        Require(again == plain, "JSON reads back as it was written", $"{plain}\n{again}");
        return json;
    }

    private static bool IsClean(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] == ' ' || !IsWhole(text))
            return false;

        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsControl(text[index]) || (char.IsWhiteSpace(text[index]) && (text[index] != ' ' || text[index - 1] == ' ')))
                return false;
        }

        return true;
    }

    private static bool IsWhole(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                index++;
            else if (char.IsSurrogate(text[index]))
                return false;
        }

        return true;
    }

    private static void Require(bool holds, string promise, string found)
    {
        if (!holds)
            throw new BrokenPromiseException($"{promise}: {(found.Length > 2000 ? found[..2000] : found)}");
    }
}
