using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>The captions that were printed already, each with its picture. Keys are made only from when two begin alike: on most pages none do.</summary>
internal sealed class SeenCaptions
{
    private readonly HashSet<ulong> _openings = [];
    private readonly List<(string Caption, Uri? Url)> _seen = [];
    private HashSet<(string Key, Uri? Url)>? _keys;

    /// <summary>False where the same picture had the same caption before.</summary>
    public bool Add(string caption, Uri? url)
    {
        if (_openings.Add(TextRules.Opening(caption)) && _keys is null)
        {
            _seen.Add((caption, url));
            return true;
        }

        _keys ??= [.. _seen.Select(seen => (TextRules.Fold(seen.Caption), seen.Url))];
        return _keys.Add((TextRules.Fold(caption), url));
    }
}
