using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsArticle.Parsing.Tests.Json;

public class ArticleJsonWritingTests
{
    // Typed from the contract, property by property.
    private const string Full = """
        {
          "url": "https://bao.example/xa-hoi/cau-treo-1.html",
          "canonicalUrl": "https://bao.example/xa-hoi/cau-treo-1.html",
          "site": {
            "host": "bao.example",
            "name": "Báo Thử",
            "adapter": "bao.example/2026"
          },
          "kind": "photo",
          "language": "vi",
          "headline": "Khánh thành \"cầu treo\" M'Lây",
          "kicker": "Phóng sự ảnh",
          "lead": "Sáng 3/2, cây cầu được đưa vào sử dụng.",
          "dateline": "Đắk Thử",
          "section": [
            "Xã hội",
            "Giao thông"
          ],
          "publishedAt": "2026-02-03T07:05:00+07:00",
          "modifiedAt": "2026-02-03T01:05:09+00:00",
          "byline": "Trần Thị Mẫu - Ảnh: Hà Nguyên",
          "authors": [
            {
              "name": "Trần Thị Mẫu",
              "role": "author",
              "email": "mau@bao.example"
            },
            {
              "name": "Hà Nguyên",
              "role": "photographer",
              "email": null
            }
          ],
          "source": "TTXVN",
          "body": [
            {
              "type": "paragraph",
              "text": "Đoạn một."
            },
            {
              "type": "heading",
              "text": "Đầu đề nhỏ",
              "level": 3
            },
            {
              "type": "quote",
              "text": "Lời trích."
            },
            {
              "type": "list",
              "items": [
                "một",
                "hai"
              ],
              "ordered": true
            },
            {
              "type": "table",
              "rows": [
                [
                  "Tên",
                  "Số"
                ],
                [
                  "cầu",
                  ""
                ]
              ]
            },
            {
              "type": "image",
              "url": "https://bao.example/anh/c%E1%BA%A7u%20treo.jpg?a=1\u0026b=2",
              "caption": "Cầu treo bắc qua suối M'Lây.",
              "credit": "Hà Nguyên",
              "alt": "Cầu treo",
              "width": 660,
              "height": 440
            },
            {
              "type": "video",
              "url": "https://bao.example/phim/1.mp4",
              "caption": "Toàn cảnh",
              "credit": "Lê Văn Thử",
              "poster": "/anh/1.jpg"
            },
            {
              "type": "audio",
              "url": "https://bao.example/tieng.mp3"
            },
            {
              "type": "embed",
              "url": null
            }
          ],
          "images": [
            {
              "url": "https://bao.example/anh/c%E1%BA%A7u%20treo.jpg?a=1\u0026b=2",
              "caption": "Cầu treo bắc qua suối M'Lây.",
              "credit": "Hà Nguyên",
              "alt": "Cầu treo",
              "width": 660,
              "height": 440
            }
          ],
          "videos": [
            {
              "url": "https://bao.example/phim/1.mp4",
              "caption": "Toàn cảnh",
              "credit": "Lê Văn Thử",
              "poster": "/anh/1.jpg"
            }
          ],
          "related": [
            {
              "title": "(Video) Bên suối",
              "url": "/video/2.html",
              "kind": "video",
              "placement": "end",
              "teaser": "Tóm tắt."
            }
          ],
          "tags": [
            "cầu treo"
          ],
          "diagnostics": [
            {
              "code": "brokenJsonLd",
              "message": "A block was repaired.",
              "field": null
            },
            {
              "code": "ambiguous",
              "message": "Two times.",
              "field": "publishedAt"
            }
          ]
        }
        """;

    private const string Evidence = """
        {
          "headline": {
            "source": "site",
            "locator": "h1.title",
            "raw": "Khánh thành",
            "rule": "text",
            "lost": [
              {
                "source": "openGraph",
                "locator": "og:title",
                "raw": "Khánh thành - Báo Thử",
                "rule": "text"
              }
            ]
          },
          "body": {
            "source": "generic",
            "locator": "div#content",
            "raw": "Đoạn một.",
            "rule": "densest",
            "lost": []
          }
        }
        """;

