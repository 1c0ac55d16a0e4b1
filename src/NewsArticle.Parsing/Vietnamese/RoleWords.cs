using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Several roles at once, as "Bài, ảnh" gives them.</summary>
[Flags]
internal enum Roles
{
    None = 0,
    Author = 1 << AuthorRole.Author,
    Photographer = 1 << AuthorRole.Photographer,
    Translator = 1 << AuthorRole.Translator,
    Editor = 1 << AuthorRole.Editor,
    Compiler = 1 << AuthorRole.Compiler,
    Designer = 1 << AuthorRole.Designer,
    Performer = 1 << AuthorRole.Performer,

    /// <summary>Not a person's role: what follows "Theo" or "Nguồn".</summary>
    Source = 1 << 20,
}

/// <summary>The words that say what somebody did for a piece.</summary>
internal static class RoleWords
{
    private static readonly (Roles Role, string Words)[] Entries =
    [
        (Roles.Author, "tác giả|người viết|viết|bài|bài viết|tin|tin bài|tin tức|nội dung|chữ|lời|kịch bản|ghi|lược ghi|ghi chép|text|story|tường thuật|bình luận|by|bởi|viết bởi|đăng bởi|được viết bởi|được đăng bởi|posted by|words"),
        (Roles.Photographer, "ảnh|hình|hình ảnh|chùm ảnh|ảnh bìa|photo|photos|chụp ảnh|nhiếp ảnh|minh họa ảnh"),
        (Roles.Author | Roles.Photographer, "tin ảnh|bài ảnh|tin bài ảnh|bài hình"),
        (Roles.Translator, "dịch|biên dịch|lược dịch|chuyển ngữ|người dịch|dịch giả|phỏng dịch|trích dịch"),
        (Roles.Editor, "biên tập|hiệu đính|tổ chức nội dung|chỉ đạo nội dung|chịu trách nhiệm nội dung|tổ chức sản xuất|chủ biên|giám sát|tổ chức"),
        (Roles.Compiler, "tổng hợp|sưu tầm|biên soạn|tổng thuật|tổng hợp và biên soạn"),
        (Roles.Designer, "đồ họa|thiết kế|trình bày|minh họa|tranh|infographic|mỹ thuật|kỹ thuật|kỹ thuật đồ họa|thiết kế đồ họa|design|graphic|vẽ"),
        (Roles.Performer, "thực hiện|video|clip|quay phim|dựng phim|quay dựng|ghi hình|dựng|hình ảnh video|phỏng vấn|dẫn chương trình|MC|âm thanh|podcast|giọng đọc|người thực hiện|nhóm thực hiện|sản xuất|dựng hình"),
        (Roles.Source, "theo|nguồn|nguồn tin|theo nguồn|nguồn tham khảo"),
    ];

    private static readonly PhraseTable Table = new(Array.ConvertAll(Entries, static entry => entry.Words));

    // Only these are taken without a colon ("Tác giả Trần An", "Bài và ảnh: …" misprinted): "Tin", "Dịch", "Video" begin names and titles too.
    private static readonly PhraseTable WithoutColon = new("tác giả|người viết|thực hiện|người thực hiện|by|bởi|viết bởi|đăng bởi|được viết bởi|được đăng bởi|posted by|bài ảnh|tin ảnh|bài và ảnh|tin và ảnh|ảnh|người dịch|biên dịch|lược dịch");

    // "Trần An thực hiện": after a name, in lower case.
    private static readonly PhraseTable AfterName = new("thực hiện|tổng hợp|dịch|lược dịch|biên dịch|chuyển ngữ|ghi|lược ghi|biên soạn|sưu tầm|tổng thuật|trích dịch|thiết kế|biên tập|chụp ảnh|phỏng vấn");

    private const int MaxWordsInRole = 4;

