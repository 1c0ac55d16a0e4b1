namespace NewsArticle.Parsing;

/// <summary>A value together with why it was believed and what else was offered.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value that won.</param>
/// <param name="Evidence">Why it won.</param>
/// <param name="Lost">The candidates that lost, best first; empty where there was no other.</param>
public sealed record Field<T>(T Value, Evidence Evidence, IReadOnlyList<FieldCandidate<T>> Lost);

/// <summary>A value that was offered for a field.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value offered.</param>
/// <param name="Evidence">Who offered it, and from where.</param>
public sealed record FieldCandidate<T>(T Value, Evidence Evidence);
