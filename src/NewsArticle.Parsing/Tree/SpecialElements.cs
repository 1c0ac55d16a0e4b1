using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsArticle.Parsing.Tree;

// The kinds of element that the tree builder asks for by interface. None of them does anything: no script runs, no meta refreshes, no frame loads.

internal sealed class MetaElementNode(NodeFlags flags, TreeFactory factory)
    : ElementNode(Tag.Meta, "meta", TagTable.HtmlNamespace, flags, factory), IConstructableMetaElement
{
    void IConstructableMetaElement.Handle()
    {
    }
}

internal sealed class ScriptElementNode(NodeFlags flags, TreeFactory factory)
    : ElementNode(Tag.Script, "script", TagTable.HtmlNamespace, flags, factory), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class FormElementNode(NodeFlags flags, TreeFactory factory)
    : ElementNode(Tag.Form, "form", TagTable.HtmlNamespace, flags, factory), IConstructableFormElement;

internal sealed class FrameElementNode(NodeFlags flags, TreeFactory factory)
    : ElementNode(Tag.Frame, "frame", TagTable.HtmlNamespace, flags, factory), IConstructableFrameElement;

internal sealed class TemplateElementNode(NodeFlags flags, TreeFactory factory)
    : ElementNode(Tag.Template, "template", TagTable.HtmlNamespace, flags, factory), IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment()
    {
    }
}

internal sealed class SvgElementNode(string name, NodeFlags flags, TreeFactory factory)
    : ElementNode(Tag.Other, name, TagTable.SvgNamespace, flags, factory), IConstructableSvgElement;

internal sealed class MathElementNode(string name, NodeFlags flags, TreeFactory factory)
    : ElementNode(Tag.Other, name, TagTable.MathNamespace, flags, factory), IConstructableMathElement;

internal sealed class DocumentTypeNode(TreeFactory factory) : Node(NodeFlags.None)
{
    public override AngleSharp.Common.StringOrMemory NodeName => "html";

    protected override TreeFactory Factory => factory;
}
