namespace NewsArticle.Parsing.Tests;

/// <summary>A fact that needs <see cref="SharedMaterial"/>: skipped where it is missing, unless it is required.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedMaterial.SkipReason;
}

/// <summary>A theory that needs <see cref="SharedMaterial"/>: skipped where it is missing, unless it is required.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedMaterial.SkipReason;
}
