using NewsArticle.Parsing.Content;
using static NewsArticle.Parsing.Tests.Body.MadeUpPage;

namespace NewsArticle.Parsing.Tests.Body;

/// <summary>Where pages sign a story: in its last line, behind its last sentence, below its container, in their metadata.</summary>
public class SignOffTests
{
    [Theory]
    [InlineData("<p>{0}</p><p>{1} (TTXVN)</p>", null, "TTXVN", "wire story")]
    [InlineData("<p>{0}</p><p>{1} (TTXVN/Vietnam+)</p>", null, "TTXVN, Vietnam+", "agency and its paper")]
    [InlineData("<p>{0}</p><p>{1} (Theo Reuters)</p>", null, "Reuters", "told by an agency")]
    [InlineData("<p>{0}</p><p>{1} (Trần Hạ An/TTXVN)</p>", "Trần Hạ An", "TTXVN", "reporter and agency")]
    [InlineData("<p>{0}</p><p>{1}/. Trần Hạ An</p>", "Trần Hạ An", null, "the end mark of a report")]
    [InlineData("<p>{0}</p><p>{1}<br><strong>Trần Hạ An</strong></p>", "Trần Hạ An", null, "one break, bold letters")]
    [InlineData("<p>{0}</p><p>{1}<br><em>Theo Reuters</em></p>", null, "Reuters", "one break, italics")]
    [InlineData("<p>{0}</p><p>{1}</p><p><em>Theo Reuters</em></p>", null, "Reuters", "a line of its own")]
    [InlineData("<p>{0}</p><p>{1}</p><p style=\"text-align:right\"><b>Trần Hạ An</b> <i>(theo Reuters)</i></p>", "Trần Hạ An", "Reuters", "both in one line")]
    [InlineData("<p>{0}</p><p>{1}</p><p align=\"right\"><b>Trần Hạ An</b></p><p align=\"right\"><i>Theo Reuters</i></p>", "Trần Hạ An", "Reuters", "two lines")]
    [InlineData("<p>{0}</p><p>{1}</p><p><b>Trần Hạ An</b><i>(theo Reuters)</i></p><p><a href=\"/a-2.html\">Cầu mới qua sông</a></p><p>Hai nhịp giữa đã nối liền.</p>", "Trần Hạ An", "Reuters", "a link and its summary below")]
    public void A_sign_off_is_no_part_of_the_body(string markup, string? author, string? source, string why)
    {
        var article = Article(string.Format(null, markup, First, Second));

        article.Authors.Select(one => one.Name).Should().Equal(author is null ? [] : [author], why);
        article.Source.Should().Be(source, why);
        article.Body.OfType<TextBlock>().Select(block => block.Text).Should().Equal([First, markup.Contains("/.", StringComparison.Ordinal) ? Second + "/." : Second], why);
    }

    [Theory]
    [InlineData("Giải do Liên đoàn Bóng đá châu Á (AFC)", "the bracket explains a word of the sentence")]
    [InlineData("Lời ru còn mãi bên sông. (Trần Hạ An)", "a poet's name under a verse")]
    [InlineData("Chuyện đời người lái đò. (còn nữa)", "to be continued")]
    [InlineData("Ảnh chụp lúc bốn giờ sáng. (31 tuổi)", "an age")]
    public void Brackets_at_the_end_are_not_always_a_credit(string last, string why)
    {
        var article = Article($"<p>{First}</p><p>{last}</p>");

        article.Body.OfType<TextBlock>().Last().Text.Should().Be(last, why);
        article.Authors.Should().BeEmpty(why);
        article.Source.Should().BeNull(why);
    }

    [Theory]
    [InlineData("<div style=\"text-align:right;font-weight:bold\">Trần Hạ An</div>", "Trần Hạ An", null)]
    [InlineData("<p align=\"right\"><strong>Trần Hạ An</strong></p><div style=\"clear:both\"></div>", "Trần Hạ An", null)]
    [InlineData("<div class=\"the-credit\"><p class=\"author\">Trần Hạ An</p><p>Đồ họa: Mai Thử</p></div>", "Trần Hạ An, Mai Thử", null)]
    [InlineData("<div class=\"soucre_news\">Theo Tinnhanhonline.vn</div>", "", "Tinnhanhonline.vn")]
    [InlineData("<div class=\"nguontin\">Theo T.Hạ <em>(Người lao động)</em></div>", "T.Hạ", "Người lao động")]
    [InlineData("<div><div style=\"text-align:right\"><span style=\"font-style:italic;float:right\">Lao Động</span></div></div>", "", "Lao Động")]
    [InlineData("<div>Trần Hạ An</div>", "", null)]
    [InlineData("<ul><li><b>Trần Hạ An</b></li></ul>", "", null)]
    [InlineData("<div>Chia sẻ</div><h3>Bình luận</h3><p align=\"right\"><b>Mai Thử</b></p>", "", null)]
    [InlineData("<div>Đọc tiếp bài sau</div><p align=\"right\"><b>Trần Hạ An</b></p>", "", null)]
    public void Below_the_container_only_the_first_lines_can_sign(string below, string authors, string? source)
    {
        var article = Article($"<p>{First}</p><p>{Second}</p>", below);

        string.Join(", ", article.Authors.Select(author => author.Name)).Should().Be(authors);
        article.Source.Should().Be(source);
    }

    [Fact]
    public void Metadata_that_names_all_who_are_printed_knows_the_others_too()
    {
        const string Stated = """<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Trần Hạ An"},{"@type":"Person","name":"Mai Thử"}]}</script>""";

        Article($"<p>{First}</p><p>{Second}</p><p><b>TRẦN HẠ AN</b></p>", head: Stated).Authors.Select(author => author.Name).Should().Equal("TRẦN HẠ AN", "Mai Thử");
        Article($"<p>{First}</p><p>{Second}</p><p><b>Hải Âu</b></p>", head: Stated).Authors.Select(author => author.Name).Should().Equal("Hải Âu");
    }
}
