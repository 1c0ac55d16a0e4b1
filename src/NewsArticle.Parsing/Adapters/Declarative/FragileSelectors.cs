using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>
/// Tells selectors that match today's page by accident: the next build of the site, or the next advertisement in the page, breaks them.
/// A site file may not hold them.
/// </summary>
internal static class FragileSelectors
{
    private const int MaxBareSteps = 3;
    private const int MaxPositions = 1;

    /// <summary>Elements that stand everywhere on a page, so that their names alone mean nothing.</summary>
    private static readonly string[] Common =
    [
        "div", "span", "p", "a", "ul", "ol", "li", "table", "tbody", "tr", "td", "th", "h2", "h3", "h4", "h5", "h6", "img", "b", "strong", "i", "em", "font", "section", "center",
    ];

    /// <summary>Why the selector will break, and what to write in its place; null where nothing speaks against it.</summary>
    public static string? Complaint(Selector selector)
    {
        var bare = 0;
        var positions = 0;
        var anchored = false;
        foreach (var (combinator, compound) in selector.Steps)
        {
            if (NameComplaint(compound) is { } complaint)
            {
                return complaint;
            }

            var isBare = compound.Id is null && compound.Classes.Count == 0 && compound.Attributes.Count == 0;
            anchored |= !isBare || (compound.Name is not null && !Common.Contains(compound.Name, StringComparer.Ordinal));
            positions += (compound.FirstChild || compound.LastChild ? 1 : 0) + (combinator == '+' ? 1 : 0);
            bare = isBare ? bare + 1 : 0;
            if (bare > MaxBareSteps || positions > MaxPositions)
            {
                return "is a chain of positions: an advertisement between two of its steps breaks it. Name the class or id of the element that is meant";
            }
        }

        return anchored ? null : "names no class, id or attribute: any such element of the page is meant, menus and footers too. Begin with the box that it stands in";
    }

    private static string? NameComplaint(Compound compound)
    {
        foreach (var name in compound.Id is { } id ? compound.Classes.Append(id) : compound.Classes)
        {
            if (BuildNames.Complaint(name) is { } complaint)
            {
                return $"holds '{name}', {complaint}";
            }
        }

        foreach (var test in compound.Attributes)
        {
            if (test is { Name: "class", Operator: "=" })
            {
                return $"asks for exactly the classes '{test.Value}': one class more and it fails. Write .{string.Join('.', test.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))}";
            }

            if (BuildNames.IsScope(test.Name))
            {
                return $"holds [{test.Name}], which the site's build makes anew each time. Name a class that people gave";
            }

            if (test.Name is "class" or "id" && BuildNames.Complaint(test.Value) is { } complaint)
            {
                return $"holds '{test.Value}', {complaint}";
            }
        }

        return null;
    }
}
