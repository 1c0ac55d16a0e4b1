using System.Text.Json;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tests.Json;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>What every site file that ships is held to. A row is a file, so that a failure names it.</summary>
public class ShippedSiteTests
{
    private static readonly BuiltInSites Sites = new();

    private static readonly SchemaChecker Schema = new(SiteFile.Schema);

    public static TheoryData<string> Files => Rows(ShippedFile.All.Select(file => file.Path));

    public static TheoryData<string> Hosts => Rows(BuiltInSites.Hosts);

    public static TheoryData<string> Pages => Rows(ParsedPages.Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_as_the_schema_says_and_can_be_read(string path)
    {
        var file = ShippedFile.Of(path);

        Schema.Check(file.Text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).Should().BeEmpty();
        file.Model.Schema.Should().EndWith("Schemas/site.schema.json", "editors complete the file by it");
        if (file.Model.SameAs is null)
            file.Model.Trust.Should().NotBeNull("who reads the file has to know how far to trust it");
        var site = SiteFileReader.Read(file.Name, file.Text, file.Path);
        site.Layouts.Where(layout => layout.Fields.Count == 0 && layout.Kind is not { Article: null }).Should().BeEmpty("a layout that says nothing hides those below it");
        if (file.Model.Trust?.StartsWith("named", StringComparison.Ordinal) == true)
            site.Layouts.Should().BeEmpty("where nothing but the name is known nothing is described");
        else if (file.Model.SameAs is null)
            site.Layouts.Should().NotBeEmpty("a file that describes nothing says \"trust\": \"named\"");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_the_last_layout_fits_every_page(string path)
    {
        var file = ShippedFile.Of(path);
        var layouts = SiteFileReader.Read(file.Name, file.Text, file.Path).Layouts;

        layouts.SkipLast(1).Where(layout => layout.Signs.Count == 0).Select(layout => layout.Name).Should().BeEmpty(
            "a layout without a sign fits every page, so that those after it (the family's stand last) are never tried: give it a sign");
        if (file.IsFamily)
            layouts.SkipLast(1).Where(layout => layout.Fields.All(field => field.Part != ArticlePart.Body)).Select(layout => layout.Name).Should().BeEmpty("only the last layout may leave the body to be looked for");
        (file.Model.Layouts ?? []).Select(layout => layout.Name).Should().OnlyHaveUniqueItems("results tell layouts apart by their names");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_selector_matches_by_accident(string path)
    {
        var complaints = ShippedFile.Of(path).Selectors
            .SelectMany(selector => selector.Compiled.Select(FragileSelectors.Complaint).OfType<string>().Distinct().Select(complaint => $"'{selector.Text}' {complaint}."))
            .ToArray();
        Assert.True(complaints.Length == 0, string.Join("\n", complaints));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_host_leads_to_its_site_with_its_subdomains_and_without_those_that_look_alike(string host)
    {
        Host.IsValid(host).Should().BeTrue("a site file is named after its host, in lower case");
        host.Should().NotStartWith("www.", "that is a subdomain of the site").And.NotStartWith("m.", "that is a subdomain of the site; its layouts stand in the site's own file");
        SiteCatalog.BuiltIn.Find(host)!.Name.Should().Be(host);
        SiteCatalog.BuiltIn.Find("www." + host)!.Name.Should().Be(host);
        SiteCatalog.BuiltIn.Find("m." + host)!.Name.Should().Be(host);
        SiteCatalog.BuiltIn.Find("khong-co-" + host)?.Name.Should().NotBe(host, "another host ends with the same letters");
        SiteCatalog.BuiltIn.Find(host + ".khong-co.example").Should().BeNull();
        if (host.EndsWith(".com.vn", StringComparison.Ordinal))
            SiteCatalog.BuiltIn.Find("com.vn").Should().BeNull("it is no paper's host");
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_second_host_is_read_as_the_first(string host)
    {
        var text = EmbeddedText.Read(BuiltInSites.SiteFileName(host))!;
        if (SiteFileReader.Parse(text, host).SameAs is not { } first)
            return;

        var site = (DeclarativeSite)SiteCatalog.BuiltIn.Find(host)!;
        var original = (DeclarativeSite)SiteCatalog.BuiltIn.Find(first)!;
        SiteFileReader.Parse(EmbeddedText.Read(BuiltInSites.SiteFileName(first))!, first).SameAs.Should().BeNull("an alias of an alias is not followed");
        Host.Belongs(host, first).Should().BeFalse($"a subdomain of {first} belongs to it without a file");
        site.SiteName.Should().Be(SiteFileReader.Parse(text, host).Name ?? original.SiteName);
        site.Layouts.Select(layout => layout.Name).Should().Equal(original.Layouts.Select(layout => layout.Name));
    }

    [Fact]
    public void Every_file_in_the_folder_ships() => ShippedFile.All.Select(file => file.Path).Should().BeEquivalentTo(
        EmbeddedText.Names("Sites/").Concat(EmbeddedText.Names("Sites/Families/")).Select(name => name["Sites/".Length..]));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_carries_the_sign_of_its_own_family_alone(string name)
    {
        var page = ParsedPages.Of(name);
        using var tree = PageTree.Parse(page.Html.AsMemory(), ParseLimits.Default);

        var families = Sites.FindFamilies(tree).Select(family => family.Name).ToArray();

        families.Length.Should().BeLessThan(2, $"which family reads the page may not hang on the order of the files: {string.Join(" and ", families)}");
        if (name.IndexOf('/') is var slash and > 0 && BuiltInSites.HasFamily(name[..slash]))
            families.Should().BeSubsetOf([name[..slash]], "the page stands in the folder of its family");
    }

    private static TheoryData<string> Rows(IEnumerable<string> values)
    {
        var rows = new TheoryData<string>();
        foreach (var value in values)
            rows.Add(value);
        return rows;
    }
}
