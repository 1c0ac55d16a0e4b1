namespace NewsArticle.Parsing.Body;

/// <summary>Reads the little of a style attribute that tells a caption or a sign-off from running text.</summary>
internal static class Styles
{
    public static TextStyle Of(ReadOnlySpan<char> style)
    {
        var result = TextStyle.None;
        while (!style.IsEmpty)
        {
            var (name, value) = Next(ref style);
            if (name.Equals("text-align", StringComparison.OrdinalIgnoreCase))
            {
                result |= Align(value);
            }
            else if (name.Equals("font-weight", StringComparison.OrdinalIgnoreCase))
            {
                result |= value is "bold" or "bolder" or "600" or "700" or "800" or "900" ? TextStyle.Bold : TextStyle.None;
            }
            else if (name.Equals("font-style", StringComparison.OrdinalIgnoreCase))
            {
                result |= value is "italic" or "oblique" ? TextStyle.Italic : TextStyle.None;
            }
        }

        return result;
    }

    public static TextStyle Align(ReadOnlySpan<char> value) =>
        value.Equals("center", StringComparison.OrdinalIgnoreCase) ? TextStyle.Centered
        : value.Equals("right", StringComparison.OrdinalIgnoreCase) || value.Equals("end", StringComparison.OrdinalIgnoreCase) ? TextStyle.RightAligned
        : TextStyle.None;

    public static bool IsHidden(ReadOnlySpan<char> style)
    {
        while (!style.IsEmpty)
        {
            var (name, value) = Next(ref style);
            if ((name.Equals("display", StringComparison.OrdinalIgnoreCase) && value.Equals("none", StringComparison.OrdinalIgnoreCase))
                || (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.Equals("hidden", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool FloatsRight(ReadOnlySpan<char> style)
    {
        while (!style.IsEmpty)
        {
            var (name, value) = Next(ref style);
            if (name.Equals("float", StringComparison.OrdinalIgnoreCase) && value.Equals("right", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The width in pixels that a style sets, or null.</summary>
    public static int? Width(ReadOnlySpan<char> style)
    {
        while (!style.IsEmpty)
        {
            var (name, value) = Next(ref style);
            if (name.Equals("width", StringComparison.OrdinalIgnoreCase) && value.EndsWith("px", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(value[..^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var width))
            {
                return width;
            }
        }

        return null;
    }

    private static Declaration Next(ref ReadOnlySpan<char> style)
    {
        var end = style.IndexOf(';');
        var declaration = end < 0 ? style : style[..end];
        style = end < 0 ? default : style[(end + 1)..];
        var colon = declaration.IndexOf(':');
        if (colon < 0)
        {
            return default;
        }

        var value = declaration[(colon + 1)..].Trim();
        var important = value.IndexOf('!');
        return new(declaration[..colon].Trim(), important < 0 ? value : value[..important].TrimEnd());
    }

    private readonly ref struct Declaration(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        private readonly ReadOnlySpan<char> _name = name;
        private readonly ReadOnlySpan<char> _value = value;

        public void Deconstruct(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
        {
            name = _name;
            value = _value;
        }
    }
}
