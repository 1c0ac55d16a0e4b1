namespace NewsArticle.Parsing.Input;

/// <summary>Reads a stream to its end, or to one byte past the limit.</summary>
internal static class StreamReading
{
    public static async Task<(ReadOnlyMemory<byte> Bytes, bool Complete)> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(limit + 1L, length + 1L), buffer.Length * 2L));
            }

            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (length > limit)
            {
                return (default, false);
            }

            if (read == 0)
            {
                return (buffer.AsMemory(0, length), true);
            }
        }
    }
}
