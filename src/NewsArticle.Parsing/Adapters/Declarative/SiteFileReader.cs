using System.Text.Json;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>Reads the text of a site or family file into an adapter, with the family that it extends.</summary>
internal static class SiteFileReader
{
    private const int MaxLayouts = 32;
    private const int MaxPlaces = 400;

    /// <summary>Reads a file.</summary>
    /// <exception cref="SiteFileException">The text is no site file.</exception>
    public static DeclarativeSite Read(string name, string json, string file)
    {
        var model = Parse(json, file);
        if (model.SameAs is not null)
        {
            return new(name, model.Name, [], [], model.SameAs);
        }

        var layouts = new List<LayoutModel>();
        foreach (var layout in model.Layouts ?? [])
        {
            layouts.Add(layout with { Fields = Merge(layout.Fields, model.Fields, file) });
        }

        if (model.Extends is { } family)
        {
            var text = BuiltInSites.FamilyText(family) ??
                throw new SiteFileException(file, $"'extends' names the family '{family}', which does not exist; there are {string.Join(", ", BuiltInSites.FamilyNames)}");
            var familyModel = Parse(text, family + ".json");
            foreach (var layout in familyModel.Layouts ?? [])
            {
                layouts.Add(layout with { Fields = Merge(Merge(layout.Fields, familyModel.Fields, family), model.Fields, file) });
            }
        }

        if (layouts.Count == 0)
        {
            if (model.Fields is null)
            {
                throw new SiteFileException(file, "describes nothing: it needs 'layouts', 'fields' or 'extends'");
            }

            layouts.Add(new() { Name = "", Fields = model.Fields });
        }

        if (layouts.Count > MaxLayouts)
        {
            throw new SiteFileException(file, $"has more than {MaxLayouts} layouts");
        }

        return new(name, model.Name, [.. layouts.Select(layout => Compile(layout, file))], CompileSelector(model.Recognise, "recognise", file), null);
    }

    private static SiteFileModel Parse(string json, string file)
    {
        if (json.Length > SiteFile.MaxLength)
        {
            throw new SiteFileException(file, $"is longer than {SiteFile.MaxLength} characters");
        }

        try
        {
            return JsonSerializer.Deserialize(json, SiteFileJsonContext.Default.SiteFileModel) ?? throw new SiteFileException(file, "holds null", 1);
        }
        catch (JsonException error)
        {
            var reason = error.Message.Split(" Path:")[0].TrimEnd('.');
            var path = error.Path is { Length: > 1 } where ? $" (at {where})" : "";
            throw new SiteFileException(file, reason + path, (int?)error.LineNumber + 1, error);
        }
    }

    /// <summary>A field of the outer file replaces the layout's own; lists of what to leave out or take aside grow.</summary>
    private static FieldMap Merge(FieldMap? own, FieldMap? outer, string file)
    {
        var merged = new FieldMap();
        foreach (var (part, alternatives) in own ?? [])
        {
            merged[part] = alternatives;
        }

        foreach (var (part, alternatives) in outer ?? [])
        {
            merged[part] = part >= ArticlePart.Caption && merged.TryGetValue(part, out var present) ? [.. present, .. alternatives] : alternatives;
        }

        return merged.Values.Sum(list => list.Sum(alternative => alternative.Places.Count)) <= MaxPlaces
            ? merged
            : throw new SiteFileException(file, $"has more than {MaxPlaces} selectors in one layout");
    }

    private static SiteLayout Compile(LayoutModel layout, string file)
    {
        var fields = new List<LayoutField>();
        var slots = new List<IReadOnlyList<Selector>> { CompileSelector(layout.Sign, "sign", file) };
        foreach (var (part, alternatives) in layout.Fields ?? [])
        {
            var compiled = new List<IReadOnlyList<LayoutPlace>>();
            foreach (var alternative in alternatives)
            {
                var places = new List<LayoutPlace>();
                foreach (var place in alternative.Places)
                {
                    places.Add(new(place, slots.Count));
                    slots.Add(CompileSelector(place.Selector, PartNames.Of(part), file));
                }

                compiled.Add(places);
            }

            fields.Add(new(part, compiled));
        }

        return new(layout.Name, layout.Sign, fields, new(slots));
    }

    private static IReadOnlyList<Selector> CompileSelector(string? selector, string property, string file)
    {
        if (selector is null)
        {
            return [];
        }

        try
        {
            return SelectorCompiler.Compile(selector);
        }
        catch (SelectorException error)
        {
            throw new SiteFileException(file, $"'{property}': {error.Message}", null, error);
        }
    }
}
