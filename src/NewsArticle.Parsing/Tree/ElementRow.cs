namespace NewsArticle.Parsing.Tree;

/// <summary>What tells of an element whether it is worth going to it.</summary>
/// <param name="Order">Its position among the page's nodes.</param>
/// <param name="Class">The number of its class attribute in the <see cref="ElementTable"/>; 0 where it has none.</param>
/// <param name="Tag">What it is.</param>
/// <param name="Names">The <see cref="AttributeNames.Bit"/>s of its attributes.</param>
internal readonly record struct ElementRow(int Order, int Class, Tag Tag, uint Names)
{
    /// <summary>False where the element has no attribute of any of these names.</summary>
    public bool MayHave(uint names) => (Names & names) != 0;
}
