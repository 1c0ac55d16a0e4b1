using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Cuts what was found to what a result may hold. A body ends before the block that is too much: it is never thinned out in the middle.</summary>
internal static class OutputLimits
{
    public static void Hold(PageFindings findings, ParseLimits limits)
    {
        if (Fitting(findings.Body, limits) is var (fitting, limit) && limit is not null)
        {
            findings.Body.RemoveRange(fitting, findings.Body.Count - fitting);
            findings.Limits.Add(Diagnostic.OfLimit(limit, "the body ends there."));
        }

        if (findings.Related.Count > limits.MaxRelatedItems)
        {
            findings.Related.RemoveRange(limits.MaxRelatedItems, findings.Related.Count - limits.MaxRelatedItems);
            findings.Limits.Add(Diagnostic.OfLimit(nameof(limits.MaxRelatedItems), "further related items were left out."));
        }
    }

    private static (int Blocks, string? Limit) Fitting(List<Block> body, ParseLimits limits)
    {
        var (text, images) = (0L, 0);
        for (var index = 0; index < body.Count; index++)
        {
            text += Length(body[index]);
            images += body[index] is ImageBlock ? 1 : 0;
            var limit = index >= limits.MaxBlocks ? nameof(limits.MaxBlocks)
                : text > limits.MaxTextLength ? nameof(limits.MaxTextLength)
                : images > limits.MaxImages ? nameof(limits.MaxImages)
                : null;
            if (limit is not null)
            {
                return (index, limit);
            }
        }

        return (body.Count, null);
    }

    private static long Length(Block block) => block switch
    {
        TextBlock text => text.Text.Length,
        ListBlock list => list.Items.Sum(item => (long)item.Length),
        TableBlock table => table.Rows.Sum(row => row.Sum(cell => (long)cell.Length)),
        ImageBlock { Image: var image } => Length(image.Caption) + Length(image.Credit) + Length(image.Alt),
        VideoBlock { Video: var video } => Length(video.Caption) + Length(video.Credit),
        _ => 0,
    };

    private static long Length(string? text) => text?.Length ?? 0;
}
