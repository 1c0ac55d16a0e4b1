namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What stands in bylines and is neither a person nor a role.</summary>
internal static class BylineWords
{
    // Initials that are an agency even alone; any other run of capitals is a writer's ("TP", "HN").
    public static readonly PhraseTable BareAcronyms = new("TTXVN|TTXN|AFP|AP|BBC|CNN|CNBC|VOV|VTV|VTC|THX|NHK|WSJ|SCMP|TASS|UPI|VGP|KCNA|ANTV|VNA|SGGP");

    /// <summary>Where a writer sends from: "Trần An (Hà Nội)".</summary>
    public static readonly PhraseTable Places = new(
        "hà nội|TP.HCM|TPHCM|TP HCM|TP. HCM|hồ chí minh|TP hồ chí minh|thành phố hồ chí minh|sài gòn|đà nẵng|hải phòng|cần thơ|huế|việt nam|nghệ an|hà tĩnh|thanh hóa|quảng ninh|quảng nam|quảng ngãi|bình dương|đồng nai|paris|washington|new york|london|tokyo|bắc kinh|moscow|seoul|berlin|bangkok|mỹ|pháp|anh|đức|nhật bản|hàn quốc|úc|canada|singapore|trung quốc");

    // Printed below a piece it is who wrote it; in metadata it is the paper under another name.
    public static readonly PhraseTable Offices = new("tòa soạn|ban biên tập|BBT|ban thư ký|tòa soạn và bạn đọc");
}
