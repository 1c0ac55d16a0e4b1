namespace NewsArticle.Parsing.Adapters;

/// <summary>A CSS selector that cannot be read, or that uses what this library does not support; the message names both.</summary>
public sealed class SelectorException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="selector">The selector as written.</param>
    /// <param name="reason">What is wrong with it.</param>
    public SelectorException(string selector, string reason)
        : base($"The selector '{selector}' {reason}.") => Selector = selector;

    /// <summary>The selector as written.</summary>
    public string Selector { get; }
}
