using System.Diagnostics;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Json;

/// <summary>The names that the kinds of block have in the JSON.</summary>
internal static class BlockTypes
{
    public const string Paragraph = "paragraph";
    public const string Heading = "heading";
    public const string Quote = "quote";
    public const string List = "list";
    public const string Table = "table";
    public const string Image = "image";
    public const string Video = "video";
    public const string Audio = "audio";
    public const string Embed = "embed";

    public static string Of(Block block) => block switch
    {
        ParagraphBlock => Paragraph,
        HeadingBlock => Heading,
        QuoteBlock => Quote,
        ListBlock => List,
        TableBlock => Table,
        ImageBlock => Image,
        VideoBlock => Video,
        AudioBlock => Audio,
        EmbedBlock => Embed,
        _ => throw new UnreachableException("A kind of block without a name in the JSON: " + block.GetType().Name),
    };
}
