using System.Text;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Hostile.Attacks;

/// <summary>An attack on one way of reading: the generic reader, a described site, a site file full of selectors, or plain text.</summary>
public sealed record AttackCase(Attack Attack, AttackWay Way)
{
    private static readonly ArticleParser Shipped = new(ArticleParserOptions.Default with { ListDropped = true });

    /// <summary>Every attack on every way of reading that it can take.</summary>
    public static IReadOnlyList<AttackCase> All { get; } =
    [
        .. MarkupAttacks.All.Concat(ArticleAttacks.All).Concat(MetadataAttacks.All).Concat(TextAttacks.All).SelectMany(attack => attack.Place == AttackPlace.Text
            ? [new AttackCase(attack, AttackWay.PlainText)]
            : attack.Place == AttackPlace.Body
                ? new AttackCase[] { new(attack, AttackWay.Undescribed), new(attack, AttackWay.Described), new(attack, AttackWay.ManySelectors) }
                : [new(attack, AttackWay.Undescribed), new(attack, AttackWay.Described)]),
    ];

    /// <summary>The attack and how it is read, as tables and tests name it.</summary>
    public string Name => $"{Attack.Name}, {Way}";

    /// <summary>The page, in bytes.</summary>
    public byte[] Page(int length)
    {
        var attack = Attack.Make(length);
        return Attack.Place switch
        {
            AttackPlace.Bytes => Encoding.Latin1.GetBytes(attack),
            AttackPlace.Page or AttackPlace.Text => Encoding.UTF8.GetBytes(attack),
            _ => Encoding.UTF8.GetBytes(AttackPages.Around(attack, Attack.Place, Way)),
        };
    }

    /// <summary>Reads the page.</summary>
    public ArticleResult Read(byte[] page) => Read(page, ParseLimits.Default, new());

    internal ArticleResult Read(byte[] page, ParseLimits limits, WorkMeter work)
    {
        var parser = Way == AttackWay.ManySelectors ? AttackPages.ManySelectors : Shipped;
        parser = new(parser.Options with { Limits = limits });
        var url = Way == AttackWay.Described ? AttackPages.Described : AttackPages.Undescribed;
        return parser.Parse(Way == AttackWay.PlainText ? ArticleInput.FromTextBytes(page, url) : ArticleInput.FromBytes(page, url), work);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>The ways of reading.</summary>
public enum AttackWay
{
    /// <summary>Of a paper that nobody described.</summary>
    Undescribed,

    /// <summary>Of a paper whose layout is described, and is on the page.</summary>
    Described,

    /// <summary>With a site file that has as many selectors as one may.</summary>
    ManySelectors,

    /// <summary>As plain text.</summary>
    PlainText,
}
