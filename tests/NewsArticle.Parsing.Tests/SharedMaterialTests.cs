namespace NewsArticle.Parsing.Tests;

public class SharedMaterialTests
{
    [SharedFact]
    public void The_shared_material_is_complete()
    {
        SharedMaterial.IsPresent.Should().BeTrue();
        SharedMaterial.PageNames.Should().NotBeEmpty();
        SharedMaterial.ReadUrls().Should().NotBeEmpty();
    }

    [SharedTheory]
    [MemberData(nameof(SharedMaterial.PageNamesAsRows), MemberType = typeof(SharedMaterial))]
    public void Every_page_has_a_label(string name) => File.Exists(SharedMaterial.LabelPath(name)).Should().BeTrue();
}
