using System.Text;
using CustomSite;
using NewsArticle.Parsing;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var folder = AppContext.BaseDirectory;
var parser = OwnSites.Parser(folder);
foreach (var (page, url) in OwnSites.Pages)
{
    var result = parser.Parse(File.ReadAllBytes(Path.Combine(folder, page)), url);
    Console.WriteLine(ArticleJson.Serialize(result, new() { Indented = true, Evidence = true }));
}
