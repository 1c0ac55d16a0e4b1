using NewsArticle.Parsing.Content;
using static NewsArticle.Parsing.Tests.Body.MadeUpPage;

namespace NewsArticle.Parsing.Tests.Body;

/// <summary>What the text of a body becomes: paragraphs, headings, quotes, lists, tables; and what is left out, with its reason.</summary>
public class BlockTests
{
    [Theory]
    [InlineData("<p>{0}</p><p>{1}</p>", "paragraphs")]
    [InlineData("<div>{0}</div><div>{1}</div>", "bare divs (thanhnien AMP, kienthuc)")]
    [InlineData("{0}<br><br>{1}", "line breaks alone (vnexpress 2012)")]
    [InlineData("<p class=\"Normal\">{0}<br /><br />{1}</p>", "one paragraph, its parts between breaks")]
    [InlineData("{0}<p></p>{1}<p></p>", "bare text between empty paragraphs (bnews)")]
    [InlineData("<span>{0}</span><p>{1}</p>", "a loose span before the first paragraph")]
    [InlineData("<div><div><div>{0}</div><div><br></div><div>{1}</div></div></div>", "blank lines as divs (afamily 2014)")]
    [InlineData("<table><tr><td><p>{0}</p></td></tr><tr><td><p>{1}</p></td></tr></table>", "a table that only lays out the page")]
    [InlineData("<font size=\"2\"><p>{0}</p></font><o:p></o:p><p class=\"MsoNormal\">{1}</p>", "what Word leaves behind")]
    [InlineData("<p>{0}</p><p>&nbsp;</p><p>\u200b</p><p>{1}</p>", "paragraphs of blanks")]
    public void Running_text_is_cut_into_its_paragraphs(string markup, string why)
    {
        var article = Article(string.Format(null, markup, First, Second));

        article.Body.Should().Equal([new ParagraphBlock(First), new ParagraphBlock(Second)], why);
    }

    [Theory]
    [InlineData("<p><strong>Chuyến đò đầu tiên</strong></p>")]
    [InlineData("<p style=\"font-weight: bold\">Chuyến đò đầu tiên</p>")]
    [InlineData("<div><b>Chuyến đò đầu tiên</b></div>")]
    [InlineData("<h2>Chuyến đò đầu tiên</h2>")]
    [InlineData("<h2><strong>Chuyến đò đầu tiên</strong></h2>")]
    public void A_bold_line_without_a_full_stop_is_a_heading(string markup)
    {
        var article = Article($"<p>{First}</p>{markup}<p>{Second}</p>");

        article.Body.Should().Equal(new ParagraphBlock(First), new HeadingBlock("Chuyến đò đầu tiên"), new ParagraphBlock(Second));
    }

    [Fact]
    public void A_bold_sentence_stays_a_paragraph()
    {
        Article($"<p>{First}</p><p><b>Chuyến đò đầu tiên đã rời bến.</b></p><p>{Second}</p>").Body
            .Should().Equal(new ParagraphBlock(First), new ParagraphBlock("Chuyến đò đầu tiên đã rời bến."), new ParagraphBlock(Second));
    }

    [Fact]
    public void Quotes_lists_and_tables_keep_their_kind()
    {
        var body = Article($"""
            <p>{First}</p><blockquote><p>Sông nuôi cả làng này.</p></blockquote>
            <ul><li>Áo phao</li><li>Đèn bão</li></ul><ol><li>Xuống đò</li><li>Trả tiền</li></ol>
            <table><tr><td>Chuyến</td><td>Giờ</td></tr><tr><td>Sớm</td><td>4h</td></tr></table><p>{Second}</p>
            """).Body;

        body[1].Should().Be(new QuoteBlock("Sông nuôi cả làng này."));
        body[2].Should().BeEquivalentTo(new ListBlock(["Áo phao", "Đèn bão"], false));
        body[3].Should().BeEquivalentTo(new ListBlock(["Xuống đò", "Trả tiền"], true));
        body[4].Should().BeOfType<TableBlock>().Which.Rows.Should().HaveCount(2);
    }

    [Fact]
    public void A_box_of_facts_is_part_of_the_article()
    {
        Article($"""<p>{First}</p><div class="infobox"><p>Bến đò Cây Gạo có từ hơn một trăm năm trước.</p></div><p>{Second}</p>""").Body
            .OfType<ParagraphBlock>().Select(block => block.Text).Should().Contain("Bến đò Cây Gạo có từ hơn một trăm năm trước.");
    }

