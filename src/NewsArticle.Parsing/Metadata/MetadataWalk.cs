using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Metadata;

/// <summary>Hands each piece of metadata on the page to <see cref="PageMetadata"/>, once and in page order.</summary>
internal static class MetadataWalk
{
    public static PageMetadata Read(PageTree tree, Uri? address, ParseLimits? limits = null)
    {
        var metadata = new PageMetadata(address, limits);
        var facts = tree.Facts;
        tree.Work.Walk(facts.Length);
        for (var index = 0; index < facts.Length; index++)
        {
            if (!facts[index].MayBeMetadata)
            {
                continue;
            }

            var element = (ElementNode)tree.Nodes[index];
            if (element.AttributeCount > 0)
            {
                Read(tree, element, metadata);
            }
            else if (element.Tag == Tag.Title && IsInHead(element))
            {
                metadata.AddTitle(TreeText.Of(tree, element));
            }
        }

        return metadata;
    }

    private static void Read(PageTree tree, ElementNode element, PageMetadata metadata)
    {
        switch (element.Tag)
        {
            case Tag.Html:
                metadata.AddMeta("language", element.Attribute("lang"));
                return;
            case Tag.Meta:
                metadata.AddMeta(Key(element), element.Attribute("content"));
                return;
            case Tag.Link:
                metadata.AddLink(element.Attribute("rel"), element.Attribute("href"));
                return;
            case Tag.Title when IsInHead(element):
                metadata.AddTitle(TreeText.Of(tree, element));
                return;
            // vneconomy escapes the plus sign of the type; the tree has it decoded, but "ld" alone is what all spellings share.
            case Tag.Script when element.Attribute("type").StartsWith("application/ld", StringComparison.OrdinalIgnoreCase):
                foreach (var child in element.Children)
                {
                    if (child is TextNode text)
                    {
                        tree.Work.Read(text.Text.Length);
                        metadata.AddJsonLd(text.Text);
                    }
                }

                return;
            default:
                var itemprop = element.Attribute("itemprop");
                if (!itemprop.IsEmpty)
                {
                    metadata.AddMicrodata(itemprop, MicrodataValue(tree, element, itemprop));
                }

                return;
        }
    }

    private static ReadOnlySpan<char> Key(ElementNode meta)
    {
        foreach (var name in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            var value = meta.Attribute(name);
            if (!value.IsEmpty)
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>The whole body may carry an itemprop too: it is read elsewhere, and its text is not worth making here.</summary>
    private static ReadOnlySpan<char> MicrodataValue(PageTree tree, ElementNode element, ReadOnlySpan<char> itemprop)
    {
        foreach (var name in (ReadOnlySpan<string>)["content", "datetime", "href"])
        {
            if (element.HasAttribute(name))
            {
                return element.Attribute(name);
            }
        }

        return itemprop.Contains("articleBody", StringComparison.OrdinalIgnoreCase) || element.End - element.Order > 40 ? default : TreeText.Of(tree, element);
    }

    private static bool IsInHead(ElementNode title) => title.NamespaceUri == TagTable.HtmlNamespace && title.ParentElement?.Tag is Tag.Head or Tag.Html or Tag.Body;
}
