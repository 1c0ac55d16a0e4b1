namespace NewsArticle.Parsing.Hostile;

/// <summary>A result that is not as every result has to be.</summary>
public sealed class BrokenPromiseException(string message) : Exception(message);
