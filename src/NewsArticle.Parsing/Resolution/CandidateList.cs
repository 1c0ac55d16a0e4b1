using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Everything that was offered for one field, in the order it was found.</summary>
internal sealed class CandidateList<T>
{
    private const int MaxRaw = 500;

    private readonly List<FieldCandidate<T>> _items = [];

    public int Count => _items.Count;

    public FieldCandidate<T> this[int index] => _items[index];

    public void Add(T value, EvidenceSource source, string locator, string raw, string rule) =>
        _items.Add(new(value, new(source, SafeText.Of(locator), SafeText.Of(raw.Length > MaxRaw ? raw[..MaxRaw] : raw), rule)));

    public void Add(FieldCandidate<T> candidate) => _items.Add(candidate);

    public IReadOnlyList<FieldCandidate<T>> Items => _items;
}
