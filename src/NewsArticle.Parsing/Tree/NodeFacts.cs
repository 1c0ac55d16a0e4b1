using System.Runtime.CompilerServices;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// What walks over the whole page ask of a node first, noted when the tree is built and the node and its text are at hand. These stand side by side, four bytes a
/// node: a walk that passes most nodes by never fetches their memory.
/// </summary>
internal readonly struct NodeFacts
{
    private const int Element = int.MinValue;

    /// <summary>What each element with such a tag is.</summary>
    private static readonly Kinds[] OfTag = [.. Enum.GetValues<Tag>().Select(KindsOf)];

    private static readonly uint ItemProp = AttributeNames.Bit("itemprop");

    // Of an element the sign and its kinds; of a text how much of it can be seen; nothing of other nodes.
    private readonly int _value;

    private NodeFacts(int value) => _value = value;

    [Flags]
    private enum Kinds : byte
    {
        None = 0,
        Unread = 1,
        Link = 2,
        Picture = 4,
        Paragraph = 8,
        Metadata = 16,
    }

    public bool IsElement => _value < 0;

    /// <summary>How much of a text is more than white space; to be asked of what is no element, and not inside of what is unread.</summary>
    public int Visible => _value;

    /// <summary>The text inside is never read; the head does not count, as what it holds tells that of itself.</summary>
    public bool IsUnread => Is(Kinds.Unread);

    public bool IsLink => Is(Kinds.Link);

    public bool IsPicture => Is(Kinds.Picture);

    public bool IsParagraph => Is(Kinds.Paragraph);

    /// <summary>May hold a piece of metadata.</summary>
    public bool MayBeMetadata => Is(Kinds.Metadata);

    public static NodeFacts Of(Node node) => node switch
    {
        TextNode text => OfText(text.Text),
        ElementNode element => Of(element),
        _ => default,
    };

    public static NodeFacts OfText(ReadOnlySpan<char> text) => new(VisibleText.Count(text));

    public static NodeFacts Of(ElementNode element)
    {
        var kinds = OfTag[(int)element.Tag];
        if (element.Tag == Tag.A && element.HasAttribute("href"))
        {
            kinds |= Kinds.Link;
        }
        else if (element.Tag == Tag.Other && TagKinds.IsPicture(element))
        {
            kinds |= Kinds.Picture;
        }

        if (element.MayHave(ItemProp))
        {
            kinds |= Kinds.Metadata;
        }

        return new(Element | (int)kinds);
    }

    // The body may be given attributes by a second tag of its own.
    private static Kinds KindsOf(Tag tag) =>
        (TagKinds.IsUnread(tag) && tag != Tag.Head ? Kinds.Unread : Kinds.None)
        | (tag == Tag.Img ? Kinds.Picture : Kinds.None)
        | (tag == Tag.P ? Kinds.Paragraph : Kinds.None)
        | (tag is Tag.Html or Tag.Body or Tag.Meta or Tag.Link or Tag.Title or Tag.Script ? Kinds.Metadata : Kinds.None);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Is(Kinds kind) => _value < 0 && ((Kinds)_value & kind) != 0;
}