    [Fact]
    public void A_full_result_is_written_property_by_property_as_the_contract_lists_them() =>
        ArticleJson.Serialize(SampleArticles.FullResult, new() { Indented = true }).Should().Be(Full.ReplaceLineEndings("\n"));

    [Fact]
    public void Evidence_is_the_last_property_and_stands_there_only_on_request()
    {
        var json = ArticleJson.Serialize(SampleArticles.FullResult, new() { Indented = true, Evidence = true });

        var indented = Evidence.ReplaceLineEndings("\n").Replace("\n", "\n  ");
        json.Should().Be(Full.ReplaceLineEndings("\n")[..^"\n}".Length] + ",\n  \"evidence\": " + indented + "\n}");
    }

    [Fact]
    public void Without_indentation_it_is_one_line() => ArticleJson.Serialize(SampleArticles.FullResult).Should().NotContain("\n");

    [Fact]
    public void A_page_that_is_no_article_says_so_and_why() =>
        ArticleJson.Serialize(SampleArticles.NotArticle).Should().Be(
            """{"url":"https://bao.example/","canonicalUrl":null,"site":{"host":"bao.example","name":null,"adapter":"generic"}""" +
            ""","kind":"notArticle","language":null,"headline":null,"kicker":null,"lead":null,"dateline":null,"section":[],"publishedAt":null,"modifiedAt":null""" +
            ""","byline":null,"authors":[],"source":null,"body":[],"images":[],"videos":[],"related":[],"tags":[]""" +
            ""","diagnostics":[{"code":"notArticle","message":"A home page.","field":null}]}""");

    [Fact]
    public void An_unreadable_input_has_no_kind_and_no_site() =>
        ArticleJson.Serialize(SampleArticles.Unreadable).Should().StartWith("""{"url":null,"canonicalUrl":null,"site":null,"kind":null,""")
            .And.EndWith(""","diagnostics":[{"code":"emptyInput","message":"The input is empty.","field":null}]}""");

    [Theory]
    [InlineData("hoà", "hoà", "letters stay")]
    [InlineData("M'Drắk + “nhà”", "M'Drắk + “nhà”", "apostrophe, plus and typographic quotes stay")]
    [InlineData("\"", "\\\"", "what JSON wants escaped, shortly")]
    [InlineData("</script>", "\\u003C/script\\u003E", "cannot end a script element")]
    [InlineData("<!--", "\\u003C!--", "cannot start a comment in one")]
    [InlineData("\\<", "\\\\\\u003C", "an escaped backslash before an escaped sign")]
    [InlineData("a & b", "a \\u0026 b", "no entity in XHTML")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029", "line ends of older JavaScript")]
    public void Text_is_written_as_it_is_where_that_is_safe(string text, string expected, string reason)
    {
        var result = SampleArticles.NotArticle with { Diagnostics = [new(DiagnosticCode.NotArticle, text)] };

        ArticleJson.Serialize(result).Should().Contain($"\"message\":\"{expected}\"", reason);
    }

    [Fact]
    public void Every_way_of_writing_gives_the_same_bytes()
    {
        var options = new ArticleJsonOptions { Evidence = true };
        var expected = ArticleJson.Serialize(SampleArticles.FullResult, options);
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();

        ArticleJson.Write(buffer, SampleArticles.FullResult, options);
        ArticleJson.Write(stream, SampleArticles.FullResult, options);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(expected);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(expected);
        stream.CanWrite.Should().BeTrue("the caller owns the stream");
    }

    [Fact]
    public void A_result_can_stand_inside_a_larger_document()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            ArticleJson.Write(writer, SampleArticles.FullResult, ArticleJsonOptions.Default);
            ArticleJson.Write(writer, SampleArticles.NotArticle, ArticleJsonOptions.Default);
            writer.WriteEndArray();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        document.RootElement.EnumerateArray().Select(item => item.GetProperty("kind").GetString()).Should().Equal("photo", "notArticle");
    }
}
