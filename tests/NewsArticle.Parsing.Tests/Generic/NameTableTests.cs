using NewsArticle.Parsing.Generic;

namespace NewsArticle.Parsing.Tests.Generic;

public class NameTableTests
{
    private static readonly NameTable Table = new(
        ("relat|lienquan", NameSigns.Related), ("relative", NameSigns.None), ("^tag|tags$", NameSigns.Tags), ("^lq$", NameSigns.Automatic), ("breadcrumb", NameSigns.Trail));

    [Theory]
    [InlineData("box-related", NameSigns.Related, "a part of a name")]
    [InlineData("RelatedOneNews", NameSigns.Related, "capitals, as VCCorp writes its types")]
    [InlineData("box tin-lien-quan", NameSigns.Related, "hyphens inside the word")]
    [InlineData("boxTinLienQuan", NameSigns.Related, "capitals inside the word")]
    [InlineData("tin_lien_quan", NameSigns.Related, "underscores inside the word")]
    [InlineData("position-relative", NameSigns.None, "a longer word uses the shorter one up")]
    [InlineData("relative related", NameSigns.Related, "and only where it stands")]
    [InlineData("tag-pos", NameSigns.Tags, "at the start of a name")]
    [InlineData("listtags", NameSigns.Tags, "its plural at the end of one")]
    [InlineData("the-article-tags", NameSigns.Tags, "behind a hyphen")]
    [InlineData("articleTag", NameSigns.Tags, "behind a small letter")]
    [InlineData("instagram", NameSigns.None, "not in the middle of a word")]
    [InlineData("vintage stage", NameSigns.None, "nor at the end of one")]
    [InlineData("box-new-lq", NameSigns.Automatic, "a whole part only")]
    [InlineData("lqx xlq", NameSigns.None, "no part of a part")]
    [InlineData("bread-crumb related", NameSigns.Trail | NameSigns.Related, "several words in one list")]
    [InlineData("b-readcrumb l_q", NameSigns.Trail | NameSigns.Automatic, "a hyphen behind the first letter")]
    [InlineData("lq", NameSigns.Automatic, "a word of two letters that is the whole name")]
    [InlineData("lien quan", NameSigns.None, "two classes are two names")]
    [InlineData("liênquan", NameSigns.None, "letters outside ASCII are none of these")]
    [InlineData("", NameSigns.None, "nothing")]
    public void Finds_words_in_names(string names, object expected, string because) =>
        Table.Read(names).Should().Be((NameSigns)expected, because);
}
