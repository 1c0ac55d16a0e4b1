using System.Buffers;

namespace NewsArticle.Parsing.Input;

/// <summary>Decoded text in a pooled buffer.</summary>
/// <param name="Buffer">The buffer; to be given back with <see cref="Return"/>.</param>
/// <param name="Length">How much of it is text.</param>
/// <param name="Contradicted">The declared encoding that the bytes contradict, or null.</param>
/// <param name="Legacy">The encoding from before Unicode that the text was found to be in and written anew from, or null.</param>
/// <param name="Traits">What was seen in the text on the way.</param>
internal readonly record struct DecodedText(char[] Buffer, int Length, string? Contradicted, string? Legacy = null, TextTraits Traits = TextTraits.None)
{
    public ReadOnlyMemory<char> Text => Buffer.AsMemory(0, Length);

    public void Return() => ArrayPool<char>.Shared.Return(Buffer);
}
