namespace NewsArticle.Parsing.Metadata;

/// <summary>
/// Reads a broken JSON text as tolerantly as browsers' consoles and search engines do and writes it down again as strict JSON: one array that
/// holds every root. One pass, no recursion. It only mends form: a string that is cut off by the end of the text becomes null,
/// because half a headline is not a headline.
/// </summary>
internal ref struct JsonRepairer(ReadOnlySpan<char> text, PooledText output, int maxDepth = JsonRepairer.MaxDepth)
{
    public const int MaxDepth = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private PooledText _output = output;
    private ulong _objects;
    private int _depth;
    private int _at;
    private bool _comma;
    private bool _hasItem;
    private bool _isValueOfKey;
    private bool _hasRoot;

    public JsonRepairs Repairs { get; private set; }

    /// <summary>Whether the repair ended because the text is nested too deeply.</summary>
    public bool IsTooDeep { get; private set; }

    public readonly ReadOnlySpan<char> Result => _output.Span;

    public readonly void Dispose() => _output.Dispose();

    /// <summary>False where the text is no JSON at all or nested too deeply to be worth reading.</summary>
    public bool TryRepair()
    {
        _output.Append('[');
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (JsonChars.IsBlank(c)) SkipBlank(c);
            else if (SkipNoise(c)) continue;
            else if (c is '{' or '[')
            {
                if (!Open(c)) return false;
            }
            else if (_depth == 0)
            {
                // Outside every root: closers too many are dropped, words mean that this is a script or a text.
                if (c is not ('}' or ']' or ','))
                {
                    Repairs |= JsonRepairs.TrailingText;
                    break;
                }

                if (c == ',') _comma = true;
                else Repairs |= JsonRepairs.Brackets;
                _at++;
            }
            else if (c is '}' or ']') Close(c == '}');
            else if (c == ',') Comma();
            else if (c == ':') _at++;
            else if (c is '"' or '\'') String(c);
            else Word();
        }

        return _hasRoot && Finish();
    }

    private bool Finish()
    {
        if (_depth > 0) Repairs |= JsonRepairs.CutOff;
        else if (_comma) Repairs |= JsonRepairs.TrailingCommas;
        while (_depth > 0) CloseTop();
        _output.Append(']');
        return true;
    }

    private readonly bool InObject => _depth > 0 && (_objects & (1UL << (_depth - 1))) != 0;

    private readonly bool ExpectsKey => InObject && !_isValueOfKey;

    private void SkipBlank(char c)
    {
        if (JsonChars.IsOddBlank(c)) Repairs |= JsonRepairs.OddSpaces;
        _at++;
    }

    private bool SkipNoise(char c)
    {
        var rest = _text[_at..];
        switch (c)
        {
            case ';':
                return Skip(1, JsonRepairs.Semicolon);
            case '/' when rest.StartsWith("//"):
                return SkipLine(rest);
            case '/' when rest.StartsWith("/*"):
                var end = rest.IndexOf("*/");
                return Skip(end < 0 ? rest.Length : end + 2, JsonRepairs.Comments);
            case '<' when rest.StartsWith("<!--"):
                return Skip(4, JsonRepairs.Wrapper);
            case '<' when rest.StartsWith("<![CDATA["):
                return Skip(9, JsonRepairs.Wrapper);
            case '-' when rest.StartsWith("-->"):
                return Skip(3, JsonRepairs.Wrapper);
            case ']' when _depth == 0 && rest.StartsWith("]]>"):
                return Skip(3, JsonRepairs.Wrapper);
            default:
                return false;
        }
    }

    private bool SkipLine(ReadOnlySpan<char> rest)
    {
        // The CDATA dress may stand on one line with all of the JSON: only the dress is skipped then.
        var word = JsonChars.SkipBlank(rest, 2);
        if (rest[word..].StartsWith("<![CDATA[")) return Skip(word + 9, JsonRepairs.Wrapper);
        if (rest[word..].StartsWith("]]>")) return Skip(word + 3, JsonRepairs.Wrapper);
        var line = rest.IndexOfAny('\n', '\r');
        return Skip(line < 0 ? rest.Length : line, JsonRepairs.Comments);
    }

    private bool Skip(int count, JsonRepairs repair)
    {
        _at += count;
        Repairs |= repair;
        return true;
    }

    private bool Open(char c)
    {
        if (_depth == maxDepth)
        {
            IsTooDeep = true;
            return false;
        }

        if (ExpectsKey)
        {
            // An object where a key should stand has no name to be found by.
            BeforeItem();
            _output.Append("\"\":");
            Repairs |= JsonRepairs.Brackets;
        }
        else BeforeItem();

        if (_depth == 0)
        {
            if (_hasRoot) Repairs |= JsonRepairs.SeveralRoots;
            _hasRoot = true;
        }

        _output.Append(c);
        var bit = 1UL << _depth++;
        _objects = c == '{' ? _objects | bit : _objects & ~bit;
        _comma = _hasItem = _isValueOfKey = false;
        _at++;
        return true;
    }

    private void Close(bool isObject)
    {
        _at++;
        var level = _depth;
        while (level > 0 && ((_objects & (1UL << (level - 1))) != 0) != isObject) level--;
        if (level != _depth) Repairs |= JsonRepairs.Brackets;
        if (level == 0) return;
        while (_depth >= level) CloseTop();
    }

    private void CloseTop()
    {
        FillValue();
        if (_comma) Repairs |= JsonRepairs.TrailingCommas;
        _output.Append(InObject ? '}' : ']');
        _depth--;
        _hasItem = true;
        _comma = _isValueOfKey = false;
    }

    private void Comma()
    {
        _at++;
        FillValue();
        if (_comma || !_hasItem) Repairs |= JsonRepairs.TrailingCommas;
        _comma = _hasItem;
    }

    private void FillValue()
    {
        if (!_isValueOfKey) return;
        _output.Append("null");
        _isValueOfKey = false;
        Repairs |= JsonRepairs.MissingValues;
    }

    private void BeforeItem()
    {
        if (_isValueOfKey)
        {
            _isValueOfKey = false;
            return;
        }

        if (_hasItem)
        {
            _output.Append(',');
            if (!_comma && _depth > 0) Repairs |= JsonRepairs.MissingCommas;
        }

        _comma = false;
        _hasItem = true;
    }

    private void AfterKey()
    {
        _output.Append(':');
        _isValueOfKey = true;
    }

    private void String(char quote)
    {
        var isKey = ExpectsKey;
        var inObject = InObject;
        if (quote == '\'') Repairs |= JsonRepairs.SingleQuotes;
        BeforeItem();
        var start = _output.Length;
        var reader = new JsonStringRepairer(_text, _at + 1, quote);
        var ended = reader.Copy(ref _output, isKey, inObject, inRoot: _depth == 1);
        Repairs |= reader.Repairs;
        _at = reader.At;
        if (ended)
        {
            if (isKey) AfterKey();
            return;
        }

        Repairs |= JsonRepairs.CutOff;
        _output.TakeBackTo(start);
        _output.Append(isKey ? "\"\":null" : "null");
    }

    private void Word()
    {
        var end = _at;
        while (end < _text.Length && _text[end] is not (',' or ':' or '}' or ']' or '{' or '[' or '"' or ';') && !JsonChars.IsBlank(_text[end])) end++;
        if (end == _at) end++;
        var word = _text[_at..end];
        _at = end;
        var isKey = ExpectsKey;
        BeforeItem();
        if (!isKey && BareWords.IsStrict(word))
        {
            _output.Append(word);
            return;
        }

        Repairs |= JsonRepairs.BareWords;
        if (!isKey && BareWords.MeansNothing(word))
        {
            _output.Append("null");
            return;
        }

        BareWords.Quote(ref _output, word);
        if (isKey) AfterKey();
    }
}