    [Theory]
    [InlineData("<div style=\"display:none\"><p>{0}</p></div>", "Hidden", "a hidden copy")]
    [InlineData("<div style=\"DISPLAY : NONE !important;\">{0}</div>", "Hidden", "a hidden copy, loudly")]
    [InlineData("<p>{0}</p>", "Repeated", "the text once more, as a pop-up or a print version holds it")]
    [InlineData("<script>var lead = \"{0}\";</script>", "Unread", "a copy in a script")]
    [InlineData("<nav><a href=\"/\">{0}</a></nav>", "Navigation", "a menu")]
    public void A_second_copy_is_left_out_and_said_why(string markup, string reason, string why)
    {
        var result = Read($"<p>{First}</p><p>{Second}</p>{string.Format(null, markup, First)}");

        result.Article!.Body.Should().Equal([new ParagraphBlock(First), new ParagraphBlock(Second)], why);
        if (reason != "Unread")
            result.Dropped.Should().Contain(new DroppedText(First, reason), why);
    }

    [Fact]
    public void A_refrain_is_no_second_copy()
    {
        Article($"<p>{First}</p><p>Đò ơi!</p><p>{Second}</p><p>Đò ơi!</p>").Body.OfType<ParagraphBlock>().Should().HaveCount(4);
    }

    [Fact]
    public void A_body_in_two_containers_with_an_advertisement_between_is_one()
    {
        Article($"""<p>{First}</p></div><div id="quang-cao">Bán đò trả góp</div><div class="than"><p>{Second}</p>""").Body
            .Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
    }

    [Theory]
    [InlineData("""<div class="tts-player"><span>Nghe đọc bài này</span></div>""", "Nghe đọc bài này", "Site", "a voice that reads the article")]
    [InlineData("""<div class="trv-player-container"><p>Xem quảng cáo đến hết</p></div>""", "Xem quảng cáo đến hết", "Site", "an advertiser's player")]
    [InlineData("""<div class="poll-box"><p>Bạn đi chuyến đò nào?</p><ul><li>Chuyến sớm</li><li>Chuyến trưa</li></ul></div>""", "Bạn đi chuyến đò nào? Chuyến sớm Chuyến trưa", "Site", "a poll")]
    [InlineData("""<div class="vote"><p>Bạn đi chuyến đò nào?</p></div>""", "Bạn đi chuyến đò nào?", "Site", "a vote")]
    [InlineData("""<form><p>Gửi ý kiến</p><input type="text"></form>""", "Gửi ý kiến", "Furniture", "a form for readers")]
    public void A_widget_is_left_out_and_said_why(string markup, string text, string reason, string why)
    {
        var result = Read($"<p>{First}</p>{markup}<p>{Second}</p>");

        result.Article!.Body.Should().Equal([new ParagraphBlock(First), new ParagraphBlock(Second)], why);
        result.Dropped.Should().Contain(new DroppedText(text, reason), why);
    }

    [Fact]
    public void The_entries_of_a_live_report_keep_their_times_in_order()
    {
        string[] entries = ["18h30: Chuyến đò cuối cùng cập bến an toàn.", "17h45: Gió lớn, hai chuyến phải dời lại.", "16h10: Bến bắt đầu đông khách.", "15h05: Chuyến đò thử rời bến."];
        var article = Article(string.Concat(entries.Select(entry => $"<p><b>{entry[..6]}</b>{entry[6..]}</p>")));

        article.Kind.Should().Be(ArticleKind.Live);
        article.Body.OfType<ParagraphBlock>().Select(block => block.Text).Should().Equal(entries);
    }

    [Fact]
    public void The_time_of_an_entry_in_an_element_of_its_own_is_kept()
    {
        string[] entries = ["Chuyến đò cuối cùng cập bến an toàn.", "Gió lớn, hai chuyến phải dời lại.", "Bến bắt đầu đông khách từ đầu dốc.", "Chuyến đò thử rời bến lúc nắng gắt."];
        var article = Article(string.Concat(entries.Select((entry, index) => $"""<div class="entry"><span class="time">{18 - index}:30</span><div class="text"><p>{entry}</p></div></div>""")));

        article.Kind.Should().Be(ArticleKind.Live);
        article.Body.OfType<TextBlock>().Select(block => block.Text).Should().ContainInOrder("18:30", entries[0], "17:30", entries[1], "16:30", entries[2], "15:30", entries[3]);
    }
}
