using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsArticle.Parsing.Tree;

/// <summary>The root of the tree.</summary>
internal sealed class DocumentNode(TextSource source, PageNodes page) : Node(NodeFlags.None, page), IConstructableDocument
{
    public IDisposable? Builder { get; set; }

    public override StringOrMemory NodeName => "#document";

    TextSource IConstructableDocument.Source => source;

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement IConstructableDocument.Head => (Root is { } root ? Find(root, Tag.Head) : null)!;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    public ElementNode? Root => Find(this, null);

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
    }

    void IConstructableDocument.Clear() => Clear();

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
    }

    /// <summary>
    /// The tree builder knows a table only as AngleSharp's own element, so it hands what is to stand before a table ("foster parenting") to the
    /// document. The innermost open table is put right here: open tables and templates lie on the path of last children, outermost first.
    /// </summary>
    protected override void Attach(Node child)
    {
        if (child is not ElementNode || Root is not { } root)
        {
            base.Attach(child);
            return;
        }

        ElementNode? holder = null;
        var open = Math.Max(1, Factory.OpenTables);
        for (ElementNode? at = root; at is not null && open > 0; at = LastElement(at))
        {
            if (at.Tag is Tag.Table or Tag.Template)
            {
                holder = at;
                open--;
            }
        }

        if (holder is { Tag: Tag.Table, Parent: { } parent })
        {
            parent.AttachBefore(child, holder);
        }
        else
        {
            (holder ?? root).AttachLast(child);
        }
    }

    private static ElementNode? LastElement(ElementNode parent)
    {
        for (var index = parent.ChildrenSoFar.Length - 1; index >= 0; index--)
        {
            if (parent.ChildrenSoFar[index] is ElementNode element)
            {
                return element;
            }
        }

        return null;
    }

    private static ElementNode? Find(Node parent, Tag? tag)
    {
        foreach (var child in parent.ChildrenSoFar)
        {
            if (child is ElementNode element && (tag is null || element.Tag == tag))
            {
                return element;
            }
        }

        return null;
    }
}
