using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class LinkTargetsTests
{
    [Theory]
    [InlineData("Gạo mới về chợ Mẫu, giá chưa tăng", "/kinh-te/gao-moi-ve-cho-mau-2202.html", true, "a title")]
    [InlineData("Chứng khoán", "/chung-khoan.htm", false, "a section on a card")]
    [InlineData("Thời sự trong nước", "/thoi-su-trong-nuoc.htm", false, "a section of four words: its address has no number")]
    [InlineData("Mẫu Thôn vào hội", "/van-hoa/mau-thon-vao-hoi-51.html", true, "a short title: its address has one")]
    [InlineData("Mùa nước nổi ở miền Mẫu Giang", "/chu-de/mua-nuoc-noi-12.html", false, "a topic")]
    [InlineData("Mùa nước nổi ở miền Mẫu Giang", "/tag/mua-nuoc-noi/", false, "a tag")]
    [InlineData("Tin bài cùng chuyên mục", "/xa-hoi/tin-bai-1.html", false, "a heading that is a link")]
    [InlineData("Mùa nước nổi ở miền Mẫu Giang", "javascript:void(0)", false, "a script")]
    [InlineData("Mùa nước nổi ở miền Mẫu Giang", "#top", false, "a place on the page")]
    public void Tells_titles_from_other_links(string text, string href, bool expected, string because) =>
        LinkTargets.IsTitle(text, href).Should().Be(expected, because);

    [Theory]
    [InlineData("Pháp luật", "/p0c1019/phap-luat.htm", true, "behind a number")]
    [InlineData("Đời sống", "http://bao.example/doi-song.html", true, "an absolute address, and the letter Đ")]
    [InlineData("Xã hội", "https://bao.example/xa-hoi/", true, "with a slash at its end")]
    [InlineData("Y tế - Sức khỏe", "/y-te-suc-khoe/", true, "marks between the words")]
    [InlineData("Vui độc", "/tin-tuc/vui-la.html", false, "another name")]
    [InlineData("Duy Mẫu", "/tac-gia/duy-mau-0008IL.html", false, "an author, with a number behind the name")]
    [InlineData("Xã hội", "/xa-hoi/cau-moi-1.html", false, "a piece of that section")]
    [InlineData("", "/", false, "nothing")]
    public void Tells_the_part_of_the_site_that_a_link_names(string text, string href, bool expected, string because) =>
        LinkTargets.IsNamed(text, href).Should().Be(expected, because);

    [Theory]
    [InlineData("/", true)]
    [InlineData("https://bao.example", true)]
    [InlineData("https://bao.example/?utm_source=x", true)]
    [InlineData("/index.html", true)]
    [InlineData("/trang-nhat", false)]
    [InlineData("#", false)]
    [InlineData("javascript:;", false)]
    [InlineData("", false)]
    public void Tells_the_home_page(string href, bool expected) => LinkTargets.IsHome(href).Should().Be(expected);
}
