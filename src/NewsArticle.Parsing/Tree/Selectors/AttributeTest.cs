namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>An attribute selector. Names compare in lower case, values exactly.</summary>
internal sealed record AttributeTest(string Name, string Operator, string Value)
{
    public bool Matches(ElementNode element, PageTree tree) => element.HasAttribute(Name) && Matches(element.Attribute(Name), tree);

    public bool Matches(ReadOnlySpan<char> actual, PageTree tree)
    {
        if (actual.Length > Compound.LongValue)
        {
            tree.Work.Read(actual.Length);
        }

        return Matches(actual);
    }

    private bool Matches(ReadOnlySpan<char> actual) => Operator switch
    {
        "" => true,
        "=" => actual.SequenceEqual(Value),
        "~=" => Value.Length > 0 && ClassList.Contain(actual, Value),
        "^=" => Value.Length > 0 && actual.StartsWith(Value, StringComparison.Ordinal),
        "$=" => Value.Length > 0 && actual.EndsWith(Value, StringComparison.Ordinal),
        "*=" => Value.Length > 0 && actual.Contains(Value, StringComparison.Ordinal),
        "|=" => actual.StartsWith(Value, StringComparison.Ordinal) && (actual.Length == Value.Length || actual[Value.Length] == '-'),
        _ => false,
    };
}
