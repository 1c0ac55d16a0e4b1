using System.Net;

namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>
/// Builds a page in the markup of baodaklak.vn as it stood in 2023 and 2024: head, hidden #page_info, main filter, section bar, article, tags,
/// readers' form, further articles, multimedia block. All text that is put into it is invented.
/// </summary>
internal sealed record BaoDakLakPage
{
    public const string SiteId = "fb9e3a03798789de0179a1704dea238e";

    public string Address { get; init; } = "https://baodaklak.vn/van-hoa/202403/buon-ea-krue-mo-lop-det-tho-cam-1a2b3c4/";

    public required string Headline { get; init; }

    public required string Description { get; init; }

    public string Time { get; init; } = "17:00, 14/03/2024";

    public string TopSection { get; init; } = "Văn hóa";

    public string OwnSection { get; init; } = "Di sản";

    /// <summary>The body's nodes, as markup.</summary>
    public required IReadOnlyList<string> Content { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Title and path of what stands under "Xem thêm".</summary>
    public IReadOnlyList<(string Title, string Path)> Others { get; init; } = [];

    /// <summary>Title, path and teaser of the multimedia block's first item.</summary>
    public (string Title, string Path, string Teaser)? Multimedia { get; init; }

    public static string Lead(string text) => Justified($"<strong>{Spans(Encode(text))}</strong>");

    public static string Paragraph(string text) => Justified(Spans(Encode(text)));

    /// <summary>A paragraph whose content is given as markup.</summary>
    public static string Justified(string markup) => $"""<p style="margin-bottom: 13px; text-align: justify;">{markup}</p>""";

    public static string Spans(string markup) =>
        $"""<span style="font-size:14pt"><span style="line-height:115%"><span style="font-family:&quot;Times New Roman&quot;,serif">{markup}</span></span></span>""";

    public static string SignOff(string name) =>
        $"""<p style="margin-bottom: 13px; text-align: right;"><strong>{Spans(Encode(name))}</strong></p>""";

    /// <summary>One or more pictures in one table, with the markup of the caption's cell.</summary>
    public static string Picture(string caption, params (string File, string Alt)[] images) => $"""
        <div style="text-align:center">
        <table align="center" class="image center" width="660">
        	<tbody>
        {string.Concat(images.Select(image => $"		<tr>\n			<td><img alt=\"{Encode(image.Alt)}\" src=\"/file/{SiteId}/032024/{image.File}\" style=\"float: center\" /></td>\n		</tr>\n"))}		<tr>
        			<td style="text-align:center">{caption}</td>
        		</tr>
        	</tbody>
        </table>
        </div>
        """;

    public static string Related(params (string Title, string Path)[] items) => $"""
        <div class="related">
        <table align="unset" class="rl unset">
        	<tbody>
        {string.Concat(items.Select(item => $"		<tr class=\"image_related_2\">\n			<td colspan=\"2\"><a href=\"{item.Path}\">{Encode(item.Title)}</a></td>\n		</tr>\n"))}	</tbody>
        </table>
        </div>
        """;

    public static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("&#160;", "&nbsp;", StringComparison.Ordinal);

    public static Uri File(string name) => new($"https://baodaklak.vn/file/{SiteId}/032024/{name}");

    public string ToHtml() => $"""
        <html>
         <head>   <title>{Encode(Headline)} - Báo Đắk Lắk điện tử</title>
            <meta property="og:title" content="{Encode(Headline)}"/>
        	<meta property="og:type" content="article" />
        	<meta property="og:url" content="{Address}" />
        	<meta property="og:description" content="{Encode(Description)}"/>
        	<meta property="og:image" content="https://baodaklak.vn/file//{SiteId}/032024/dai-dien.jpg" />
        	<meta name="keywords" content="{Encode(string.Join(",", Tags))}"/>
        	<meta charset="utf-8">
        	<style>.cate_title_1 .submenu {"{"} display:none {"}"}</style>
         </head>
         <body>
        <div id="page_info" style="display: none;">
        <div id="site_id">{SiteId}</div>
        <div id="cate_url">/van-hoa/</div>
        <div id="article_title">{Encode(Headline)}</div>
        <div id="article_id">8a10c0e291e840650191ea91f1a2b3c4</div>
        <div id="cate_title">{Encode(OwnSection)}</div>
        </div>
        <div class="container">
        <div class="main-filter"> <a href="/multimedia/" class="icon1"> <span>Multimedia</span> </a> <a href="/doc-bao-in/" class="icon2"> <span>Đọc Báo in</span> </a> </div>
        <div class="row"><div class="col-md-8"><div class="nav-inside"><div class="tieude row10">
        	<a class="maincatetitle font-bold" href="/van-hoa/">{Encode(TopSection)}</a>
        	<ul class="submenu01"><li><a href="/van-hoa/du-lich/">Du lịch</a></li><li><a href="/van-hoa/van-nghe/">Văn nghệ</a></li></ul>
        	<div class="clear"></div>
        </div></div>
        <div class="p80">
        <ul class="abs-action"> <li class="pb5"><a class="act-share-fb" href="javascript:;"><i class="icon-facebook"></i></a> <label class="font12">Facebook</label></li></ul>
        <div class="article_content row15">
        			<div id="content" class="content cate_C3E96385EEAD26E0E05384BA1E7BD416">
        			<h4 class="media-heading"></h4>
        			<h1 class="media-heading title5">{Encode(Headline)}</h1>
        			<div class="date">{Encode(Time)}</div>
        			<ul class="social"><li><div class="fb-like" data-href="{Address}"></div></li><li><g:plusone size="medium"></g:plusone></li></ul>
        <div class="bd02"></div>
        			{string.Join("\n\n", Content)}
        	</div>
        	<div id="fb-root"></div>
        	<script>(function(d, s, id) {"{"} var js = d.createElement(s); {"}"}(document, 'script', 'facebook-jssdk'));</script>
        	<div class="clear"></div>
        </div>
        {(Tags.Count == 0 ? "" : $"<div class=\"tag_list\"> {string.Join(" ", Tags.Select(tag => $"<a href=\"/tim-kiem/?key={Encode(tag)}\" target=\"_blank\" class=\"\">{Encode(tag)}</a>"))} </div>")}
        <ul class="social" style="margin-top: 10px;"><li><div class="fb-like" data-href="{Address}"></div></li></ul>
        <hr />
        <div id="feedback" class="comment-respond">
        	<h3 id="reply-title" class="comment-reply-title row20">Ý kiến bạn đọc</h3>
        	<form role="form" class="feedback-form contact-form"><input type="text" class="form-control" name="username" placeholder="Họ và tên" required />
        	<textarea class="form-control textarea" rows="3" name="content" placeholder="Nội dung" required></textarea>
        	<input name="submit" type="submit" id="submit" class="btn main-btn submit" value="Gửi phản hồi">
        	<input type="hidden" name="title" value="{Encode(Headline)}" /><input type="hidden" name="url" value="{Address}" /></form>
        </div>
        <hr />
        <div id="feedback-list"></div>
        {(Others.Count == 0 ? "" : $"<div class=\"news_other read_more row20\"> <h4 class=\"cate_title color1 row5\">Xem thêm</h4> <div class=\"row\">{string.Concat(Others.Select(Other))}<div class=\"clear\"></div></div></div>")}
        {(Multimedia is { } item ? MultimediaBlock(item) : "")}
        </div></div></div></div>
         </body>
        </html>
        """;

    private static string Other((string Title, string Path) item) => $"""
        <div class="col-md-4 col-xs-6 row10"> <a class="avatar row10" href="{item.Path}"> <img src="/file/{SiteId}/032024/nho.jpg" class="img-responsive"> </a>
        <a class="title1 photo" href="{item.Path}" class="title1">{Encode(item.Title)}</a> <div class="date">10:28, 15/03/2024</div> </div>
        """;

    private static string MultimediaBlock((string Title, string Path, string Teaser) item) => $"""
        <div class="cate-title-3"><a href="/multimedia/" class="title"></a></div>
        <div class="row multimedia"><a href="{item.Path}" class="avatar"><img src="/file/{SiteId}/032024/video.jpg" /></a>
        <div class="title row10"><a href="{item.Path}" class="title5 photo video">{Encode(item.Title)}</a></div>
        <div class="desc">{Encode(item.Teaser)}</div></div>
        """;
}
