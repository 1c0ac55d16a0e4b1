using System.Buffers;

namespace NewsArticle.Parsing.Input;

/// <summary>Decoded text in a pooled buffer.</summary>
/// <param name="Buffer">The buffer; to be given back with <see cref="Return"/>.</param>
/// <param name="Length">How much of it is text.</param>
/// <param name="Contradicted">The declared encoding that the bytes contradict, or null.</param>
internal readonly record struct DecodedText(char[] Buffer, int Length, string? Contradicted)
{
    public ReadOnlyMemory<char> Text => Buffer.AsMemory(0, Length);

    public void Return() => ArrayPool<char>.Shared.Return(Buffer);
}