    /// <summary>A label in front of names, "Bài và ảnh:" or "Theo"; its length and the roles, 0 for none.</summary>
    public static int ReadLabel(ReadOnlySpan<char> text, out Roles roles)
    {
        var length = ReadPhrases(text, out roles);
        if (length == 0)
            return 0;

        var end = length;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;

        if (end < text.Length && text[end] is ':' or '：')
            return end + 1;

        // A label without a colon needs a name right after it.
        if (end == length || end == text.Length)
            return 0;
        if (roles == Roles.Source)
            return Words.StartsWith(text, "theo") || IsAgency(text[end..]) ? end : 0;

        return WithoutColon.Contains(text[..length]) && LetterMarks.IsUpper(text[end]) ? end : 0;
    }

    // "(Nguồn TTXVN)": without its colon "Nguồn" opens sentences too, unless nothing but an agency follows.
    private static bool IsAgency(ReadOnlySpan<char> text)
    {
        var close = text.IndexOfAny(')', ']');
        return Agencies.IsKnown((close < 0 ? text : text[..close]).Trim());
    }

    /// <summary>Is the whole text made of role words ("thực hiện", "tổng hợp và dịch")?</summary>
    public static Roles ReadWhole(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \u00A0.:");

        // "PV (t/h)" is short for "tổng hợp".
        if (text.Equals("t/h", StringComparison.OrdinalIgnoreCase))
            return Roles.Compiler;

        var length = ReadPhrases(text, out var roles);
        return length == text.Length && length > 0 ? roles : Roles.None;
    }

    /// <summary>Takes a role off the end of a name: "Trần An thực hiện" is "Trần An", performer.</summary>
    public static Roles TakeAfterName(ref ReadOnlySpan<char> name)
    {
        // Two words at most, each in lower case: "NGUYỄN DỊCH" is a name.
        var at = name.Length;
        for (var words = 0; words < 2; words++)
        {
            var space = name[..at].LastIndexOf(' ');
            if (space <= 0 || LetterMarks.IsUpper(name[space + 1]))
                break;

            at = space;
            var tail = name[(at + 1)..];
            if (AfterName.Contains(tail))
            {
                // "lược dịch" is one role, not "dịch" after a name that ends in "lược".
                var earlier = name[..at].LastIndexOf(' ');
                if (words == 0 && earlier > 0 && AfterName.Contains(name[(earlier + 1)..]))
                    at = earlier;

                var role = RoleOf(name[(at + 1)..]);
                name = name[..at].TrimEnd();
                return role;
            }
        }

        return Roles.None;
    }

    private static Roles RoleOf(ReadOnlySpan<char> phrase)
    {
        var entry = Table.Find(phrase);
        return entry < 0 ? Roles.None : Entries[entry].Role;
    }

    // Role phrases with joiners between them: "Bài, ảnh", "Tin - ảnh", "Bài và ảnh", "Ảnh/Clip", "Nội dung & thiết kế".
    private static int ReadPhrases(ReadOnlySpan<char> text, out Roles roles)
    {
        roles = Roles.None;
        var end = 0;
        var at = 0;
        for (var turn = 0; turn < 5; turn++)
        {
            var length = Table.LongestStart(text[at..], MaxWordsInRole, out var entry);
            if (length == 0)
                break;

            // The phrase itself must not swallow a joiner: "Bài. Ảnh" are two things.
            if (HasOtherThanSpaces(text.Slice(at, length)))
            {
                length = Table.LongestStart(text[at..], 1, out entry);
                if (length == 0)
                    break;
            }

            // "Theo" never joins a role: "Tổng hợp theo AFP" is a role and a source.
            var role = Entries[entry].Role;
            if (role == Roles.Source && turn > 0)
                break;

            roles |= role;
            at += length;
            end = at;
            var joiner = JoinerLength(text[at..]);
            if (joiner == 0 || role == Roles.Source)
                break;
            at += joiner;
        }

        return end;
    }

    private static bool HasOtherThanSpaces(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    private static int JoinerLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        var mark = at;
        if (at < text.Length && text[at] is ',' or '-' or '–' or '/' or '&' or '+')
        {
            at++;
        }
        else if (at > 0 && at + 3 <= text.Length && text[at..].StartsWith("và ", StringComparison.OrdinalIgnoreCase))
        {
            at += 3;
        }

        if (at == mark)
            return 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
