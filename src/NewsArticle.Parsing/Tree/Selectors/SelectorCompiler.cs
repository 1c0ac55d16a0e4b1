using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>
/// Turns the text of a CSS selector into <see cref="Selector"/>s. AngleSharp's parser reads the text; its visitor hands over the parts.
/// What could cost more than a walk up the tree (<c>~</c>, <c>:nth-*</c>, <c>:has</c>) is refused.
/// </summary>
internal sealed class SelectorCompiler : ISelectorVisitor
{
    private const int MaxCompounds = 8;
    private const int MaxLength = 1000;

    /// <summary>Conditions of one part, and letters that are looked for inside of a value: each multiplies what an element costs.</summary>
    private const int MaxConditions = 16;
    private const int MaxInside = 64;

    // One for all, as it is made to be shared between threads: making one fills a dozen tables that selectors do not need, which took half of the time of a first page.
    private static readonly CssSelectorParser Parser = new();

    private readonly string _text;
    private readonly List<Selector> _result = [];
    private Compound? _current;

    private SelectorCompiler(string text) => _text = text;

    /// <summary>Compiles a selector or a comma-separated list of them.</summary>
    /// <exception cref="SelectorException">The text is no selector, or not a supported one.</exception>
    public static IReadOnlyList<Selector> Compile(string text) => Compile(text, text);

    private static List<Selector> Compile(string text, string whole)
    {
        if (text.Length > MaxLength)
        {
            throw new SelectorException(whole[..60] + "…", $"is longer than {MaxLength} characters");
        }

        ISelector? parsed = null;
        if (!HasGap(text))
        {
            parsed = Parser.ParseSelector(text);
        }

        if (parsed is null)
        {
            throw new SelectorException(whole, "is no CSS selector");
        }

        var compiler = new SelectorCompiler(whole);
        compiler.Complex(parsed);
        return compiler._result;
    }

    /// <summary>Whether nothing stands where a selector must: AngleSharp's parser lets "&gt; p" and "p,,p" pass.</summary>
    private static bool HasGap(string text)
    {
        var open = true;
        foreach (var character in text)
        {
            if (character is ',' or '>' or '+' or '~')
            {
                if (open && character != '~')
                {
                    return true;
                }

                open = true;
            }
            else if (!char.IsWhiteSpace(character))
            {
                open = false;
            }
        }

        return open;
    }

    public void List(IEnumerable<ISelector> selectors)
    {
        foreach (var selector in selectors)
        {
            Complex(selector);
        }
    }

    public void Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols)
    {
        var compounds = selectors.Select(ReadCompound).ToArray();
        var combinators = symbols.ToArray();
        if (compounds.Length > MaxCompounds)
        {
            throw Unsupported($"more than {MaxCompounds} parts");
        }

        var context = new List<(char, Compound)>();
        for (var index = compounds.Length - 2; index >= 0; index--)
        {
            var symbol = combinators[index].Trim();
            context.Add((symbol switch { "" => ' ', ">" => '>', "+" => '+', _ => throw Unsupported($"the combinator '{symbol}'") }, compounds[index]));
        }

        _result.Add(new(compounds[^1], context));
    }

    public void Many(IEnumerable<ISelector> selectors)
    {
        foreach (var selector in selectors)
        {
            selector.Accept(this);
        }
    }

    public void Type(string name)
    {
        if (name.Length == 0 || name.Contains('|', StringComparison.Ordinal) || name == "&")
        {
            throw Unsupported($"'{name}'");
        }

        if (name != "*")
        {
            Current.Name = name.ToLowerInvariant();
            Current.Tag = TagTable.Instance.TagOf(Current.Name);
        }
    }

    public void Id(string value) => Current.Id = value;

    public void Class(string name) => Current.Classes.Add(name);

    public void Attribute(string name, string op, string? value)
    {
        if (op is not ("" or "=" or "~=" or "^=" or "$=" or "*=" or "|="))
        {
            throw Unsupported($"the operator '{op}'");
        }

        if (op == "*=" && value?.Length > MaxInside)
        {
            throw Unsupported($"more than {MaxInside} letters behind '*='");
        }

        Current.Attributes.Add(new(name.ToLowerInvariant(), op, value ?? ""));
    }

    public void PseudoClass(string name)
    {
        if (name.StartsWith("not(", StringComparison.OrdinalIgnoreCase) && name.EndsWith(')'))
        {
            Current.Excluded.AddRange(Compile(name[4..^1], _text));
            return;
        }

        switch (name)
        {
            case "first-child":
                Current.FirstChild = true;
                break;
            case "last-child":
                Current.LastChild = true;
                break;
            default:
                throw Unsupported($"':{name}'");
        }
    }

    public void Child(string name, int step, int offset, ISelector selector)
    {
        if (step != 0 || offset != 1 || name is not ("nth-child" or "nth-last-child" or "first-child" or "last-child"))
        {
            throw Unsupported($"':{name}'");
        }

        Current.FirstChild |= name is "nth-child" or "first-child";
        Current.LastChild |= name is "nth-last-child" or "last-child";
    }

    public void PseudoElement(string name) => throw Unsupported($"'::{name}'");

    private Compound Current => _current ?? throw Unsupported("a combinator in this place");

    /// <summary>A list or a chain of compounds adds its own results; everything else is one compound.</summary>
    private void Complex(ISelector selector)
    {
        var before = _result.Count;
        var compound = ReadCompound(selector);
        if (_result.Count == before)
        {
            _result.Add(new(compound, []));
        }
    }

    private Compound ReadCompound(ISelector selector)
    {
        var outer = _current;
        var compound = new Compound();
        _current = compound;
        selector.Accept(this);
        _current = outer;
        return compound.Size <= MaxConditions ? compound : throw Unsupported($"more than {MaxConditions} conditions in one part");
    }

    private SelectorException Unsupported(string what) => new(_text, $"uses {what}, which is not supported");
}
