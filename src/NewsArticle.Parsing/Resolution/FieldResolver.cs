using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Decides each field from what was found, and makes the article of it.</summary>
internal static class FieldResolver
{
    /// <summary>More than any page has: keeps the search for repetitions linear.</summary>
    private const int MaxAuthors = 100;

    public static (Article Article, ArticleFields Fields) Resolve(PageFindings findings, Uri? url, SiteInfo site)
    {
        var published = Times.Published(findings.PublishedAt, findings.Diagnostics);
        var fields = new ArticleFields
        {
            Headline = Ranking.Resolve(findings.Headline, Precedence.Headline),
            Kicker = Ranking.Resolve(findings.Kicker, Precedence.Kicker),
            Lead = Ranking.Resolve(findings.Lead, Precedence.Lead),
            Dateline = Ranking.Resolve(findings.Dateline, Precedence.Dateline),
            Section = Ranking.Resolve(findings.Section, Precedence.Section),
            PublishedAt = published,
            ModifiedAt = Times.Modified(findings.ModifiedAt, findings.PublishedAt, published),
            Byline = Ranking.Resolve(findings.Byline, Precedence.Byline),
            Authors = Authors(findings.Authors),
            Source = Ranking.Resolve(findings.Source, Precedence.Source),
            Tags = Ranking.Resolve(findings.Tags, Precedence.Tags),
            Kind = Ranking.Resolve(findings.Kind, Precedence.Kind),
            Language = Ranking.Resolve(findings.Language, Precedence.Language),
            CanonicalUrl = Ranking.Resolve(findings.CanonicalUrl, Precedence.CanonicalUrl),
            Body = findings.BodyEvidence is { } evidence ? new(findings.Body.Count, evidence, []) : null,
        };
        var (images, videos) = MediaOf(findings.Body);
        var article = new Article
        {
            Url = url,
            CanonicalUrl = fields.CanonicalUrl?.Value,
            Site = site,
            Kind = fields.Kind?.Value ?? ArticleKind.Article,
            Language = fields.Language?.Value,
            Headline = fields.Headline?.Value,
            Kicker = fields.Kicker?.Value,
            Lead = fields.Lead?.Value,
            Dateline = fields.Dateline?.Value,
            Section = fields.Section?.Value ?? [],
            PublishedAt = fields.PublishedAt?.Value,
            ModifiedAt = fields.ModifiedAt?.Value,
            Byline = fields.Byline?.Value,
            Authors = fields.Authors?.Value ?? [],
            Source = fields.Source?.Value,
            Body = findings.Body,
            Images = images,
            Videos = videos,
            RelatedItems = findings.Related,
            Tags = fields.Tags?.Value ?? [],
        };
        return (article, fields);
    }

    /// <summary>The pictures and films of a body, which the article lists once more by themselves.</summary>
    private static (List<ArticleImage> Images, List<ArticleVideo> Videos) MediaOf(List<Block> body)
    {
        var (images, videos) = (new List<ArticleImage>(), new List<ArticleVideo>());
        foreach (var block in body)
        {
            switch (block)
            {
                case ImageBlock { Image: var image }:
                    images.Add(image);
                    break;
                case VideoBlock { Video: var video }:
                    videos.Add(video);
                    break;
            }
        }

        return (images, videos);
    }

    /// <summary>The winning source may sign in several lines (author above, photographer below): all of its lines together are the authors.</summary>
    private static Field<IReadOnlyList<Author>>? Authors(CandidateList<IReadOnlyList<Author>> candidates)
    {
        if (Ranking.Resolve(candidates, Precedence.Authors) is not { } winner)
        {
            return null;
        }

        var authors = NamesOf(candidates, winner.Evidence.Source);
        if (winner.Evidence.Source is EvidenceSource.Site or EvidenceSource.Generic)
        {
            Complete(authors, NamesOf(candidates, EvidenceSource.JsonLd));
        }

        return winner with { Value = authors, Lost = [.. winner.Lost.Where(lost => lost.Evidence.Source != winner.Evidence.Source)] };
    }

    private static List<Author> NamesOf(CandidateList<IReadOnlyList<Author>> candidates, EvidenceSource source)
    {
        var authors = new List<Author>();
        HashSet<(AuthorRole, string)>? known = null;
        foreach (var candidate in candidates.Items)
        {
            if (candidate.Evidence.Source != source)
            {
                continue;
            }

            foreach (var author in candidate.Value)
            {
                // Who wrote and photographed ("Bài và ảnh: X") is listed once for each. Most pieces have one author, who repeats nobody.
                if (authors.Count == 1)
                {
                    known ??= [(authors[0].Role, TextRules.Fold(authors[0].Name))];
                }

                if (authors.Count < MaxAuthors && known?.Add((author.Role, TextRules.Fold(author.Name))) != false)
                {
                    authors.Add(author);
                }
            }
        }

        return authors;
    }

    /// <summary>tuoitre folds its list of authors ("A và 1 tác giả khác"): metadata that names all who are printed, and more, knows the rest.</summary>
    private static void Complete(List<Author> printed, List<Author> stated)
    {
        if (stated.Count > printed.Count && printed.TrueForAll(author => HasName(stated, author)))
        {
            printed.AddRange(stated.FindAll(author => !HasName(printed, author)));
        }
    }

    private static bool HasName(List<Author> authors, Author author) => authors.Exists(known => TextRules.Same(known.Name, author.Name));
}
