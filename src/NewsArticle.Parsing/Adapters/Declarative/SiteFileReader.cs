using System.Text.Json;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>Reads the text of a site or family file into an adapter, with the family that it extends.</summary>
internal static class SiteFileReader
{
    private const int MaxPlaces = 400;

    /// <summary>All selectors of a file and its family that an element of a page may be tried against, each part of a list ("h1, h2") counted. The largest that ship have some 300.</summary>
    private const int MaxSelectors = 2000;

    private const int MaxReason = 1000;

    /// <summary>Reads a file.</summary>
    /// <param name="name">The host of the site, or the name of the family.</param>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">What mistakes in it are said to be in.</param>
    /// <param name="read">Reads the embedded file that this one refers to.</param>
    /// <exception cref="SiteFileException">The text is no site file.</exception>
    public static DeclarativeSite Read(string name, string json, string file, Func<string, string?>? read = null)
    {
        read ??= EmbeddedText.Read;
        var model = Parse(json, file);
        return model.SameAs is { } other ? ReadOther(name, model.Name, other, file, read) : Read(name, model, file, read);
    }

    /// <summary>A moved or second domain: the other file describes it, under this one's name.</summary>
    private static DeclarativeSite ReadOther(string name, string? siteName, string other, string file, Func<string, string?> read)
    {
        var model = Parse(read(BuiltInSites.SiteFileName(other))!, other + ".json");
        return model.SameAs is null
            ? Read(name, model with { Name = siteName ?? model.Name }, other + ".json", read)
            : throw new SiteFileException(file, $"'sameAs' names {other}, which is the same as {model.SameAs}: name that");
    }

    private static DeclarativeSite Read(string name, SiteFileModel model, string file, Func<string, string?> read)
    {
        var family = model.Extends is { } extended ? Parse(read(BuiltInSites.FamilyFileName(extended))!, extended + ".json") : null;
        var layouts = new List<LayoutModel>();
        foreach (var layout in model.Layouts ?? [])
        {
            // What the family says of all its layouts holds for the member's own too: the editor's boxes look alike in each.
            layouts.Add(layout with { Fields = Merge(Merge(family?.Fields, layout.Fields, file), model.Fields, file), Own = Own(model, layout.Fields, model.Fields) });
        }

        if (family is not null)
        {
            foreach (var layout in family.Layouts ?? [new("", [], null)])
            {
                layouts.Add(layout with { Fields = Merge(Merge(layout.Fields, family.Fields, model.Extends!), model.Fields, file), Own = Own(model, model.Fields) });
            }
        }

        if (layouts.Count == 0 && model.Fields is not null)
        {
            layouts.Add(new("", [], Merge(model.Fields, null, file)) { Own = Own(model, model.Fields) });
        }

        var (compiled, selectors) = LayoutCompiler.Compile(layouts.Select(layout => SiteFileModel.IsDescribed(model.Trust) ? layout with { Trust = model.Trust } : layout));
        if (selectors.Size + (model.Recognise?.Compiled.Count ?? 0) > MaxSelectors)
        {
            throw new SiteFileException(file, $"has more than {MaxSelectors} selectors");
        }

        return new(name, model.Name, compiled, selectors, model.Recognise?.Compiled ?? []);
    }

    /// <summary>Reads a file as it is written, without what it refers to.</summary>
    /// <exception cref="SiteFileException">The text is no site file.</exception>
    public static SiteFileModel Parse(string json, string file)
    {
        if (json.Length > SiteFile.MaxLength)
        {
            throw new SiteFileException(file, $"is longer than {SiteFile.MaxLength} characters");
        }

        try
        {
            return JsonSerializer.Deserialize(json, SiteFileJsonContext.Default.SiteFileModel)!;
        }
        catch (JsonException error)
        {
            throw new SiteFileException(file, Shortened(error.Message.Split(" Path:")[0].TrimEnd('.')), (int?)error.LineNumber + 1, error);
        }
        catch (ArgumentException error)
        {
            throw new SiteFileException(file, "holds half a character", null, error);
        }
    }

    /// <summary>A reason quotes the file, which may be one name as long as the file is; whoever reads the message wants its beginning.</summary>
    private static string Shortened(string reason)
    {
        if (reason.Length <= MaxReason)
        {
            return reason;
        }

        return reason[..(char.IsHighSurrogate(reason[MaxReason - 1]) ? MaxReason - 1 : MaxReason)] + "…";
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

    /// <summary>A family speaks for sites that it does not know, so it has nothing of its own.</summary>
    private static HashSet<ArticlePart> Own(SiteFileModel model, params FieldMap?[] maps) =>
        model.Recognise is null ? [.. maps.SelectMany(map => map?.Keys.ToArray() ?? [])] : [];
}
