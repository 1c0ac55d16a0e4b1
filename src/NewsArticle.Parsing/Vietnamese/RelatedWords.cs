using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>The words that mark related items: lead-ins, format labels, segments of addresses.</summary>
internal static class RelatedWords
{
    private static readonly PhraseTable LeadIns = new(
        "xem thêm|đọc thêm|đọc tiếp|xem tiếp|đọc ngay|xem ngay|mời xem|mời xem thêm|mời bạn xem|mời bạn xem thêm|mời bạn đọc xem|mời bạn đọc xem thêm|mời bạn đọc thêm|mời bạn đọc tiếp|mời bạn đọc|mời quý độc giả xem|mời quý độc giả xem thêm|mời quý vị xem|mời quý vị xem thêm|mời quý bạn đọc xem thêm|mời độc giả xem|mời độc giả xem thêm|mời độc giả đọc thêm|mời bạn đọc đón xem|mời xem video|mời xem clip|mời quý độc giả xem video|mời độc giả xem video|mời bạn đọc xem video|mời quý vị xem video|mời theo dõi|mời đọc|mời đọc thêm|mời bạn đọc tham khảo|mời tham khảo|tham khảo thêm|chi tiết|xem chi tiết|chi tiết xem|tin liên quan|bài liên quan|bài viết liên quan|có thể bạn quan tâm|bạn có thể quan tâm|liên quan|tin bài liên quan|xem bài trước|bài trước|kỳ trước|xem kỳ trước|đọc bài trước|xem lại|đọc lại|xem thêm tại|xem thêm tại đây|xem thêm về|đọc thêm về|tin nên đọc|nên đọc|bài đọc thêm|xem thêm video|xem thêm bài viết|xem thêm tin|tin cùng sự kiện|tin cùng chủ đề|bạn đọc có thể xem thêm|xem chi tiết tại đây|chi tiết xem tại đây|>> chi tiết");

    private static readonly PhraseTable Labels = new(
        /* Article */ "",
        /* Video */ "video|clip|video clip|videoclip|xem video|truyền hình|phim ngắn",
        /* Photo */ "ảnh|photo|photos|chùm ảnh|phóng sự ảnh|bộ ảnh|album|album ảnh|gallery|photo story|hình ảnh|góc ảnh|picture",
        /* Infographic */ "infographic|infographics|inforgraphic|inforgraphics|infogaphic|đồ họa|info|inphographic|motion graphic|motion graphics|graphic|megagraphic",
        /* Podcast */ "podcast|podcasts|audio|phát thanh|bản tin âm thanh|âm thanh|nghe",
        /* Emagazine */ "emagazine|e magazine|magazine|emag|longform|long form|mega story|megastory|mega|multimedia|long read|longread|special|photo essay|e paper|interactive|dmagazine|plus magazine|storytelling",
        /* Live */ "trực tiếp|live|tường thuật trực tiếp|live blog|livestream|tường thuật");

    private static readonly PhraseTable Segments = new(
        "",
        "video|videos|clip|video clip|videoclip|media video|tv|truyen hinh|xem video|tuoitretv|tvnet|vtv video|phim|video tin tuc",
        "photo|photos|anh|hinh anh|phong su anh|chum anh|photo gallery|gallery|album|anh dep|tin anh|photo story|picture|goc anh|bo suu tap anh",
        "infographic|infographics|inforgraphic|do hoa|graphic|megagraphic|do hoa thong tin",
        "podcast|podcasts|audio|phat thanh|radio",
        "emagazine|e magazine|magazine|longform|megastory|mega story|emag|mega|long form|special|interactive|dmagazine|multimedia emagazine",
        "truc tiep|live|tuong thuat|tuong thuat truc tiep|livescore");

    // Only icons of formats: the class "photo" stands on titles of plain articles (baodaklak.vn), so it proves nothing.
    private static readonly PhraseTable Icons = new(
        "",
        "video|clip|play|icon video|ic video|icon play|ico video|has video|is video|type video|icon clip|video icon|play icon|fa play|icovideo|iconvideo|icvideo|fa video camera|item video|news video|btn play|icon camera|playicon|story video|video item|icon type video|icon story video|video icon small|ic type video|ic m video|zmdi videocam",
        "icon photo|icon image|icon picture|picture icon|ic photo|ic img|ic type img|ic image|icon gallery|photo icon|ico photo|is photo|has photo|type photo|icon album|fa camera|icophoto|iconphoto|icphoto|icon photos|fa picture o|fa image|icon slideshow|icon type photo|icon anh|icon story photo|type picture|ic type photo|ic m photo|ic type picture|ic picture",
        "icon infographic|infographic|infographics|icon info|ic infographic|is infographic|type infographic|icon infographics|icon inforgraphic|icon type infographic|icon story infographic|ic type infographic|ic m infographic",
        "icon podcast|podcast|icon audio|icon headphone|is podcast|type podcast|ic podcast|fa headphones|ic audio|icon type podcast|icon story podcast|icon story audio|ic type podcast",
        "icon emagazine|emagazine|icon magazine|longform|icon longform|megastory|e magazine|is emagazine|type emagazine|icon mega|ic emagazine|type magazine|icon type emagazine|icon e magazine|type longform|icon story emagazine|icon story magazine|ic type emagazine|icon story longform",
        "icon live|is live|type live|icon truc tiep|live icon|ic live|type truc tiep");

    public static int LeadInLength(ReadOnlySpan<char> text) => LeadIns.LongestStart(text, 8, out _);

    /// <summary>The kind that a whole word or phrase names as a label; null for none.</summary>
    public static RelatedKind? Label(ReadOnlySpan<char> text) => KindOf(Labels.Find(text));

    public static int LabelStart(ReadOnlySpan<char> text, out RelatedKind? kind)
    {
        var length = Labels.LongestStart(text, 3, out var entry);
        kind = KindOf(entry);
        return length;
    }

    public static RelatedKind? Segment(ReadOnlySpan<char> segment) => KindOf(Segments.Find(segment));

    public static RelatedKind? Icon(ReadOnlySpan<char> className) => KindOf(Icons.Find(className));

    private static RelatedKind? KindOf(int entry) => entry > 0 ? (RelatedKind)entry : null;
}
