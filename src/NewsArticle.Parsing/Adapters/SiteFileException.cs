namespace NewsArticle.Parsing.Adapters;

/// <summary>A site file that cannot be used; the message names the file, the line where that is known, and the property.</summary>
public sealed class SiteFileException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="file">The file, or the host that it describes.</param>
    /// <param name="reason">What is wrong, with the property concerned.</param>
    /// <param name="line">The line, counted from 1, or null where it is not known.</param>
    /// <param name="innerException">What was thrown while reading, or null.</param>
    public SiteFileException(string file, string reason, int? line = null, Exception? innerException = null)
        : base(line is null ? $"{file}: {reason}" : $"{file}({line}): {reason}", innerException)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file, or the host that it describes.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1, or null where it is not known.</summary>
    public int? Line { get; }
}
