using NewsArticle.Parsing;

Console.WriteLine(ArticleParser.Default.Options.Sites);
