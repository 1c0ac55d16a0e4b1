using System.Text;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tests.Vietnamese;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Input;

public class TextDecoderTests
{
    private const string Text = "Đường về bản nhỏ, 5 độ C: “rét đậm” – M'Drắk";

    private const string Old = "Người dân xã Núi Bạc trồng rừng bên bờ sông Mây, nơi trước kia chỉ có cỏ dại; họ dựng thêm một mái nhà nhỏ để nghỉ trưa.";

    [Fact]
    public void Valid_UTF_8_is_believed_over_a_meta_tag_that_says_otherwise()
    {
        var (text, contradicted) = Decode(Encoding.UTF8.GetBytes("<meta charset=\"windows-1252\">" + Text), null);
        text.Should().EndWith(Text);
        contradicted.Should().Be("windows-1252");
    }

    [Fact]
    public void Valid_UTF_8_is_believed_over_the_transport() =>
        Decode(Encoding.UTF8.GetBytes(Text), "iso-8859-1").Text.Should().Be(Text);

    [Fact]
    public void A_page_of_plain_ASCII_contradicts_nobody() => Decode("<meta charset=windows-1258><p>abc"u8.ToArray(), null).Contradicted.Should().BeNull();

    [Fact]
    public void A_byte_order_mark_is_no_text() => Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], null).Text.Should().Be(Text);

    /// <summary>Real pages with a mark whose bytes were damaged on the way ended in an exception.</summary>
    [Fact]
    public void Bytes_marked_as_UTF_8_are_UTF_8_however_broken() =>
        Decode([0xEF, 0xBB, 0xBF, (byte)'a', 0xE1, 0x80, (byte)'b', 0xFF, 0xFF, 0xC3], "windows-1258").Text.Should().Be("a\uFFFDb\uFFFD\uFFFD\uFFFD");

    [Fact]
    public void UTF_16_is_known_by_its_byte_order_mark()
    {
        Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], null).Text.Should().Be(Text);
        Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)], "utf-8").Text.Should().Be(Text);
    }

    [Fact]
    public void The_declared_encoding_is_taken_where_the_bytes_allow_it()
    {
        TextRules.Compose(Decode(Windows1258("Đà Lạt"), "windows-1258").Text).Should().Be("Đà Lạt");
        Decode([0x43, 0x61, 0x66, 0xE9], "ISO-8859-1").Text.Should().Be("Café");
        Decode([0x43, 0x61, 0x66, 0xE9], " \"windows-1252\" ").Text.Should().Be("Café");
    }

    [Theory]
    [InlineData("no-such-encoding")]
    [InlineData("utf-7")]
    [InlineData("")]
    [InlineData("windows-99999")]
    [InlineData("windows-")]
    public void An_encoding_that_is_not_known_is_passed_over(string charset) => Decode(Encoding.UTF8.GetBytes(Text), charset).Text.Should().Be(Text);

    [Theory]
    [InlineData("<meta charset=\"windows-1258\">")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=windows-1258'>")]
    public void The_pages_own_declaration_is_read(string meta)
    {
        var (text, contradicted) = Decode([.. Encoding.ASCII.GetBytes(meta), .. Windows1258("Sáng nay trời rét")], null);
        TextRules.Compose(text).Should().Be(meta + "Sáng nay trời rét");
        contradicted.Should().BeNull();
    }

    [Fact]
    public void Windows_1258_is_composed_in_the_result()
    {
        var html = "<html><head><meta charset=windows-1258></head><body><h1>Mở lớp học chữ ở bản xa</h1><div>" +
            "<p>Lớp học mở vào mỗi tối thứ ba và thứ năm, dành cho những người lớn tuổi chưa một lần được đến trường.</p>" +
            "<p>Cô giáo trẻ đi bộ gần một giờ mới đến được nhà văn hóa, nơi đặt tạm sáu bộ bàn ghế cũ.</p></div></body></html>";
        var bytes = Windows1258(html);
        bytes.Should().NotEqual(Encoding.UTF8.GetBytes(html));

        var article = ArticleParser.Default.Parse(bytes).Article!;

        article.Headline.Should().Be("Mở lớp học chữ ở bản xa");
        ArticleTexts.Of(article).Should().Contain("Cô giáo trẻ đi bộ gần một giờ mới đến được nhà văn hóa, nơi đặt tạm sáu bộ bàn ghế cũ.");
    }

    [Theory]
    [InlineData("tcvn3", "windows-1252")]
    [InlineData("tcvn3", "utf-8")]
    [InlineData("tcvn3", null)]
    [InlineData("vni", "iso-8859-1")]
    [InlineData("viscii", "x-user-defined")]
    [InlineData("vps", null)]
    [InlineData("windows-1258", null)]
    [InlineData("windows-1258", "windows-1252")]
    public void A_page_in_an_encoding_that_no_browser_knows_is_recognised_by_its_words(string encoding, string? declared)
    {
        var html = $"<html><head><meta charset=\"{declared}\"><title>Chợ quê</title></head><body><p>{Old}</p></body></html>";

        var decoded = TextDecoder.Decode(LegacyAlphabet.Bytes(html, encoding), null);
        decoded.Text.ToString().Should().Be(html);
        decoded.Legacy.Should().NotBeNull("what contradicts the declaration is told");
        decoded.Return();
    }

    [Theory]
    [InlineData("viscii", "VISCII")]
    [InlineData("tcvn3", "x-viet-tcvn5712")]
    [InlineData("vps", "x-viet-vps")]
    [InlineData("vni", "x-viet-vni")]
    public void An_encoding_that_is_declared_is_taken_also_for_one_word(string encoding, string declared)
    {
        var decoded = TextDecoder.Decode(LegacyAlphabet.Bytes("<p>Bến đò</p>", encoding), declared);
        decoded.Text.ToString().Should().Be("<p>Bến đò</p>");
        decoded.Legacy.Should().BeNull("nothing is contradicted");
        decoded.Return();
    }

    [Fact]
    public void UTF_8_with_a_broken_letter_is_still_UTF_8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<p>" + Old), 0xE1, 0xBA];
        Decode(bytes, null).Text.Should().Be("<p>" + Old + "\uFFFD");
        Decode(bytes, "utf-8").Contradicted.Should().BeNull();
    }

    [Fact]
    public void French_without_a_declaration_is_no_Vietnamese()
    {
        const string french = "<p>L'été dernier, à la forêt, où l'élève français déjà âgé était allé.</p>";
        Decode(Encoding.Latin1.GetBytes(french), "iso-8859-1").Text.Should().Be(french);
    }

    [Fact]
    public void What_was_mended_is_reported_with_the_result()
    {
        var html = $"<h1>Chợ quê bên sông</h1><div><p>{Old}</p><p>{Old}</p></div>";
        var result = ArticleParser.Default.Parse(LegacyAlphabet.Bytes(html, "tcvn3"));

        result.Article!.Headline.Should().Be("Chợ quê bên sông");
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCode.WrongCharset).Which.Message.Should().Contain("TCVN3");

        var shown = ArticleParser.Default.Parse(LegacyAlphabet.Write(html, "tcvn3"));
        shown.Article!.Headline.Should().Be("Chợ quê bên sông");
        shown.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCode.WrongCharset);
    }

    [Fact]
    public void A_contradicted_declaration_is_reported_with_the_result()
    {
        var html = "<meta charset=windows-1252><h1>Bến đò cũ</h1><div><p>Bến đò nhỏ cuối làng đóng cửa sau bốn mươi năm đưa khách qua sông mỗi ngày hai buổi sáng chiều, kể từ khi có cầu mới.</p></div>";
        ArticleParser.Default.Parse(Encoding.UTF8.GetBytes(html)).Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.WrongCharset)
            .Which.Message.Should().Contain("windows-1252");
    }

    private static (string Text, string? Contradicted) Decode(byte[] bytes, string? charset)
    {
        var decoded = TextDecoder.Decode(bytes, charset);
        try
        {
            return (decoded.Text.ToString(), decoded.Contradicted);
        }
        finally
        {
            decoded.Return();
        }
    }

    /// <summary>Vietnamese in windows-1258: tone marks stand as bytes of their own after the vowel. Written by table, for one pass runs without ICU.</summary>
    private static byte[] Windows1258(string text)
    {
        // Each row a vowel that the code page has whole, then the same with grave, acute, tilde, hook above and dot below.
        string[] rows = ["aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị", "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ"];
        const string marks = "\u0300\u0301\u0303\u0309\u0323";
        var decomposed = new StringBuilder();
        foreach (var character in text)
        {
            var lower = char.ToLowerInvariant(character);
            var row = Array.Find(rows, row => row.IndexOf(lower) > 0);
            var vowel = row is null ? character : char.IsUpper(character) ? char.ToUpperInvariant(row[0]) : row[0];
            decomposed.Append(vowel);
            if (row is not null)
                decomposed.Append(marks[row.IndexOf(lower) - 1]);
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(1258, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetBytes(decomposed.ToString());
    }
}
