namespace NewsArticle.Parsing.Content;

/// <summary>One block of the article's body, in reading order. The derived records are all there are.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A block whose content is one run of text.</summary>
/// <param name="Text">The text: Unicode NFC, white space collapsed, no markup; never empty.</param>
public abstract record TextBlock(string Text) : Block;

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">The text: Unicode NFC, white space collapsed, no markup; never empty.</param>
public sealed record ParagraphBlock(string Text) : TextBlock(Text);

/// <summary>A sub-heading inside the body.</summary>
/// <param name="Text">The text: Unicode NFC, white space collapsed, no markup; never empty.</param>
/// <param name="Level">2 to 6 as the page marks it; 2 where a bold paragraph stands for a heading.</param>
public sealed record HeadingBlock(string Text, int Level = 2) : TextBlock(Text);

/// <summary>A quotation that is set apart from the running text.</summary>
/// <param name="Text">The text: Unicode NFC, white space collapsed, no markup; never empty.</param>
public sealed record QuoteBlock(string Text) : TextBlock(Text);

/// <summary>A list.</summary>
/// <param name="Items">The items' texts; never empty.</param>
/// <param name="Ordered">True for a numbered list.</param>
public sealed record ListBlock(IReadOnlyList<string> Items, bool Ordered = false) : Block
{
    /// <inheritdoc/>
    public bool Equals(ListBlock? other) => other is not null && Ordered == other.Ordered && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items.Count, Ordered);
}

/// <summary>A table of editorial content (not one that only lays out a picture).</summary>
/// <param name="Rows">The rows, each a list of cell texts; empty cells are empty strings.</param>
public sealed record TableBlock(IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    /// <inheritdoc/>
    public bool Equals(TableBlock? other) =>
        other is not null && Rows.Count == other.Rows.Count && Rows.Zip(other.Rows).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.Count;
}

/// <summary>A picture, where it stands in the body.</summary>
/// <param name="Image">The picture; the same instance stands in <see cref="Article.Images"/>.</param>
public sealed record ImageBlock(ArticleImage Image) : Block;

/// <summary>A video, where it stands in the body.</summary>
/// <param name="Video">The video; the same instance stands in <see cref="Article.Videos"/>.</param>
public sealed record VideoBlock(ArticleVideo Video) : Block;

/// <summary>A sound recording, where it stands in the body.</summary>
/// <param name="Url">Its address, http or https; null where only a script knows it.</param>
public sealed record AudioBlock(Uri? Url) : Block;

/// <summary>Foreign content shown in a frame of its own: a post, a map, a chart.</summary>
/// <param name="Url">Its address, http or https; null where only a script knows it.</param>
public sealed record EmbedBlock(Uri? Url) : Block;
