using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace NewsArticle.Parsing.Tree;

/// <summary>Makes the nodes of one page and counts them. A factory belongs to one page, which is how the count stays out of static state.</summary>
internal sealed class TreeFactory(TreeGuard guard, WorkMeter work) : PageNodes, IDomConstructionElementFactory<DocumentNode, ElementNode>
{
    private static readonly TagTable Tags = TagTable.Instance;

    public int NodeCount { get; private set; }

    /// <summary>What the page has cost so far.</summary>
    public WorkMeter Work { get; } = work;

    /// <summary>How many tables and templates are open.</summary>
    public int OpenTables => guard.OpenTables;

    /// <summary>Counts one more node; clones made by the adoption agency pass through here as well.</summary>
    public void Count()
    {
        if (++NodeCount > guard.Limits.MaxNodes)
        {
            guard.Stop(nameof(guard.Limits.MaxNodes));
        }
    }

    /// <summary>Counts the attributes that one more, of a second tag of the same element, is compared with.</summary>
    public void CompareWith(int attributes) => guard.CompareWith(attributes);

    public ElementNode Create(DocumentNode document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        Count();
        var (tag, name, own) = Tags.Html(localName.Memory.Span);
        return new(tag, name, TagTable.HtmlNamespace, own | flags, this);
    }

    public ElementNode CreateUnknown(DocumentNode document, StringOrMemory tagName) => Create(document, tagName);

    public ElementNode CreateNoScript(DocumentNode document, bool scripting)
    {
        Count();
        var flags = Tags.FlagsOf("noscript");
        return new(Tag.Noscript, "noscript", TagTable.HtmlNamespace, scripting ? flags | NodeFlags.LiteralText : flags, this);
    }

    public IConstructableNode CreateDocumentType(DocumentNode document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new DocumentTypeNode(this);

    public IConstructableMathElement CreateMath(DocumentNode document, StringOrMemory name = default)
    {
        Count();
        var (known, flags) = Tags.Math(name.Memory.Span);
        return new MathElementNode(known, flags, this);
    }

    public IConstructableSvgElement CreateSvg(DocumentNode document, StringOrMemory name = default)
    {
        Count();
        var (known, flags) = Tags.Svg(name.Memory.Span);
        return new SvgElementNode(known, flags, this);
    }

    public IConstructableMetaElement CreateMeta(DocumentNode document)
    {
        Count();
        return new MetaElementNode(Tags.FlagsOf("meta"), this);
    }

    public IConstructableScriptElement CreateScript(DocumentNode document, bool parserInserted, bool started)
    {
        Count();
        return new ScriptElementNode(Tags.FlagsOf("script"), this);
    }

    public IConstructableFrameElement CreateFrame(DocumentNode document)
    {
        Count();
        return new FrameElementNode(Tags.FlagsOf("frame"), this);
    }

    public IConstructableTemplateElement CreateTemplate(DocumentNode document)
    {
        Count();
        return new TemplateElementNode(Tags.FlagsOf("template"), this);
    }

    public IConstructableFormElement CreateForm(DocumentNode document)
    {
        Count();
        return new FormElementNode(Tags.FlagsOf("form"), this);
    }

    public DocumentNode CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source, this);
}
