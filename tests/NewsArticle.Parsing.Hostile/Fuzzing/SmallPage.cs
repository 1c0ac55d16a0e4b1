namespace NewsArticle.Parsing.Hostile.Fuzzing;

/// <summary>A made-up page that has a little of everything that a site file can speak of.</summary>
internal static class SmallPage
{
    public const string Paragraphs =
        "<p>Bốn mươi cây bàng non đã về phố Mẫu sau hai năm vỉa hè để trống, mỗi cây có một nhà trong phố nhận tưới qua mùa khô.</p>" +
        "<p>Phố Mẫu từng có hàng bàng già, bị bão quật đổ vào mùa thu hai năm trước, người trong phố vẫn nhắc mãi.</p>" +
        "<p>Theo tổ trưởng tổ dân phố, cây mới được chọn từ vườn ươm của huyện, cao chừng hai mét và đã quen nắng.</p>";

    public const string Html =
        "<!DOCTYPE html><html lang=vi><head><title>Phố Mẫu trồng lại hàng bàng - Báo Ví Dụ</title><meta property=\"og:title\" content=\"Phố Mẫu trồng lại hàng bàng\"></head>" +
        "<body class=\"trang-tin\"><nav class=\"duong\"><a href=\"/\">Trang chủ</a> <a href=\"/xa-hoi\">Xã hội</a></nav><div id=\"bai\" class=\"bai chinh\">" +
        "<p class=\"mu\">Chuyện phố</p><h1 class=\"de\">Phố Mẫu trồng lại hàng bàng</h1><div class=\"ve\">Mai Thị Thử | Cập nhật: 14:30 - 02/06/2026</div>" +
        "<h2 class=\"dan\">(BVD) - Bốn mươi cây bàng non đã về phố Mẫu sau hai năm vỉa hè để trống.</h2><div id=\"than\" data-v=\"1\">" + Paragraphs +
        "<div class=\"anh\"><img src=\"/a/bang.jpg\" alt=\"cây\"><div class=\"chu\">Người dân phố Mẫu trồng cây bàng đầu tiên. Ảnh: Lê Mẫu</div></div><div class=\"qc\">Giảm giá!</div>" +
        "<table><tr><td>Cây</td><td>40</td></tr></table><ul><li>Một</li><li>Hai</li></ul><blockquote>Có bóng là có phố.</blockquote>" +
        "<div class=\"lien\"><a href=\"/xa-hoi/cay-cu\">Những cây cũ của phố Mẫu</a></div><p class=\"ky\"><b>Mai Thị Thử</b></p></div>" +
        "<div class=\"the\"><a href=\"/tag/1\">hàng bàng</a><a href=\"/tag/2\">phố Mẫu</a></div></div></body></html>";
}
