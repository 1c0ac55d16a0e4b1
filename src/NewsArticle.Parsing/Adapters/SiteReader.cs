using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing.Adapters;

/// <summary>Asks the adapters for the places of the article, down the catalog's ladder.</summary>
internal static class SiteReader
{
    public static SiteReading Locate(PageContext page, SiteCatalog sites, List<Diagnostic> diagnostics)
    {
        var first = Ask(sites.Choose, page, diagnostics);
        var site = first is not null && Host.Of(page.Url) is { } host && first.OwnsHost(host) ? first : null;
        var (map, layout) = Locate(page, first, diagnostics);
        if (first is null || map.Has(ArticlePart.Body) || map.Kind is { Article: null })
        {
            return new(map, site, first, layout);
        }

        // A site that moved to another system is often read by that system's family, before it is read by guessing.
        if (Ask(sites.FindByMarkup, page, diagnostics) is { } family && family != first)
        {
            var (familyMap, familyLayout) = Locate(page, family, diagnostics);
            if (familyMap.Has(ArticlePart.Body))
            {
                diagnostics.AddRange(map.Diagnostics);
                return new(familyMap, site, family, familyLayout);
            }
        }

        // A site file may know some places and not the body's: the rest is looked for as on any page.
        if (map.Marks.Count > 0 && !map.IsSettled(ArticlePart.Body))
        {
            return new(map, site, first, layout);
        }

        diagnostics.AddRange(map.Diagnostics);
        if (first is not DeclarativeSite { Layouts.Count: 0 })
        {
            diagnostics.Add(new(DiagnosticCode.FellBackToGeneric, $"{first.Name} found no body on this page{Where(map)}."));
        }

        return new(new(), site, null, null);
    }

    private static string Where(ArticleMap map) =>
        map.Description?.Layout.Fields.FirstOrDefault(field => field.Part == ArticlePart.Body) is { } body ? $" at {body.Locators}" : "";

    private static SiteAdapter? Ask(Func<PageContext, SiteAdapter?> question, PageContext page, List<Diagnostic> diagnostics) =>
        Guarded(() => question(page), "An adapter", diagnostics);

    private static (ArticleMap Map, string? Layout) Locate(PageContext page, SiteAdapter? adapter, List<Diagnostic> diagnostics)
    {
        var map = new ArticleMap();
        if (adapter is null)
        {
            return (map, null);
        }

        var failed = true;
        var layout = Guarded(
            () =>
            {
                var name = adapter.Locate(page, map);
                failed = false;
                return name;
            },
            adapter.Name,
            diagnostics);
        return failed ? (new(), null) : (map, layout);
    }

    /// <summary>An adapter is foreign code: whatever it throws is reported with the page's result, so that one bad adapter cannot stop a crawl.</summary>
    private static T? Guarded<T>(Func<T?> call, string who, List<Diagnostic> diagnostics)
        where T : class
    {
#pragma warning disable CA1031 // Any exception of foreign code is the answer here.
        try
        {
            return call();
        }
        catch (Exception error) when (error is not (OperationCanceledException or LimitReachedException))
        {
            diagnostics.Add(new(DiagnosticCode.AdapterFailed, $"{who} failed: {error.GetType().Name}: {error.Message}"));
            return null;
        }
#pragma warning restore CA1031
    }
}
