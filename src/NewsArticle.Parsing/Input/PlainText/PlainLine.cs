namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>A line that holds text.</summary>
/// <param name="Text">The text, cleaned; never empty.</param>
/// <param name="Number">Its number in the input, from 1.</param>
/// <param name="AfterBlank">Whether an empty line stands before it.</param>
internal readonly record struct PlainLine(string Text, int Number, bool AfterBlank)
{
    public string Locator => $"line {Number}";
}
