using AngleSharp.Html.Parser;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tests.Sites;

namespace NewsArticle.Parsing.Tests.Adapters;

public class SiteAdapterTests
{
    private const string Html =
        "<html><head><meta name=when content='22/08/2023 12:17'></head><body><h1 id=h class='a b'>Chợ nổi đổi giờ họp</h1><div id=b>" +
        "<p>Chợ nổi trên nhánh sông nhỏ từ nay họp sớm hơn một giờ để tránh con nước ròng vào giữa buổi sáng.</p>" +
        "<p class=x>Tin quảng cáo của trang.</p><p>Ghe buôn bán rau quả vẫn neo ở khúc sông cũ, cách cầu chừng hai trăm mét.</p></div><p>Chân trang</p></body></html>";

    [Fact]
    public void What_an_adapter_marks_is_read_by_the_rules_of_every_page()
    {
        var article = Parse((page, map) =>
        {
            map.Mark(ArticlePart.Headline, page.Select("#h")[0]);
            map.Mark(ArticlePart.Body, page.Select("#b")[0], "#b");
            map.Mark(ArticlePart.Drop, page.Select(".x")[0]);
            map.State(ArticlePart.PublishedAt, page.Select("meta[name=when]")[0].Attribute("content")!, "meta[name=when]");
            return "only";
        }).Article!;

        article.Site.Adapter.Should().Be("example.vn/only");
        article.Headline.Should().Be("Chợ nổi đổi giờ họp");
        article.PublishedAt.Should().Be(new DateTimeOffset(2023, 8, 22, 12, 17, 0, TimeSpan.FromHours(7)));
        article.Body.Should().Equal(
            new ParagraphBlock("Chợ nổi trên nhánh sông nhỏ từ nay họp sớm hơn một giờ để tránh con nước ròng vào giữa buổi sáng."),
            new ParagraphBlock("Ghe buôn bán rau quả vẫn neo ở khúc sông cũ, cách cầu chừng hai trăm mét."));
    }

