using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Body;

/// <summary>The names that papers give to the elements of captions and of the credits inside them.</summary>
internal static class CaptionNames
{
    private static readonly string[] Pictures = ["img", "image", "photo", "pic", "anh"];

    /// <summary>"PhotoCMS_Caption", "media-caption", "img_chu_thich_0407" (24h), "image_desc" (yyyymm, vietnamnet), "title-image" (ipick), "desc_cation" (slideshows).</summary>
    public static bool IsCaption(ElementNode element)
    {
        var classes = element.Attribute("class");
        while (ClassList.Next(ref classes, out var word))
        {
            // VCCorp's "noCaption" says that the picture has none.
            if (word.Contains("caption", StringComparison.OrdinalIgnoreCase) ? !word.StartsWith("no", StringComparison.OrdinalIgnoreCase)
                : word.Contains("thich", StringComparison.OrdinalIgnoreCase) ? word.Contains("chu", StringComparison.OrdinalIgnoreCase)
                : word.SequenceEqual("desc_cation") || (IsNote(word) && NamesPicture(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>thanhnien keeps "Reuters/AFP" in a box "source" of its own inside the caption; others call it "credit" or "author".</summary>
    public static bool IsCredit(ElementNode element)
    {
        var classes = element.Attribute("class");
        while (ClassList.Next(ref classes, out var word))
        {
            if (word.EndsWith("source", StringComparison.OrdinalIgnoreCase) || word.EndsWith("author", StringComparison.OrdinalIgnoreCase)
                || word.Contains("credit", StringComparison.OrdinalIgnoreCase) || word.Contains("nguon", StringComparison.OrdinalIgnoreCase)
                || word.Contains("photographer", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNote(ReadOnlySpan<char> word) =>
        word.Contains("desc", StringComparison.OrdinalIgnoreCase) || word.Contains("title", StringComparison.OrdinalIgnoreCase)
        || word.Contains("note", StringComparison.OrdinalIgnoreCase);

    private static bool NamesPicture(ReadOnlySpan<char> word)
    {
        foreach (var name in Pictures)
        {
            if (word.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (name.Length > 3 && word.EndsWith(name, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
