namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Is a paragraph of the body a sign-off? Shape of the text and place together: neither is enough for a bare name.</summary>
internal static class SignOffRules
{
    private const int MaxLength = 120;

    public static bool IsSignOff(string? text, SignOffShape shape)
    {
        if (text is null || text.Length > MaxLength)
            return false;

        var line = text.AsSpan().Trim();
        if (line.IsEmpty || line[^1] is ':' or '?' or '!' || RelatedRules.StartsWithLeadIn(text) || RelatedRules.IsFurniture(text))
            return false;

        var reading = BylineRules.Read(text, default);
        if (reading is null || HasFigures(reading.Byline) || (reading.Authors.Count > 0 && reading.Rest is not null && shape == SignOffShape.None))
            return false;
        if ((shape & (SignOffShape.Named | SignOffShape.RightAligned)) != 0 && (shape & SignOffShape.AfterPicture) == 0)
            return true;

        // "Ảnh: Trần An" under a picture is that picture's credit; at the very end of a photo story it signs the whole.
        var afterPicture = (shape & SignOffShape.AfterPicture) != 0;
        var last = (shape & SignOffShape.Last) != 0;
        var isPictureCredit = reading.Authors.Count > 0 && reading.Authors.All(static author => author.Role is Content.AuthorRole.Photographer);
        if (isPictureCredit)
            return last && (!afterPicture || (shape & (SignOffShape.RightAligned | SignOffShape.WholeBold)) != 0);

        switch (reading.Rule)
        {
            case "byline.role-colon" or "byline.role-after" or "byline.name-agency" or "byline.collective":
                return !afterPicture || last;
            case "byline.theo" or "byline.theo-person":
                // "Theo Bộ Y tế" may open a list in the text; a known agency or a signed one may not.
                return last || (!afterPicture && (reading.Authors.Count > 0 || Agencies.IsKnown(reading.Source)));
            case "byline.agency" or "byline.source-address":
                return last || line[0] == '(';
        }

        return IsBareNameSignOff(reading, shape, last, afterPicture);
    }

    // Names alone: a bold "Hồ Ba Bể" in the middle is a sub-heading, an italic one under a picture its caption.
    private static bool IsBareNameSignOff(BylineReading reading, SignOffShape shape, bool last, bool afterPicture)
    {
        var marked = (shape & (SignOffShape.WholeBold | SignOffShape.RightAligned | SignOffShape.Named)) != 0;
        if (afterPicture)
            return last && marked && (shape & SignOffShape.Centered) == 0;
        if (!last)
            return (shape & (SignOffShape.RightAligned | SignOffShape.Named)) != 0;

        var oneWord = reading.Authors.Count == 1 && !reading.Authors[0].Name.AsSpan().Contains(' ') && !reading.Authors[0].Name.AsSpan().Contains('.');
        return !oneWord || marked || (shape & (SignOffShape.Bold | SignOffShape.Italic)) != 0;
    }

    // "Tài khoản: Trần An, 0123 456 789": an address for donations.
    private static bool HasFigures(string? text)
    {
        var digits = 0;
        foreach (var c in text ?? string.Empty)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits > 3;
    }
}
