using System.Buffers;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input;

/// <summary>Holds an input to the size limit, decodes it, and hands it to the reader of its kind.</summary>
internal static class InputReader
{
    private const int BinaryShare = 20;

    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(character => character is not ('\t' or '\n' or '\r' or '\f'))]);

    public static ArticleResult Read(ArticleInput input, ArticleParserOptions options, WorkMeter work)
    {
        var diagnostics = new List<Diagnostic>();
        try
        {
            return Read(input, options, diagnostics, work);
        }
        catch (LimitReachedException reached)
        {
            return PageRefusal.OverLimit(input.Url, reached.Limit, diagnostics);
        }
    }

    private static ArticleResult Read(ArticleInput input, ArticleParserOptions options, List<Diagnostic> diagnostics, WorkMeter work)
    {
        if ((input.Text?.Length ?? input.Bytes.Length) > options.Limits.MaxInputSize)
        {
            return PageRefusal.TooLarge(input.Url, options.Limits);
        }

        if (input.Text is { } text)
        {
            return Read(text.AsMemory(), TextTraits.None, input, options, diagnostics, work);
        }

        work.Begin("decode");
        var decoded = TextDecoder.Decode(input.Bytes.Span, input.Charset);
        try
        {
            if (IsBinary(decoded.Text.Span))
            {
                return PageRefusal.NotText(input.Url);
            }

            if (decoded.Contradicted is { } declared)
            {
                diagnostics.Add(new(DiagnosticCode.WrongCharset, $"The page is declared as {declared} and is not."));
            }

            if (decoded.Legacy is { } legacy)
            {
                diagnostics.Add(Mended(legacy));
            }

            return Read(decoded.Text, decoded.Traits, input, options, diagnostics, work);
        }
        finally
        {
            decoded.Return();
        }
    }

    private static ArticleResult Read(ReadOnlyMemory<char> text, TextTraits traits, ArticleInput input, ArticleParserOptions options, List<Diagnostic> diagnostics, WorkMeter work)
    {
        work.Begin("old encodings");
        work.Check();
        if (text.Span.IsWhiteSpace())
        {
            return PageRefusal.Empty(input.Url);
        }

        if (!TextTraitsOf.AreOfToday(traits) && TextRules.Mend(text.Span, !input.IsPlainText) is { } mended)
        {
            (text, traits) = (mended.Text.AsMemory(), TextTraits.None);
            diagnostics.Add(Mended(mended.Encoding.Name));
        }

        work.Check();
        return input.IsPlainText
            ? PlainTextReader.Read(text.Span, input.Url, options, diagnostics, work)
            : HtmlReader.Read(text, traits, input.Url, options, diagnostics, work);
    }

    private static Diagnostic Mended(string encoding) => new(DiagnosticCode.WrongCharset, $"Text of the page is in {encoding}, and was written anew.");

    /// <summary>A picture or an archive decodes to control characters; a page has none but white space.</summary>
    private static bool IsBinary(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, 4096)];
        if (!sample.ContainsAny(ControlCharacters))
        {
            return false;
        }

        var control = 0;
        foreach (var character in sample)
        {
            control += ControlCharacters.Contains(character) ? 1 : 0;
        }

        return control * BinaryShare > sample.Length;
    }
}
