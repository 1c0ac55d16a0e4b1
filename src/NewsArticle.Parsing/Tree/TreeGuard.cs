using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// Stands between tokenizer and tree builder and keeps the builder's work linear. The builder is quadratic in the number of open
/// elements, so start tags beyond <see cref="ParseLimits.MaxDepth"/> are not passed on (their text is); what is still too much ends the page.
/// </summary>
internal sealed class TreeGuard(ParseLimits limits, WorkMeter work)
{
    /// <summary>Unclosed formatting elements are opened again in every block that follows; no real page leaves more than a handful open.</summary>
    private const int MaxFormatting = 256;

    private readonly OpenElements _open = new(limits.MaxDepth);
    private int _tokens;
    private int _formatting;
    private long _attributes;
    private int _templates;

    public ParseLimits Limits { get; } = limits;

    /// <summary>Whether templates are kept from the builder, with all that is in them.</summary>
    public bool LeavesOutTemplates { get; init; }

    /// <summary>The limit that ended the page early, or null.</summary>
    public string? StoppedBy { get; private set; }

    /// <summary>True where start tags were left out because too many elements were open.</summary>
    public bool Flattened { get; private set; }

    /// <summary>How many tables and templates are open.</summary>
    public int OpenTables => _open.Tables;

    /// <summary>The builder's work so far.</summary>
    public long Work { get; private set; }

    public void Stop(string limit) => StoppedBy ??= limit;

    /// <summary>Each tag of a second body may bring more attributes to the first, and each is looked for among all that are there.</summary>
    public void CompareWith(int attributes)
    {
        if (attributes > Limits.MaxAttributesPerElement)
        {
            Stop(nameof(Limits.MaxAttributesPerElement));
        }
    }

    public TokenConsumptionResult Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        if (++_tokens > Limits.MaxTokens)
        {
            Stop(nameof(Limits.MaxTokens));
        }

        if ((_tokens & 0xFF) == 0)
        {
            work.Check();
        }

        if (StoppedBy is not null)
        {
            return TokenConsumptionResult.Stop;
        }

        if (LeavesOutTemplates && IsOfTemplate(ref token))
        {
            return TokenConsumptionResult.Continue;
        }

        if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag && !CountTag(ref token))
        {
            Flattened = true;
            return TokenConsumptionResult.Continue;
        }

        next(ref token);
        return TokenConsumptionResult.Continue;
    }

    private bool IsOfTemplate(ref StructHtmlToken token)
    {
        var isTag = token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag && TagTable.Instance.TagOf(token.Name.Memory.Span) == Tag.Template;
        var was = _templates > 0;
        _templates = Math.Max(0, _templates + (!isTag ? 0 : token.Type == HtmlTokenType.StartTag ? 1 : -1));
        return isTag || (was && token.Type != HtmlTokenType.EndOfFile);
    }

    /// <summary>False where the tag is not to be passed on.</summary>
    private bool CountTag(ref StructHtmlToken token)
    {
        var name = token.Name.Memory.Span;
        var tag = TagTable.Instance.TagOf(name);
        var formatting = TagKinds.IsFormatting(tag);
        if (token.Type == HtmlTokenType.StartTag)
        {
            if (!CountAttributes(ref token))
            {
                return false;
            }

            if (formatting && _formatting >= MaxFormatting)
            {
                return false;
            }

            if (!_open.Push(tag, name, token.IsSelfClosing))
            {
                return false;
            }

            _formatting += formatting ? 1 : 0;
        }
        else
        {
            _open.Pop(tag, name);
            _formatting -= formatting && _formatting > 0 ? 1 : 0;
        }

        // The builder compares a formatting element with all that are open, attribute by attribute.
        Work += formatting && token.Type == HtmlTokenType.StartTag ? (long)_formatting * token.Attributes.Count * token.Attributes.Count / 8 : 0;
        Work += _open.Count + (8L * _formatting);
        if (Work > Limits.MaxWork)
        {
            Stop(nameof(Limits.MaxWork));
        }

        return true;
    }

    private bool CountAttributes(ref StructHtmlToken token)
    {
        var count = token.Attributes.Count;
        _attributes += count;
        if (count > Limits.MaxAttributesPerElement)
        {
            Stop(nameof(Limits.MaxAttributesPerElement));
        }
        else if (_attributes > Limits.MaxAttributes)
        {
            Stop(nameof(Limits.MaxAttributes));
        }

        return StoppedBy is null;
    }
}
