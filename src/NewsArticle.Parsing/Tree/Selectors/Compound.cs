namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>The conditions that one element must meet: the part of a selector between two combinators.</summary>
internal sealed class Compound
{
    /// <summary>The element name in lower case, or null for any.</summary>
    public string? Name { get; set; }

    public Tag Tag { get; set; }

    public string? Id { get; set; }

    public List<string> Classes { get; } = [];

    public List<AttributeTest> Attributes { get; } = [];

    /// <summary>The arguments of :not(): none of them may match.</summary>
    public List<Selector> Excluded { get; } = [];

    public bool FirstChild { get; set; }

    public bool LastChild { get; set; }

    public bool Matches(ElementNode element, PageTree tree)
    {
        if (Name is not null && (Tag != Tag.Other ? element.Tag != Tag : !element.Name.Equals(Name, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        if (Id is not null && !element.Attribute("id").SequenceEqual(Id))
        {
            return false;
        }

        foreach (var name in Classes)
        {
            if (!element.HasClass(name))
            {
                return false;
            }
        }

        foreach (var test in Attributes)
        {
            if (!test.Matches(element))
            {
                return false;
            }
        }

        if ((FirstChild && Siblings.Previous(element, tree) is not null) || (LastChild && Siblings.Next(element, tree) is not null))
        {
            return false;
        }

        foreach (var excluded in Excluded)
        {
            if (excluded.Matches(element, tree))
            {
                return false;
            }
        }

        return true;
    }
}
