using System.Buffers;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// The elements of a page whose names say what they are, found in one walk for all who look for one. A name is a class, an id, a role, a
/// property or a type: VCCorp writes type="RelatedOneNews", others class="tin-lien-quan" or id="TLQ".
/// </summary>
internal sealed class NamedElements : IDisposable
{
    /// <summary>Words that stand on the pages of several systems each; what one site alone writes belongs into its file.</summary>
    private static readonly NameTable Table = new(
        ("relat|^rela$|lienquan|^lq$|^tlq$|^bvlq$|samenews|cungchude|cungsukien|dongsukien|^innerarticle$|morelink|^xemthem", NameSigns.Related),
        ("relative|correlat|unrelated|relationship", NameSigns.None),
        ("cungchuyenmuc|othernews|newsother|tinkhac|baikhac|docnhieu|xemnhieu|mostread|mostview|tinmoi|latest|newest|popular|recommend|hotnews|noibat|trending|foryou|topnews|tinnong", NameSigns.Automatic),
        ("^tag|tags$|tukhoa|keyword", NameSigns.Tags),
        ("^taglib|^tagline|^tagmanager|^vccta", NameSigns.None),
        ("crumb|sitepath|boxpath|^path$|duongdan", NameSigns.Trail),
        ("^cate|category|^cat$|catename|maincate|parentcate|chuyenmuc", NameSigns.Category),
        ("author|byline|tacgia|pseudonym|nguoiviet", NameSigns.Byline),
        ("^source|^nguon|source$", NameSigns.Source),
        ("sapo|^lead$|summary|description|^desc$|chapeau|^intro|tomtat|trichdan|standfirst", NameSigns.Lead),
        ("caption|chuthich", NameSigns.Caption),
        ("comment|binhluan|feedback|ykien|phanhoi", NameSigns.Comments),
        ("share|social|chiase|rating|reaction|^vote|^poll|newsletter|subscribe|toolbar|fontsize|^tts|player|popup|modal", NameSigns.Widget),
        ("articlefooter|postfooter|entryfooter|detailfooter|contentfooter|storyfooter|newsfooter", NameSigns.None),
        ("sidebar|rightcol|colright|footer|advert|banner|^ads$|^qc$|quangcao|^menu|^nav$|navbar|^topbar", NameSigns.Aside),
        ("^active|active$|current|selected|^cur$|^atv", NameSigns.Current),
        ("unactive|inactive|deactive|interactive|reactive|proactive", NameSigns.None),
        ("^meta$|^info$|postmeta|newsinfo|entrymeta|bottominfo|detailinfo|articlemeta|articleinfo", NameSigns.Meta),
        ("locationstamp|^location$|dateline|^place$", NameSigns.Place),
        ("^name$|itemname", NameSigns.Name),
        ("authorname", NameSigns.Byline | NameSigns.Name),
        ("article|content|detail|^body|fck|noidung|entry|^post|baiviet|thanbai|chitiet", NameSigns.Content),
        ("clock|currentdate|currenttime|datenow|today", NameSigns.Clock));

    private static readonly uint OtherNames = AttributeNames.Bits("id", "data-role", "itemprop", "itemtype", "role");
    private static readonly uint OtherNamesOfBox = OtherNames | AttributeNames.Bits("type");
    private static readonly uint OtherNamesOfLink = OtherNames | AttributeNames.Bits("rel");

    private readonly PageTree _tree;
    private readonly List<int> _named = [];
    private NameSigns[]? _signs;
    private NameSigns _said;

    /// <param name="tree">The page; it is walked when the first question comes, which on a page that a site file describes whole is never.</param>
    public NamedElements(PageTree tree) => _tree = tree;

    private NameSigns[] Signs => _signs ??= Walk();

    /// <summary>The elements whose names say one of these things, in document order.</summary>
    public IEnumerable<ElementNode> With(NameSigns signs)
    {
        var all = Signs;
        if ((_said & signs) == 0)
        {
            yield break;
        }

        _tree.Work.Walk(_named.Count);
        foreach (var index in _named)
        {
            if ((all[index] & signs) != 0)
            {
                yield return (ElementNode)_tree.Nodes[index];
            }
        }
    }

    public bool Says(ElementNode element, NameSigns signs) => (Signs[element.Order] & signs) != 0;

    /// <summary>Whether the element stands in one whose name says one of these things.</summary>
    /// <param name="element">The element; its own name does not count.</param>
    /// <param name="signs">What the name has to say.</param>
    /// <param name="within">Where to stop looking; null for the whole page.</param>
    public bool IsInside(ElementNode element, NameSigns signs, ElementNode? within = null)
    {
        for (var at = element.ParentElement; at is not null && at != within && at.Tag != Tag.Body; at = at.ParentElement)
        {
            _tree.Work.Walk(1);
            if (Says(at, signs))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        if (_signs is { } signs)
        {
            _signs = null;
            ArrayPool<NameSigns>.Shared.Return(signs);
        }
    }

    private NameSigns[] Walk()
    {
        var table = _tree.Table;
        var ofClass = ArrayPool<NameSigns>.Shared.Rent(table.ClassCount);
        for (var number = 0; number < table.ClassCount; number++)
        {
            ofClass[number] = Table.Read(table.Class(number));
        }

        var all = ArrayPool<NameSigns>.Shared.Rent(_tree.Nodes.Length);
        Array.Clear(all, 0, _tree.Nodes.Length);
        _tree.Work.Walk(_tree.Nodes.Length);
        var unreadEnd = 0;
        foreach (ref readonly var row in table.Rows)
        {
            if (row.Order < unreadEnd)
            {
                continue;
            }

            if (TagKinds.IsUnread(row.Tag))
            {
                unreadEnd = _tree.Nodes[row.Order].End;
                continue;
            }

            var signs = ofClass[row.Class];
            if (row.MayHave(row.Tag switch { Tag.A => OtherNamesOfLink, Tag.Div or Tag.Figure => OtherNamesOfBox, _ => OtherNames }))
            {
                signs |= ReadOthers((ElementNode)_tree.Nodes[row.Order], _tree.Text);
            }

            if (signs != NameSigns.None)
            {
                all[row.Order] = signs;
                _named.Add(row.Order);
                _said |= signs;
            }
        }

        ArrayPool<NameSigns>.Shared.Return(ofClass);
        return all;
    }

    /// <summary>What the element's names say that are no classes: few elements have any.</summary>
    private static NameSigns ReadOthers(ElementNode element, PageText text)
    {
        var signs = NameSigns.None;
        foreach (ref readonly var attribute in element.AttributeSlices)
        {
            switch (text[attribute.Name])
            {
                case "id" or "data-role" or "itemprop" or "itemtype" or "role":
                case "type" when element.Tag is Tag.Div or Tag.Figure:
                case "rel" when element.Tag == Tag.A:
                    signs |= Table.Read(text[attribute.Value]);
                    break;
            }
        }

        return signs;
    }
}
