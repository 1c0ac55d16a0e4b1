using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Tests.Sites;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>What the sites that ship cost: a page reads the file of its own site, once, however many others there are.</summary>
public class BuiltInSitesTests
{
    private static readonly FixturePage Page = FixturePage.All["baodaklak-full"];

    private readonly List<string> _read = [];
    private readonly List<string> _listed = [];
    private readonly BuiltInSites _sites;

    public BuiltInSitesTests() => _sites = new(
        name =>
        {
            _read.Add(name);
            return EmbeddedText.Read(name);
        },
        folder =>
        {
            _listed.Add(folder);
            return EmbeddedText.Names(folder);
        });

    private ArticleParser Parser => new(ArticleParserOptions.Default with { Sites = SiteCatalog.Of(_sites) });

    [Fact]
    public void A_start_reads_no_file()
    {
        _ = Parser;
        _read.Should().BeEmpty();
        _listed.Should().BeEmpty();
    }

    [Fact]
    public void A_page_reads_the_file_of_its_site_and_of_the_family_that_it_extends_and_the_next_page_none()
    {
        Parser.Parse(Page.Html, Page.Url).Site!.Adapter.Should().Be("baodaklak.vn/media-heading");
        Parser.Parse(Page.Html, Page.Url);

        _read.Should().Equal("Sites/baodaklak.vn.json", "Sites/Families/yyyymm.json");
        _listed.Should().BeEmpty("with the sites nothing is looked through: the host is the file's name");
    }

    [Fact]
    public void A_subdomain_asks_for_a_file_of_its_own_first()
    {
        _sites.Find("media.baodaklak.vn")!.Name.Should().Be("baodaklak.vn");
        _read.Should().Equal("Sites/media.baodaklak.vn.json", "Sites/baodaklak.vn.json", "Sites/Families/yyyymm.json");
    }

    [Fact]
    public void A_page_of_an_unknown_host_reads_the_families_alone_and_only_once()
    {
        var families = EmbeddedText.Names("Sites/Families/").ToArray();

        Parser.Parse(Page.Html, new("https://bao.example/a"));
        Parser.Parse(Page.Html, new("https://bao.example/b"));

        _read.Where(name => !families.Contains(name)).Should().OnlyContain(name => name == "Sites/bao.example.json", "that is the question whether there is one");
        _read.Where(families.Contains).Should().OnlyHaveUniqueItems("each family is read once").And.HaveCount(families.Length);
        _listed.Should().Equal("Sites/Families/");
    }

    [Fact]
    public void Hosts_that_nobody_describes_leave_nothing_behind()
    {
        for (var number = 0; number < 1000; number++)
            _sites.Find($"so-{number}.example").Should().BeNull();

        _sites.Count.Should().Be(0);
        _read.Should().HaveCount(1000, "each is one question");
    }

    [Fact]
    public void A_host_costs_a_question_for_each_of_its_labels_however_many_sites_there_are()
    {
        _sites.Find("a.b.c.khong-co.example").Should().BeNull();
        _read.Should().HaveCount(4).And.HaveCountLessThan(BuiltInSites.Hosts.Count() + 2);
    }
}
