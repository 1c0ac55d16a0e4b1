using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsArticle.Parsing.Tree;

// The kinds of element that the tree builder asks for by interface. None of them does anything: no script runs, no meta refreshes, no frame loads.

internal sealed class MetaElementNode(NodeFlags flags, PageNodes page)
    : ElementNode(Tag.Meta, "meta", TagTable.HtmlNamespace, flags, page), IConstructableMetaElement
{
    void IConstructableMetaElement.Handle()
    {
    }
}

internal sealed class ScriptElementNode(NodeFlags flags, PageNodes page)
    : ElementNode(Tag.Script, "script", TagTable.HtmlNamespace, flags, page), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class FormElementNode(NodeFlags flags, PageNodes page)
    : ElementNode(Tag.Form, "form", TagTable.HtmlNamespace, flags, page), IConstructableFormElement;

internal sealed class FrameElementNode(NodeFlags flags, PageNodes page)
    : ElementNode(Tag.Frame, "frame", TagTable.HtmlNamespace, flags, page), IConstructableFrameElement;

internal sealed class TemplateElementNode(NodeFlags flags, PageNodes page)
    : ElementNode(Tag.Template, "template", TagTable.HtmlNamespace, flags, page), IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment()
    {
    }
}

internal sealed class SvgElementNode(string name, NodeFlags flags, PageNodes page)
    : ElementNode(Tag.Other, name, TagTable.SvgNamespace, flags, page), IConstructableSvgElement;

internal sealed class MathElementNode(string name, NodeFlags flags, PageNodes page)
    : ElementNode(Tag.Other, name, TagTable.MathNamespace, flags, page), IConstructableMathElement;

internal sealed class DocumentTypeNode(PageNodes page) : Node(NodeFlags.None, page)
{
    public override AngleSharp.Common.StringOrMemory NodeName => "html";
}
