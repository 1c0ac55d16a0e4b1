using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class UrlRulesTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("Vietnamese/UrlRules.cases.tsv", 5);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_holds(string rule, string first, string second, string expected, string why)
    {
        if (rule == "host")
        {
            (UrlRules.HostOf(first) ?? "").Should().Be(expected, why);
        }
        else if (rule == "absolute")
        {
            var address = UrlRules.Absolute(first, second.Length == 0 ? null : new Uri(second));
            (address is null ? "" : address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString).Should().Be(expected, why);
        }
        else
        {
            var a = new Uri(first, UriKind.RelativeOrAbsolute);
            var b = new Uri(second, UriKind.RelativeOrAbsolute);
            (UrlRules.SameDocument(a, b) ? "yes" : "no").Should().Be(expected, why);
            UrlRules.SameDocument(b, a).Should().Be(UrlRules.SameDocument(a, b));
        }
    }

    [Fact]
    public void A_megabyte_is_no_address()
    {
        UrlRules.Absolute("/" + new string('a', 1_000_000), null).Should().BeNull();
    }

    [Fact]
    public void No_text_throws()
    {
        var random = new Random(11);
        string[] pieces = ["http", ":", "//", "/", "?", "&", "utm_source=", "#", "[", "%", "\uD800", "\t", "..", "é", "@", "\\", "a", "."];
        var page = new Uri("https://bao.example/a/b.html");
        for (var turn = 0; turn < 20_000; turn++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 10)).Select(_ => pieces[random.Next(pieces.Length)]));

            foreach (var address in new[] { UrlRules.Absolute(text, page), UrlRules.Absolute(text, null) })
            {
                if (address is { IsAbsoluteUri: true })
                    address.Scheme.Should().BeOneOf("http", "https");
                UrlRules.SameDocument(address, page);
            }
        }
    }
}
