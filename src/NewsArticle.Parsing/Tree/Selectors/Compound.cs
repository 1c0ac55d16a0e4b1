namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>The conditions that one element must meet: the part of a selector between two combinators.</summary>
internal sealed class Compound
{
    /// <summary>What is longer is no list of names: reading it is counted, for each selector may read it again.</summary>
    public const int LongValue = 256;

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

    /// <summary>How many conditions there are, those inside of :not() among them.</summary>
    public int Size => Classes.Count + Attributes.Count + Excluded.Sum(selector => selector.Steps.Sum(step => 1 + step.Compound.Size));

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

        if (Classes.Count > 0 && !HasClasses(element, tree))
        {
            return false;
        }

        foreach (var test in Attributes)
        {
            if (!test.Matches(element, tree))
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

    private bool HasClasses(ElementNode element, PageTree tree)
    {
        var classes = element.Attribute("class");
        if (classes.Length > LongValue)
        {
            tree.Work.Read(classes.Length * Classes.Count);
        }

        foreach (var name in Classes)
        {
            if (!ClassList.Contain(classes, name))
            {
                return false;
            }
        }

        return true;
    }
}
