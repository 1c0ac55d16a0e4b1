using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>Finds pictures in rendered text: all that is left of one is its alternative text and its caption, mostly the same line twice.</summary>
internal static class LineCaptions
{
    /// <summary>Longer lines that stand twice are a paragraph printed twice, not a caption.</summary>
    public const int MaxCaption = 400;

    private const int MaxSourced = 160;

    /// <summary>The picture whose texts begin here, with the number of lines that they take; null for none.</summary>
    public static PicturePiece? Read(List<PlainLine> lines, int index, int end, DropAccount account, out int length)
    {
        var caption = lines[index].Text;
        length = 1;
        if (caption.Length > MaxCaption || LineRules.IsSignOff(caption))
            return null;

        while (index + length < end && IsCopy(caption, lines[index + length]))
        {
            var next = lines[index + length].Text;
            var better = CaptionRules.Better(caption, next);
            account.Drop(ReferenceEquals(better, next) ? caption : next, DropReason.Repeated);
            caption = better;
            length++;
        }

        return length > 1 || EndsWithCredit(caption) ? Picture(caption) : null;
    }

    public static PicturePiece Picture(string caption) => new([new ArticleImage()], caption, framed: true);

    /// <summary>Nothing but a credit: it belongs to the picture before it.</summary>
    public static bool IsCreditAlone(string text) =>
        text.Length <= MaxSourced && CreditRules.Split(text) is { Caption: null, Credit: not null };

    // A sub-heading may open the paragraph under it word for word: alt and caption of one picture differ by less.
    private static bool IsCopy(string caption, PlainLine next)
    {
        var text = next.Text;
        if (text.Length > MaxCaption)
            return false;
        if (TextRules.Same(caption, text))
            return true;

        var (shorter, longer) = caption.Length < text.Length ? (caption.Length, text.Length) : (text.Length, caption.Length);
        return shorter * 10 >= longer * (next.AfterBlank ? 7 : 5) && CaptionRules.IsSame(caption, text);
    }

    // "(TTXVN)" and "(Nguồn: Bộ Y tế)" end paragraphs too; "Ảnh:" ends captions only.
    private static bool EndsWithCredit(string text)
    {
        var reading = CreditRules.Split(text);
        if (reading is not { Caption: { } caption, Credit: not null } || !reading.Rule.StartsWith("credit.label", StringComparison.Ordinal))
            return false;

        return text.Length <= MaxSourced || text.AsSpan(Math.Min(caption.Length, text.Length)).Contains("ảnh", StringComparison.OrdinalIgnoreCase);
    }
}
