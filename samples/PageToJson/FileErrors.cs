namespace PageToJson;

/// <summary>Why a file could not be read or written, on one line.</summary>
internal static class FileErrors
{
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "access denied",
        _ => error.Message.ReplaceLineEndings(" "),
    };
}
