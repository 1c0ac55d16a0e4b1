namespace NewsArticle.Parsing.Generic;

/// <summary>The programs that run forums: they sign their pages, as generator or in the id of the root.</summary>
internal static class ForumSoftware
{
    private static readonly string[] Names = ["vBulletin", "XenForo", "phpBB", "Discuz", "MyBB", "Discourse", "NodeBB", "Simple Machines", "SMF", "Invision", "FluxBB", "Flarum"];

    public static bool Is(string? signature)
    {
        if (string.IsNullOrEmpty(signature))
        {
            return false;
        }

        foreach (var name in Names)
        {
            if (signature.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
