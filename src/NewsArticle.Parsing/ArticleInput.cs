namespace NewsArticle.Parsing;

/// <summary>One page to read: its content, its address, and what the transport said of its encoding. Immutable.</summary>
public sealed record ArticleInput
{
    private ArticleInput()
    {
    }

    /// <summary>The page's address, or null. It makes addresses absolute and chooses the site adapter; it is never fetched.</summary>
    public Uri? Url { get; init; }

    /// <summary>What the caller wants to find again beside the result: a file's name, a key, a row. Null unless set (<c>with { Tag = … }</c>); never looked at.</summary>
    public object? Tag { get; init; }

    internal string? Text { get; private init; }

    internal ReadOnlyMemory<byte> Bytes { get; private init; }

    internal string? Charset { get; private init; }

    internal bool IsPlainText { get; private init; }

    /// <summary>A page of HTML that is already decoded.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static ArticleInput FromHtml(string html, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new() { Text = html, Url = url };
    }

    /// <summary>A page of HTML as it came over the wire.</summary>
    /// <param name="html">The bytes; not copied, and not to be changed while the page is read.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <param name="charset">The encoding that the transport declared (the charset of Content-Type), or null. Bytes that contradict it are believed instead.</param>
    public static ArticleInput FromBytes(ReadOnlyMemory<byte> html, Uri? url = null, string? charset = null) =>
        new() { Bytes = html, Url = url, Charset = charset };

    /// <summary>A page that was rendered to plain text, as copied from a browser.</summary>
    /// <param name="text">The text, one block a line.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ArticleInput FromText(string text, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text, Url = url, IsPlainText = true };
    }

    /// <summary>A page that was rendered to plain text, as bytes.</summary>
    /// <param name="text">The bytes; not copied, and not to be changed while the page is read.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <param name="charset">The encoding that the transport declared, or null.</param>
    public static ArticleInput FromTextBytes(ReadOnlyMemory<byte> text, Uri? url = null, string? charset = null) =>
        new() { Bytes = text, Url = url, Charset = charset, IsPlainText = true };
}
