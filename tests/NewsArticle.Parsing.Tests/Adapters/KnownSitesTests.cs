using System.Text.Json;
using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>The sites that the collected facts name all lead to a file.</summary>
public class KnownSitesTests
{
    private const int Curated = 215;

    [SharedFact]
    public void Every_site_of_the_collected_facts_leads_to_a_file()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedMaterial.Root, "sites", "sites.json")));
        var sites = facts.RootElement.GetProperty("sites").EnumerateArray().ToArray();

        sites.Count(site => site.GetProperty("tier").GetString() == "curated").Should().Be(Curated);
        // "bbc.com/vietnamese" is a part of a host.
        sites.Select(site => site.GetProperty("domain").GetString()!.Split('/')[0])
            .Where(host => SiteCatalog.BuiltIn.Find(host) is null)
            .Should().BeEmpty();
    }
}
