namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>The table of sites is what the site files say. With NEWSARTICLE_WRITE_TABLES=1 it is written anew.</summary>
public class SiteTableTests
{
    private const string WriteVariable = "NEWSARTICLE_WRITE_TABLES";

    [Fact]
    public void The_table_of_sites_is_up_to_date()
    {
        var path = Path.Combine(ShippedFile.Folder, "SITES.md");
        var table = SiteTable.Write();
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(path, table);

        var written = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var stale = table.Split('\n').Except(written.Split('\n')).Concat(written.Split('\n').Except(table.Split('\n'))).Take(5);
        Assert.True(written == table, $"Sites/SITES.md is not what the site files say. Write it anew: .ci/site-table. It differs in:\n{string.Join("\n", stale)}");
    }
}