    [Fact]
    public void An_adapter_that_throws_is_reported_and_the_page_is_read_without_it()
    {
        var result = Parse((page, map) =>
        {
            map.Mark(ArticlePart.Body, page.Select("#h")[0]);
            throw new InvalidOperationException("nothing here");
        });

        result.Outcome.Should().Be(ArticleOutcome.Article);
        result.Site!.Adapter.Should().Be("generic");
        result.Article!.Headline.Should().Be("Chợ nổi đổi giờ họp");
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.AdapterFailed)
            .Which.Message.Should().Contain("example.vn").And.Contain("InvalidOperationException").And.Contain("nothing here");
    }

    [Fact]
    public void An_adapter_that_throws_when_asked_for_a_host_or_a_page_is_reported_too()
    {
        foreach (var adapter in new[]
        {
            new TestAdapter("example.vn") { Hosts = _ => throw new FormatException("host") },
            new TestAdapter("other.vn") { Pages = _ => throw new FormatException("page") },
        })
        {
            var result = Parser(adapter).Parse(Html, new("https://example.vn/a"));
            result.Outcome.Should().Be(ArticleOutcome.Article);
            result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.AdapterFailed);
        }
    }

    [Fact]
    public void Cancellation_by_an_adapter_is_the_callers()
    {
        var act = () => Parse((_, _) => throw new OperationCanceledException());
        act.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void An_element_shows_its_name_attributes_text_and_neighbours()
    {
        Parse((page, _) =>
        {
            var headline = page.Select("h1")[0];
            headline.Name.Should().Be("h1");
            headline.Text.Should().Be("Chợ nổi đổi giờ họp");
            headline.Attribute("class").Should().Be("a b");
            headline.Attribute("title").Should().BeNull();
            headline.Parent!.Value.Name.Should().Be("body");
            headline.Parent.Value.Children.Select(child => child.Name).Should().Equal("h1", "div", "p");
            page.Select("#b")[0].Select("p").Should().HaveCount(3);
            page.Select("#b")[0].Select("div").Should().BeEmpty("an element is not inside itself");
            page.Select("body > p").Should().ContainSingle().Which.Text.Should().Be("Chân trang");
            (headline == page.Select("#h")[0]).Should().BeTrue();
            (headline != page.Select("#b")[0]).Should().BeTrue();
            page.Select("h7").Should().BeEmpty();
            return null;
        }).Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == DiagnosticCode.AdapterFailed);
    }

    [Fact]
    public void A_selector_that_is_not_supported_is_a_clear_error()
    {
        Parse((page, _) =>
        {
            var act = () => page.Select("p:nth-child(2)");
            act.Should().Throw<SelectorException>().Which.Selector.Should().Be("p:nth-child(2)");
            return null;
        }).Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == DiagnosticCode.AdapterFailed);
    }

    [Fact]
    public void Nothing_of_a_page_can_be_used_after_its_reading()
    {
        PageContext? kept = null;
        PageElement element = default;
        Parse((page, _) =>
        {
            kept = page;
            element = page.Select("#h")[0];
            page.Document.Title.Should().NotBeNull();
            return null;
        });

        foreach (var use in new Action[]
        {
            () => _ = element.Text,
            () => _ = element.Name,
            () => _ = element.Parent,
            () => _ = element.Children,
            () => _ = element.Attribute("id"),
            () => _ = element.Select("p"),
            () => _ = kept!.Select("p"),
            () => _ = kept!.Document,
        })
        {
            use.Should().Throw<ObjectDisposedException>();
        }
    }

    /// <summary>The nodes in memory are used again for the next page.</summary>
    [Fact]
    public void An_element_of_one_page_is_none_of_the_next()
    {
        var kept = new HashSet<PageElement>();
        for (var page = 0; page < 3; page++)
        {
            Parse((context, _) =>
            {
                kept.Add(context.Select("#h")[0]).Should().BeTrue();
                kept.Add(context.Select("#h")[0]).Should().BeFalse();
                return null;
            });
        }

        kept.Should().HaveCount(3);
        foreach (var element in kept)
        {
            kept.Contains(element).Should().BeTrue();
            FluentActions.Invoking(() => element.Text).Should().Throw<ObjectDisposedException>();
        }
    }

    [Fact]
    public void The_document_is_AngleSharps_own_but_for_the_frames_inner_documents()
    {
        foreach (var html in FixturePage.All.Values.Select(page => page.Html).Append("<p>a<iframe srcdoc='<b>x</b>'></iframe><table>b<tr><td>c"))
        {
            string? seen = null;
            new ArticleParser(ArticleParserOptions.Default with
            {
                Sites = SiteCatalog.Empty.With(new TestAdapter("example.vn", (page, _) =>
                {
                    page.Document.Should().BeSameAs(page.Document, "it is built once");
                    seen = page.Document.DocumentElement.OuterHtml;
                    return null;
                })),
            }).Parse(html, new("https://example.vn/a"));

            using var document = new HtmlParser().ParseDocument(html);
            foreach (var frame in document.QuerySelectorAll("[srcdoc]"))
                frame.RemoveAttribute("srcdoc");
            seen.Should().Be(document.DocumentElement.OuterHtml);
        }
    }

    [Fact]
    public void A_body_can_only_be_an_element()
    {
        Parse((_, map) =>
        {
            var act = () => map.State(ArticlePart.Body, "x", "y");
            act.Should().Throw<ArgumentException>();
            return null;
        }).Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == DiagnosticCode.AdapterFailed);
    }

    private static ArticleResult Parse(Func<PageContext, ArticleMap, string?> locate) =>
        Parser(new TestAdapter("example.vn", locate)).Parse(Html, new("https://example.vn/a"));

    private static ArticleParser Parser(SiteAdapter adapter) => new(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty.With(adapter) });
}
