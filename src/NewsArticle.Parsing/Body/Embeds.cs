namespace NewsArticle.Parsing.Body;

/// <summary>Tells the players of videos from other embedded content, by the address of the frame.</summary>
internal static class Embeds
{
    private static readonly string[] VideoHosts = ["youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "tiktok.com"];

    public static bool IsVideo(Uri url) =>
        url.IsAbsoluteUri
        && (Array.Exists(VideoHosts, host => Adapters.Host.Belongs(url.Host, host))
            || url.AbsolutePath.Contains("video", StringComparison.OrdinalIgnoreCase)
            || url.Host.StartsWith("player.", StringComparison.OrdinalIgnoreCase)
            || url.Host.StartsWith("video.", StringComparison.OrdinalIgnoreCase));
}
