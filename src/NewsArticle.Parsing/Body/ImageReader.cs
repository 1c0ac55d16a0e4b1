using System.Globalization;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Reads an img element; the real file is found behind the placeholders of lazy loading.</summary>
internal static class ImageReader
{
    private const int MinSide = 50;

    // VCCorp, dantri, vietnamnet and 24h keep the full size in data-original; vnexpress, e-CMS and znews the real file in data-src.
    private static readonly string[] AddressAttributes = ["data-original", "data-src", "data-lazy-src", "data-large-src", "src"];

    /// <summary>The picture, or null where it is an icon or a counter's pixel. Its address is null where a script fills it in later.</summary>
    public static ArticleImage? Read(ElementNode image, Uri? page)
    {
        // baodautu sets the marks of its pull quotes as pictures 20 pixels wide, by style alone.
        var width = Size(image.Attribute("width")) ?? Styles.Width(image.Attribute("style"));
        var height = Size(image.Attribute("height"));
        if (width is < MinSide && height is null or < MinSide || height is < MinSide && width is null)
        {
            return null;
        }

        Uri? url = null;
        foreach (var name in AddressAttributes)
        {
            if (UrlRules.Absolute(image.Attribute(name).ToString(), page) is { } address)
            {
                url = address;
                break;
            }
        }

        return new() { Url = url, Alt = TextRules.CleanOrNull(image.Attribute("alt")), Width = width, Height = height };
    }

    private static int? Size(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.EndsWith("px", StringComparison.OrdinalIgnoreCase))
        {
            value = value[..^2];
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 ? size : null;
    }
}
