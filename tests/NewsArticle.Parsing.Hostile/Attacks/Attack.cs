namespace NewsArticle.Parsing.Hostile.Attacks;

/// <summary>A page made to cost more than it weighs, of any size.</summary>
/// <param name="Name">Its name in tables and tests.</param>
/// <param name="Place">Where in a page it stands.</param>
/// <param name="Make">The attack, of about so many characters.</param>
public sealed record Attack(string Name, AttackPlace Place, Func<int, string> Make);

/// <summary>Where an attack stands.</summary>
public enum AttackPlace
{
    /// <summary>Among the text of the article.</summary>
    Body,

    /// <summary>In the page's head.</summary>
    Head,

    /// <summary>It is the whole page.</summary>
    Page,

    /// <summary>It is the whole page, in bytes: each character is one.</summary>
    Bytes,

    /// <summary>It is plain text.</summary>
    Text,
}
