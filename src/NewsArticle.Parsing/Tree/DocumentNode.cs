using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsArticle.Parsing.Tree;

/// <summary>The root of the tree.</summary>
internal sealed class DocumentNode(TextSource source, TreeFactory factory) : Node(NodeFlags.None), IConstructableDocument
{
    public IDisposable? Builder { get; set; }

    public override StringOrMemory NodeName => "#document";

    TextSource IConstructableDocument.Source => source;

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement IConstructableDocument.Head => (Root is { } root ? Find(root, Tag.Head) : null)!;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    protected override TreeFactory Factory => factory;

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

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
    }

    private static ElementNode? Find(Node parent, Tag? tag)
    {
        foreach (var child in parent.Children)
        {
            if (child is ElementNode element && (tag is null || element.Tag == tag))
            {
                return element;
            }
        }

        return null;
    }
}
