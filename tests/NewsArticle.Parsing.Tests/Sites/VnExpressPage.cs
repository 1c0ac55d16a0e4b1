using System.Net;

namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>
/// Builds a page in the markup of vnexpress.net, in its layout of 2022 to 2025 (h1.title-detail) or of 2018 and 2019 (h1.title_news_detail).
/// All text that is put into it is invented.
/// </summary>
internal sealed record VnExpressPage
{
    public required string Address { get; init; }

    public required string Headline { get; init; }

    public required string Description { get; init; }

    /// <summary>The place stamp before the lead, or null.</summary>
    public string? Stamp { get; init; }

    public required string Time { get; init; }

    public required string Published { get; init; }

    public required string Modified { get; init; }

    public IReadOnlyList<string> Sections { get; init; } = ["Đời sống"];

    /// <summary>The body's nodes, as markup.</summary>
    public required IReadOnlyList<string> Content { get; init; }

    /// <summary>The name under the body, as the older layout prints it, or null.</summary>
    public string? AuthorMail { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public static string Paragraph(string text) => $"""<p class="Normal">{Encode(text)}</p>""";

    public static string SignOff(string name) =>
        $"""<p class="Normal" style="text-align:right;"><strong>{Encode(name)}</strong></p><span id="article-end"></span><div data-component="true" data-component-type="tin_xemthem" data-component-value="4936134,4936462" data-thumb="1"></div>""";

    public static string Figure(string file, string alt, string caption) => $"""
         <figure data-size="true" itemprop="associatedMedia image" itemscope="" itemtype="http://schema.org/ImageObject" class="tplCaption">
        <meta itemprop="url" content="https://i1-vnexpress.vnecdn.net/2025/01/02/{file}?w=0&h=0&q=100&dpr=2&fit=crop&s=aB">
        <meta itemprop="width" content="1920">
        <meta itemprop="height" content="1080">
        <meta itemprop="href" content="">
        <div class="fig-picture" style="padding-bottom: 56.224899598394%;position: relative;" data-width="670"><picture>
        <!--[if IE 9]><video style="display: none;"><![endif]-->
        <source data-srcset="https://i1-vnexpress.vnecdn.net/2025/01/02/{file}?w=680&h=0 1x, https://i1-vnexpress.vnecdn.net/2025/01/02/{file}?w=1020&h=0 1.5x">
        <!--[if IE 9]></video><![endif]-->
        <img itemprop="contentUrl" style="position: absolute;width:100%;left:0;" loading="lazy" intrinsicsize="680x0" alt="{Encode(alt)}" class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="https://i1-vnexpress.vnecdn.net/2025/01/02/{file}?w=680&h=0">
        </picture></div>
        <figcaption itemprop="description">
        <p class="Image">{caption}</p>
        </figcaption>
        </figure>
        """;

    public static Uri Image(string file) => new($"https://i1-vnexpress.vnecdn.net/2025/01/02/{file}?w=680&h=0");

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>The layout of 2022 to 2025.</summary>
    public string ToTitleDetail() => $"""
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <title>{Encode(Headline)} - Báo VnExpress</title>
        {Head($"{(Stamp is null ? "" : Stamp + "- ")}{Description}", "vnexpress.net")}
        {JsonLd("Organization", "VnExpress")}
        </head>
        <body class="" data-source="Detail-DoiSong-4900001" id="dark_theme">
        <header class="section top-header" data-campaign="Header"><div class="container "> <a href="/" data-medium="Logo" class="logo" title="Báo VnExpress"><img src="https://s1.vnecdn.net/vnexpress/restruct/i/v9690/v2_2019/pc/graphics/logo_tagline.svg" alt="VnExpress"></a>
        <span class="time-now"> <a href="/lich-van-nien" title="Lịch âm" id="timeNow">Thứ sáu, 3/1/2025</a> </span> <a href="/tin-tuc-24h" class="btn24hqua">Mới nhất</a></div></header>
        <section class="section wrap-main-nav"><nav class="main-nav scroll-nav"><ul class="parent"><li class="thoisu"><a title="Thời sự" href="/thoi-su">Thời sự</a></li><li class="all-menu"><a href="javascript:;">Tất cả <span class="hamburger"></span></a></li></ul></nav></section>
        <section class="section page-detail top-detail "><div class="container">
        <div class="social_pin"> <ul class="social_left"> <li><a href="/doi-song" class="social_back flexbox"><span class="tip">Trở lại Đời sống</span></a></li> </ul> </div>
        <div class="sidebar-1">
        <div class="header-content width_common"> <ul class="breadcrumb" data-campaign="Header"> {string.Concat(Sections.Select(name => $"<li><a data-medium=\"Menu\" href=\"/muc\" title=\"{Encode(name)}\">{Encode(name)}</a></li>"))} <span id="parentCateDetail" data-cate="1001007"></span> </ul> <span class="date">{Encode(Time)}</span> </div>
        <h1 class="title-detail"> {Encode(Headline)} </h1>
        <p class="description">{(Stamp is null ? "" : $"<span class=\"location-stamp\">{Encode(Stamp)}</span>")}{Encode(Description)}</p>
        <article class="fck_detail ">
        {string.Concat(Content)}
        <!-- Gửi góp ý -->
        </article>
        <div class="footer-content width_common"> <a href="/doi-song" class="save back-folder">&nbsp;&nbsp;Trở lại Đời sống<span class="tip">Trở lại Đời sống</span></a> <div class="social"> <a href="javascript:;" class="share-link btn_copy" rel="nofollow" title="Copy link"><span class="tip" style="display: none;">Copy link thành công</span></a> </div> </div>
        <div class="tags"> {string.Concat(Tags.Select(tag => $"<h4 class=\"item-tag\"><a href=\"/tag\" title=\"{Encode(tag)}\">{Encode(tag)}</a></h4>"))} </div>
        <div id="_detail_topic" class="lazier"></div>
        </div>
        <div class="sidebar-2 col-sticky"></div>
        </div></section>
        <div id="_footer" class="lazier"></div>
        </body>
        </html>
        """;

    /// <summary>The layout of 2018 and 2019.</summary>
    public string ToTitleNewsDetail() => $"""
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <title>{Encode(Headline)} - VnExpress</title>
        {Head(Description, "Tin nhanh VnExpress")}
        {JsonLd("Person", "VnExpress")}
        </head>
        <body>
        <section class="cat_header"><div class="right"> <a href="/24h-qua" class="txt_24h">24h qua</a> <a href="/rss" class="btn_rss"> RSS &nbsp;<span class="ic-rss-img"></span></a> </div>
        <ul class="breadcrumb left"> {string.Concat(Sections.Select(name => $"<li class=\"start\"> <h4> <a href=\"/tin-tuc\">{Encode(name)}</a> </h4> </li>"))} </ul> </section>
        <section class="container" data-component-modulejs="detail"><section class="wrap_sidebar_12"><section class="sidebar_1">
        <header class="clearfix"> <span class="time left">{Encode(Time)}</span> <div class="block_share right"> <a class="item_fb btn_facebook" rel="nofollow" href="javascript:;"><i class="ic ic-facebook"></i></a> </div> </header>
        <h1 class="title_news_detail mb10"> {Encode(Headline)} </h1>
        <h2 class="description">{(Stamp is null ? "" : $"<span class=\"location-stamp\">{Encode(Stamp)}</span>")}{Encode(Description)}</h2>
        <article class="content_detail fck_detail width_common block_ads_connect">
        {string.Concat(Content)}
        </article>
        {(AuthorMail is null ? "" : $"<p class=\"author_mail\"> <strong>{Encode(AuthorMail)}</strong> <a class=\"email\" href=\"javascript:;\" id=\"send_mail_author\"><i class=\"ic ic-email\"></i></a> </p>")}
        <div class="block_tag width_common"> <h5 class="left">Tags</h5> {string.Concat(Tags.Select(tag => $"<a href=\"/tag\" class=\"tag_item\">{Encode(tag)}</a>"))} </div>
        </section>
        <section class="sidebar_2"> <section id="box_xemnhieunhat" class="box_category most_view_detail clearfix"> <hgroup class="title_box_category"> <h4><a title="xem nhiều nhất" href="javascript:;" class="first">Xem nhiều nhất</a></h4> </hgroup>
        <ul class="list_title"> <li> <a title="Chợ phiên họp sớm vì rét" href="https://vnexpress.net/tin-tuc/doi-song/cho-phien-hop-som-vi-ret-3800001.html"> Chợ phiên họp sớm vì rét </a> </li> </ul> </section> </section>
        </section></section>
        </body>
        </html>
        """;

    private string Head(string description, string siteName) => $"""
        <meta charset="utf-8">
        <meta name="description" content="{Encode(description)}"/>
        <link rel="canonical" href="{Address}"/>
        <meta content="{Encode(siteName)}" property="og:site_name"/>
        <meta property="og:url" itemprop="url" content="{Address}"/>
        <meta content="{Encode(Headline)}" itemprop="headline" property="og:title"/>
        <meta content="{Encode(description)}" itemprop="description" property="og:description"/>
        <meta content="article" property="og:type"/>
        <meta content="news" itemprop="genre" name="medium"/>
        <meta content="vi-VN" itemprop="inLanguage"/>
        <meta content="{Encode(Sections[0])}" itemprop="articleSection"/>
        <meta content="Tin nhanh VnExpress" itemprop="sourceOrganization" name="source"/>
        <meta content="{Published}" itemprop="datePublished" name="pubdate"/>
        <meta content="{Published}" itemprop="dateModified" name="lastmod"/>
        <meta name="copyright" content="VnExpress"/>
        <meta name="author" content="VnExpress"/>
        """;

    private string JsonLd(string authorType, string author) => $$"""
        <script type="application/ld+json">
        { "@context":"http://schema.org", "@type":"NewsArticle",
          "mainEntityOfPage":{ "@type":"WebPage", "@id":"{{Address}}" },
          "headline":"{{Headline}}", "description":"{{Description}}",
          "datePublished":"{{Published}}", "dateModified":"{{Modified}}",
          "author":{ "@type":"{{authorType}}", "name":"{{author}}" },
          "publisher":{ "@type": "Organization", "name":"Báo VnExpress" } }
        </script>
        """;
}
