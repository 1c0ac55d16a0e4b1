using System.Numerics;
using System.Text;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>One walk over a byline: labels open a section, parts are sorted into authors, sources and rest.</summary>
internal ref struct BylineReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly BylineContext _context;
    private readonly List<Author> _authors = [];
    private Roles _section;
    private int _sectionStart;
    private bool _inBrackets;
    private bool _failed;
    private string? _source;
    private StringBuilder? _rest;

    public BylineReader(ReadOnlySpan<char> text, BylineContext context)
    {
        _text = text;
        _context = context;
    }

    public readonly List<Author> Authors => _authors;

    public readonly string? Source => _source;

    public readonly string? Rest => _rest?.ToString();

    public string Rule { get; private set; } = "byline.names";

    /// <summary>False: some part is neither a name nor a source nor a post, so the whole is no byline.</summary>
    public bool Read()
    {
        var at = 0;
        var outer = Roles.None;
        while (at < _text.Length && !_failed)
        {
            var c = _text[at];
            if (c is '(' or '[')
            {
                outer = _section;
                _inBrackets = true;
                at++;

                // "(bài, ảnh)", "(t/h)": roles with marks between them are one thing.
                var close = _text[at..].IndexOfAny(')', ']');
                if (close > 0 && RoleWords.ReadWhole(_text.Slice(at, close)) is not Roles.None and not Roles.Source and var said)
                {
                    Apply(said);
                    at += close;
                }
            }
            else if (c is ')' or ']')
            {
                _section = outer;
                _inBrackets = false;
                at++;
            }
            else if (char.IsWhiteSpace(c) || BylineParts.IsSeparator(c) || c is '-' or '.' or ':' or '*' or '…')
            {
                at++;
            }
            else if (BylineParts.JoiningWord(_text[at..]) is > 0 and var joining)
            {
                at += joining;
            }
            else if (RoleWords.ReadLabel(_text[at..], out var roles) is > 0 and var label)
            {
                Open(roles);
                at += label;
            }
            else
            {
                var end = PartEnd(at);
                if (!JobTitles.IsBeforeName(_text[at..end].Trim(), _text[end..]))
                    Take(_text[at..end]);
                at = Math.Max(end, at + 1);
            }
        }

        return !_failed;
    }

    private void Open(Roles roles)
    {
        // "Trần An tổng hợp theo AFP": the source belongs to the same names.
        if (!_inBrackets)
            _sectionStart = _authors.Count;
        _section = roles;
        Rule = roles == Roles.Source ? "byline.theo" : "byline.role-colon";
    }

    // Names of papers hold separators of their own ("Đời sống & Pháp luật", "Phòng không - Không quân"): the longest known one wins.
    private readonly int PartEnd(int start)
    {
        Span<int> ends = stackalloc int[4];
        var count = 0;
        var at = start;
        while (count < ends.Length)
        {
            var end = BylineParts.End(_text, at);
            ends[count++] = end;
            at = end;
            while (at < _text.Length && (char.IsWhiteSpace(_text[at]) || (_text[at] is '-' or '–' or '/')))
                at++;
            at += at < _text.Length ? BylineParts.JoiningWord(_text[at..]) : 0;
            while (at < _text.Length && char.IsWhiteSpace(_text[at]))
                at++;
            if (at == end || at >= _text.Length || BylineParts.IsBracket(_text[at]) || BylineParts.IsSeparator(_text[at]))
                break;
        }

        for (var i = count - 1; i > 0; i--)
        {
            var whole = _text[start..ends[i]];
            if (!whole.Contains('/') && (Agencies.IsKnown(whole) || Agencies.WithoutDesk(whole).Length < whole.Length))
                return ends[i];
        }

        // "Theo Chăn nuôi và Thú y" is one unknown paper: a joining word cannot part two halves in lower case.
        var first = _text[start..ends[0]].TrimEnd();
        if (count > 1 && _section == Roles.Source && !Agencies.IsKnown(first) && HasLowerWord(first)
            && BylineParts.JoiningWord(_text[ends[0]..]) > 0 && !Agencies.IsKnown(_text[ends[0]..ends[1]]))
            return ends[1];

        return ends[0];
    }

    private void Take(ReadOnlySpan<char> part)
    {
        part = BylineTrim.Ends(part.Trim("\"“”'‘’ "));
        if (part.IsEmpty)
            return;
        if (part.Contains('@'))
        {
            TakeEmail(part);
            return;
        }

        if (RoleWords.ReadWhole(part) is not Roles.None and not Roles.Source and var whole)
        {
            Apply(whole);
            return;
        }

        var after = PersonShape.IsCollective(part) ? Roles.None : RoleWords.TakeAfterName(ref part);
        var from = part.IndexOf(" từ ", StringComparison.OrdinalIgnoreCase);
        if (from > 0 && RoleWords.ReadWhole(part[..from]) is not Roles.None and var compiled)
        {
            // "(tổng hợp từ Reuters)"
            Apply(compiled);
            AddSource(part[(from + 4)..].Trim());
            return;
        }

        part = Agencies.WithoutDesk(part);
        if (!Domains.IsOwn(part, _context.SiteName, _context.Host))
        {
            if (_section == Roles.Source)
                TakeAfterTheo(part);
            else
                TakeName(part);
        }

        if (after != Roles.None)
            Apply(after);
    }

    private void TakeAfterTheo(ReadOnlySpan<char> part)
    {
        part = WithoutLowerPublication(part);
        if (Words.Count(part) > 8 || (!LetterMarks.IsUpper(part[0]) && Words.Count(part) > 1 && !char.IsAsciiDigit(part[0])))
        {
            // "Theo đó", "Theo ông …": a sentence.
            _failed = true;
            return;
        }

        // A bracket after "Theo A" holds A's paper; a second name after a first one is a paper, too.
        var isPerson = !_inBrackets && !SourceShape.IsPaperAfterTheo(part)
            && (_sectionStart == 0 || PersonShape.IsCollective(part))
            && (PersonShape.IsPerson(part) || PersonShape.IsCollective(part));
        if (isPerson)
        {
            Rule = "byline.theo-person";
            AddAuthors(JobTitles.Strip(part), Roles.Author);
        }
        else if (BylineWords.Places.Contains(part))
        {
            AddRest(part);
        }
        else if (!PersonShape.IsAccount(part))
        {
            AddSource(part);
        }
    }

    private void TakeName(ReadOnlySpan<char> part)
    {
        var person = JobTitles.Strip(part);
        var known = PersonShape.IsInitials(part) ? BylineWords.BareAcronyms.Contains(part) : IsCredited(part);
        if (PersonShape.IsAccount(part) || (_context.FromMetadata && BylineWords.Offices.Contains(part)))
            return;
        if (PersonShape.IsCollective(part))
        {
            // "Trần An (CTV)" says what Trần An is.
            if (_inBrackets && _authors.Count > 0 && _section == Roles.None)
            {
                AddRest(part);
                return;
            }

            Rule = Rule == "byline.names" ? "byline.collective" : Rule;
            AddAuthors(part, _section);
        }
        else if (known)
        {
            TakeOrganisation(part);
        }
        else if (_inBrackets && _section == Roles.None)
        {
            // "(Hà Nội)", "(từ Paris)", "(31 tuổi)": none of it is a byline.
            if (_authors.Count == 0 && PersonShape.IsPerson(person))
                AddAuthors(person, _section);
            else
                AddRest(part);
        }
        else if (_authors.Count > 0 && BylineWords.Places.Contains(part))
        {
            AddRest(part);
        }
        else if (PersonShape.IsPerson(person) && !(_authors.Count > 0 && !person.SequenceEqual(part) && JobTitles.IsTitle(person)))
        {
            AddAuthors(person, _section);
        }
        else if (_authors.Count > 0 && (JobTitles.IsTitle(part) || PersonShape.IsNotName(part)))
        {
            AddRest(part);
        }
        else
        {
            _failed = true;
        }
    }

    // A name that only looks like a paper's ("Người …", "Sống 365") is one behind a writer's, never alone: that is how sub-headings begin.
    private readonly bool IsCredited(ReadOnlySpan<char> part)
    {
        if (Agencies.IsKnown(part) || Domains.IsDomain(part))
            return true;

        return SourceShape.IsPaper(part)
            && (_context.FromMetadata || (_authors.Count > 0 && LetterMarks.IsUpper(part[0]) && Words.Count(part) <= 5));
    }

    private void TakeOrganisation(ReadOnlySpan<char> part)
    {
        // "Ảnh: Reuters" in a byline credits a picture, not the piece.
        if (_section is not Roles.None and not Roles.Author && (_section & Roles.Author) == 0)
        {
            AddRest(part);
            return;
        }

        // A metadata author that is a paper is the publisher under another name; a wire agency is the true source.
        if (_context.FromMetadata && _authors.Count == 0 && !Agencies.IsWire(part))
        {
            AddRest(part);
            return;
        }

        Rule = _authors.Count > 0 ? "byline.name-agency" : "byline.agency";
        AddSource(part);
    }

    private readonly void AddAuthors(ReadOnlySpan<char> name, Roles roles)
    {
        var text = name.ToString();
        if (roles is Roles.None or Roles.Source)
            roles = Roles.Author;

        for (var role = AuthorRole.Author; role <= AuthorRole.Performer; role++)
        {
            if ((roles & (Roles)(1 << (int)role)) == 0)
                continue;

            var author = new Author(text, role);
            if (!_authors.Contains(author))
                _authors.Add(author);
        }
    }

    // "A - B (thực hiện)" is said of both, "A - B (ảnh)" of the last.
    private void Apply(Roles roles)
    {
        if (_authors.Count == 0)
            return;

        Rule = "byline.role-after";
        if (BitOperations.PopCount((uint)roles) > 1)
        {
            // "A - B (bài, ảnh)": who did both did them together.
            var names = _authors[_sectionStart..];
            _authors.RemoveRange(_sectionStart, names.Count);
            foreach (var author in names)
                AddAuthors(author.Name, roles);
            return;
        }

        var role = AuthorRole.Author;
        while (((int)roles & (1 << (int)role)) == 0)
            role++;

        var ofAll = role is AuthorRole.Performer or AuthorRole.Compiler or AuthorRole.Translator;
        for (var i = ofAll ? _sectionStart : _authors.Count - 1; i < _authors.Count; i++)
        {
            if (_authors[i].Role == AuthorRole.Author)
                _authors[i] = _authors[i] with { Role = role };
        }
    }

    // "Trần An - an@bao.example", "Trần An (Email: an@bao.example)": what stands before and after is read as ever.
    private void TakeEmail(ReadOnlySpan<char> part)
    {
        var at = part.IndexOf('@');
        var start = part[..at].LastIndexOf(' ') + 1;
        var length = part[at..].IndexOf(' ');
        var end = length < 0 ? part.Length : at + length;
        var before = part[..start].TrimEnd(" :");
        foreach (var label in EmailLabels)
        {
            if (before.EndsWith(label, StringComparison.OrdinalIgnoreCase))
                before = before[..^label.Length];
        }

        Take(before);
        var email = part[start..end].Trim(".:;<>");
        var colon = email.LastIndexOf(':');
        if (colon >= 0)
            email = email[(colon + 1)..];
        if (_authors.Count > 0 && _authors[^1].Email is null && email.Length <= 80)
            _authors[^1] = _authors[^1] with { Email = email.ToString() };
        else
            AddRest(email);

        if (part[end..].Contains('@'))
            AddRest(part[end..].Trim());
        else
            Take(part[end..]);
    }

    private void AddSource(ReadOnlySpan<char> name)
    {
        var rest = _source.AsSpan();
        while (!rest.IsEmpty)
        {
            var comma = rest.IndexOf(", ", StringComparison.Ordinal);
            if (FoldedKey.Same(comma < 0 ? rest : rest[..comma], name))
                return;
            rest = comma < 0 ? default : rest[(comma + 2)..];
        }

        _source = _source is null ? name.ToString() : string.Concat(_source, ", ", name);
    }

    private void AddRest(ReadOnlySpan<char> text)
    {
        _rest ??= new StringBuilder();
        if (_rest.Length > 0)
            _rest.Append(' ');
        _rest.Append(text);
    }

    private static bool HasLowerWord(ReadOnlySpan<char> text)
    {
        foreach (var word in new Words(text))
        {
            if (char.IsLower(text[word][0]))
                return true;
        }

        return false;
    }

    // "Theo báo Lao Động", "theo trang The Verge": the common noun is not part of the name; "Báo Hà Tĩnh" is.
    private static ReadOnlySpan<char> WithoutLowerPublication(ReadOnlySpan<char> part)
    {
        if (!char.IsLower(part[0]))
            return part;

        var bare = Domains.WithoutPublication(part);
        return bare.Length < part.Length && LetterMarks.IsUpper(bare[0]) ? bare : part;
    }

    private static readonly string[] EmailLabels = ["email", "e-mail", "mail", "thư"];
}
