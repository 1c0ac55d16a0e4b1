namespace NewsArticle.Parsing.Json;

/// <summary>All that any kind of block may have, for reading; <see cref="BlockConverter"/> writes of it what the block's own kind has.</summary>
internal sealed record BlockJson
{
    public string? Type { get; init; }

    public string? Text { get; init; }

    public int? Level { get; init; }

    public IReadOnlyList<string?>? Items { get; init; }

    public bool Ordered { get; init; }

    public IReadOnlyList<IReadOnlyList<string?>?>? Rows { get; init; }

    public Uri? Url { get; init; }

    public string? Caption { get; init; }

    public string? Credit { get; init; }

    public string? Alt { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public Uri? Poster { get; init; }
}
