using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>
/// Reads a site file. Written by hand so that each mistake is reported where it stands, in the words of the site file and not in those
/// of this library's types; the serializer adds the line.
/// </summary>
internal sealed class SiteFileConverter : JsonConverter<SiteFileModel>
{
    private const int MaxLayouts = 32;
    private const int MaxSigns = 8;

    public override bool HandleNull => true;

    public override SiteFileModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SiteFileText.Expect(ref reader, JsonTokenType.StartObject, "a site file", "an object");
        var model = new SiteFileModel();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (SiteFileText.NextProperty(ref reader, "", seen) is { } name)
        {
            model = name switch
            {
                "$schema" => model with { Schema = SiteFileText.Text(ref reader, name) },
                "name" => model with { Name = SiteFileText.Text(ref reader, name) },
                "trust" => model with { Trust = SiteFileText.Text(ref reader, name) },
                "sameAs" => model with { SameAs = SiteOf(ref reader, name) },
                "extends" => model with { Extends = FamilyOf(ref reader, name) },
                "recognise" => model with { Recognise = SiteFileText.Selector(ref reader, name) },
                "fields" => model with { Fields = FieldMapReader.Read(ref reader, name) },
                "layouts" => model with { Layouts = ReadLayouts(ref reader) },
                _ => throw SiteFileText.Unknown(name, "a site file", "$schema, name, trust, sameAs, extends, recognise, fields, layouts"),
            };
        }

        if (model.SameAs is not null && (model.Extends is not null || model.Recognise is not null || model.Fields is not null || model.Layouts is not null))
        {
            throw new JsonException("a file with 'sameAs' describes nothing of its own: extends, recognise, fields and layouts are not for it");
        }

        if (model is { SameAs: null, Extends: null, Fields: null, Layouts: null } and not { Name: not null, Recognise: null })
        {
            throw new JsonException("describes nothing: it needs 'layouts', 'fields', 'extends' or 'sameAs', or the site's 'name' alone");
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer, SiteFileModel value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static List<LayoutModel> ReadLayouts(ref Utf8JsonReader reader)
    {
        SiteFileText.Expect(ref reader, JsonTokenType.StartArray, "'layouts'", "a list");
        var layouts = new List<LayoutModel>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (layouts.Count == MaxLayouts)
            {
                throw new JsonException($"'layouts' has more than {MaxLayouts} entries");
            }

            layouts.Add(ReadLayout(ref reader, $"layouts[{layouts.Count}]"));
        }

        return layouts.Count > 0 ? layouts : throw new JsonException("'layouts' is empty");
    }

    private static LayoutModel ReadLayout(ref Utf8JsonReader reader, string at)
    {
        SiteFileText.Expect(ref reader, JsonTokenType.StartObject, $"'{at}'", "an object");
        string? layoutName = null;
        List<SelectorText> signs = [];
        FieldMap? fields = null;
        LayoutKind? kind = null;
        string? trust = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (SiteFileText.NextProperty(ref reader, at + ".", seen) is { } name)
        {
            switch (name)
            {
                case "name":
                    layoutName = SiteFileText.Text(ref reader, $"{at}.name");
                    break;
                case "trust":
                    trust = SiteFileText.Text(ref reader, $"{at}.trust");
                    break;
                case "kind":
                    kind = ReadKind(ref reader, $"{at}.kind");
                    break;
                case "sign":
                    signs = ReadSigns(ref reader, $"{at}.sign");
                    break;
                case "fields":
                    fields = FieldMapReader.Read(ref reader, $"{at}.fields");
                    break;
                default:
                    throw SiteFileText.Unknown($"{at}.{name}", "a layout", "name, trust, kind, sign, fields");
            }
        }

        return kind is { Article: null } && signs.Count == 0
            ? throw new JsonException($"'{at}' needs a 'sign': without one no page of the site would be an article")
            : new(layoutName ?? throw new JsonException($"'{at}' needs a 'name'"), signs, fields) { Kind = kind, Trust = trust };
    }

    private static LayoutKind ReadKind(ref Utf8JsonReader reader, string at)
    {
        var name = SiteFileText.Text(ref reader, at);
        return LayoutKind.Parse(name) ?? throw new JsonException($"'{at}' is '{name}'; the kinds are {string.Join(", ", LayoutKind.Names)}");
    }

    private static List<SelectorText> ReadSigns(ref Utf8JsonReader reader, string at)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [SiteFileText.Selector(ref reader, at)];
        }

        var signs = new List<SelectorText>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            signs.Add(SiteFileText.Selector(ref reader, $"{at}[{signs.Count}]"));
        }

        return signs.Count is > 0 and <= MaxSigns ? signs : throw new JsonException($"'{at}' has to have one to {MaxSigns} selectors");
    }

    private static string SiteOf(ref Utf8JsonReader reader, string property)
    {
        var host = SiteFileText.Text(ref reader, property);
        return BuiltInSites.HasSite(host) ? host : throw new JsonException($"'{property}' names the site '{host}', which no file describes");
    }

    private static string FamilyOf(ref Utf8JsonReader reader, string property)
    {
        var name = SiteFileText.Text(ref reader, property);
        return BuiltInSites.HasFamily(name)
            ? name
            : throw new JsonException($"'{property}' names the family '{name}', which does not exist; there are {string.Join(", ", BuiltInSites.FamilyNames)}");
    }
}
