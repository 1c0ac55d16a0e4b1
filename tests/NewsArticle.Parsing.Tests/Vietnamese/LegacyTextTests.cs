using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsArticle.Parsing.Vietnamese;
using NewsArticle.Parsing.Vietnamese.Encodings;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class LegacyTextTests
{
    private const string Sentence = "Người dân xã Núi Bạc trồng rừng bên bờ sông Mây, nơi trước kia chỉ có cỏ dại; họ dựng thêm một mái nhà nhỏ để nghỉ trưa.";

    public static IEnumerable<object[]> Cases() => CaseTable.Rows("Vietnamese/LegacyText.cases.tsv", 4);

    public static TheoryData<string> Names => [.. LegacyAlphabet.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_holds(string encoding, string input, string expected, string why)
    {
        var mended = TextRules.Mend(input, isMarkup: false);

        if (encoding == "none")
        {
            mended.Should().BeNull(why);
            return;
        }

        mended.Should().NotBeNull(why);
        mended!.Value.Text.Should().Be(expected, why);
        mended.Value.Encoding.Should().Be(Named(encoding), why);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_letter_of_the_alphabet_comes_back(string encoding)
    {
        foreach (var small in LegacyAlphabet.Small.Where(letter => letter > '\u007F'))
        {
            // Each in a syllable, for VIQR is read by syllables; capitals beside capitals, for TCVN3 has most of them by font and its neighbours tell which.
            var text = small == 'đ' ? "đi vào" : $"th{small} vào";
            Rewritten(text, encoding).Should().Be(text);
            var capitals = small == 'đ' ? "ĐI vào" : $"TH{char.ToUpperInvariant(small)} vào";
            Rewritten(capitals, encoding).Should().Be(capitals);
        }
    }

    [Property(MaxTest = 300)]
    public Property A_text_comes_back_from_every_encoding() => Prop.ForAll(Texts(), text =>
        LegacyAlphabet.Names.All(encoding => Rewritten(text, encoding) == text).Label(text));

    [Property(MaxTest = 300)]
    public Property A_text_is_recognised_in_every_encoding() => Prop.ForAll(Texts(), Texts(), (before, behind) =>
    {
        var text = $"{before}. {Sentence} {behind}";
        var failed = LegacyAlphabet.Names.Where(encoding =>
            TextRules.Mend(LegacyAlphabet.Write(text, encoding), false) is not { } mended || mended.Text != text || mended.Encoding != Named(encoding));
        return (!failed.Any()).Label($"{text} in {string.Join(", ", failed)}");
    });

    [Property(MaxTest = 300)]
    public Property A_text_of_today_is_left_alone() => Prop.ForAll(Texts(), text => TextRules.Mend($"{Sentence} {text}", false) is null);

    [Property(MaxTest = 1000)]
    public Property Nothing_makes_it_throw() => Prop.ForAll(Noise(), noise =>
    {
        TextRules.Mend(noise, false);
        TextRules.Mend("<p>" + noise, true);
        foreach (var encoding in (IEnumerable<LegacyEncoding>)[.. LegacyEncodings.All, LegacyEncodings.Viqr])
        {
            LegacyWriter.WriteAll(noise, true, encoding);
            LegacyWriter.WriteParts(noise, true, encoding);
        }

        return true;
    });

    [Fact]
    public void A_body_copied_from_an_old_system_into_a_page_of_today_is_mended_alone()
    {
        var old = LegacyAlphabet.Write(Sentence, "tcvn3");
        var page = $"<title>Chợ quê</title><p class=\"µ\">Hôm nay, ngày nắng đẹp © 2009 · Báo Mẫu</p><p>{old}</p><p>{LegacyAlphabet.Write("Hà Nội", "tcvn3")}</p><script>var a='µ';</script>";

        TextRules.Mend(page, true)!.Value.Text.Should().Be(
            $"<title>Chợ quê</title><p class=\"µ\">Hôm nay, ngày nắng đẹp © 2009 · Báo Mẫu</p><p>{Sentence}</p><p>Hà Nội</p><script>var a='µ';</script>");
    }

    [Fact]
    public void References_of_an_old_editor_are_read()
    {
        var page = "<p>C&#233;ng ho&#181; x&middot; h&eacute;i ch&ntilde; ngh&Uuml;a Vi&Ouml;t Nam, n&acirc;ng cao d&#169;n tr&#221; &lt;1&gt; &amp; v&#168;n h&#227;a</p>";

        TextRules.Mend(page, true)!.Value.Text.Should().Be("<p>Cộng hoà xã hội chủ nghĩa Việt Nam, nõng cao dân trí &lt;1&gt; &amp; văn hóa</p>");
    }

    [Fact]
    public void Markup_of_a_page_in_VIQR_stays_markup()
    {
        var page = $"<p class='a?b' title=\"d^.\">{LegacyAlphabet.Write(Sentence, "viqr")}</p><a href=\"/me.html?o+=1\">cha`o ba.n</a>";

        TextRules.Mend(page, true)!.Value.Text.Should().Be($"<p class='a?b' title=\"d^.\">{Sentence}</p><a href=\"/me.html?o+=1\">chào bạn</a>");
    }

    [Theory]
    [InlineData("<p>Ng&#432;&#7901;i d&acirc;n x&atilde; N&uacute;i B&#7841;c tr&#7891;ng r&#7915;ng b&ecirc;n b&#7901;</p>", "references of an editor of 2019, decimal")]
    [InlineData("<p>Ng&#x1B0;&#x1EDD;i d&acirc;n x&atilde; N&uacute;i B&#x1EA1;c tr&#x1ED3;ng r&#x1EEB;ng</p>", "hexadecimal")]
    [InlineData("<p>L&agrave; v&eacute;, v&agrave; c&oacute; c&agrave; ph&ecirc;, nh&agrave; b&aacute;n h&agrave;ng &#78;</p>", "letters of Latin-1 only")]
    [InlineData("<p>T&ocirc; l&agrave; &Ouml;zil, &Ccedil;a va, M&uuml;ller, Bj&oslash;rn, No&euml;l, Garc&iacute;a, N&uacute;&ntilde;ez</p>", "foreign names")]
    public void A_page_of_today_in_references_is_left_alone(string page, string why) => TextRules.Mend(page, true).Should().BeNull(why);

    [SharedFact]
    public void No_page_of_today_is_taken_for_one_of_before()
    {
        foreach (var name in SharedMaterial.PageNames)
        {
            var text = File.ReadAllText(SharedMaterial.PagePath(name));
            TextRules.Mend(text, true).Should().BeNull(name);
        }
    }

    private static string Rewritten(string text, string encoding) => LegacyWriter.WriteAll(LegacyAlphabet.Write(text, encoding), false, Named(encoding));

    private static LegacyEncoding Named(string encoding) => encoding switch
    {
        "windows-1258" => LegacyEncodings.Windows1258,
        "utf-8" => LegacyEncodings.Utf8,
        _ => LegacyEncodings.Named(encoding)!,
    };

    private static Arbitrary<string> Texts()
    {
        var syllable =
            from initial in Gen.Elements("b", "c", "ch", "đ", "gh", "h", "kh", "l", "m", "nh", "ph", "th", "tr", "v", "x")
            from vowel in Gen.Elements(LegacyAlphabet.Small.Where(letter => letter != 'đ').ToArray())
            from end in Gen.Elements("n", "m", "ng", "nh", "i")
            let word = initial + vowel + end
            where Syllables.IsSyllable(word)
            select word;
        return Gen.NonEmptyListOf(syllable).Select(words => string.Join(' ', words)).ToArbitrary();
    }

    private static Arbitrary<string> Noise()
    {
        var piece = Gen.Elements(
            "a", "o", "d", "D", "^", "(", "+", "'", ".", "\\", " ", "<", ">", "<p", "</", "<!--", "-->", "<script", "</script>", "&", "&#", "&micro;", "\u00B5", "\u00B8", "\u00AD",
            "\u00F1", "\u00F6", "\u00F9", "\u00C3", "\u00A9", "\u00E1", "\u00BA", "\u20AC", "\u0002", "\u008D", "\u0301", "\uD83D", "ạ", "B¸o", "§¾k", "L¾k", "\n");
        return Gen.ArrayOf(piece).Select(string.Concat).ToArbitrary();
    }
}
