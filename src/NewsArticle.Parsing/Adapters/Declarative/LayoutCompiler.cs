using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>
/// Puts all layouts of a site into one selector set, so that one walk over the page both chooses the layout and finds its fields. A
/// selector that several layouts use is matched once.
/// </summary>
internal sealed class LayoutCompiler
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<Selector>> _selectors = [];

    public static (SiteLayout[] Layouts, SelectorSet Selectors) Compile(IEnumerable<LayoutModel> layouts)
    {
        var compiler = new LayoutCompiler();
        SiteLayout[] compiled = [.. layouts.Select(compiler.Compile)];
        return (compiled, new(compiler._selectors));
    }

    private SiteLayout Compile(LayoutModel layout) => new(
        layout.Name,
        [.. layout.Signs.Select(sign => sign.Text)],
        [.. layout.Signs.Select(SlotOf)],
        [.. (layout.Fields ?? []).Select(field => new LayoutField(field.Key, [.. field.Value.Select(Compile)]))])
    {
        Own = layout.Own,
        Kind = layout.Kind,
        IsOnlyDescribed = layout.IsOnlyDescribed,
    };

    private LayoutPlace[] Compile(Alternative alternative) => [.. alternative.Places.Select(place => new LayoutPlace(place, SlotOf(place.Selector)))];

    private int SlotOf(SelectorText selector)
    {
        if (!_slots.TryGetValue(selector.Text, out var slot))
        {
            _slots[selector.Text] = slot = _selectors.Count;
            _selectors.Add(selector.Compiled);
        }

        return slot;
    }
}
