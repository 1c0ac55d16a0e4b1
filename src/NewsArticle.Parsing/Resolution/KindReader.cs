using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>
/// What kind of piece it is: as its address and its headline's label tell ("/video/…", "[Infographic] …"), as the page says to machines, as
/// its section is called, and as its body is built.
/// </summary>
internal static class KindReader
{
    /// <summary>From so many pictures on a piece may be a picture story.</summary>
    private const int ManyPictures = 4;

    /// <summary>How much text a picture of a picture story has beside it, its caption aside.</summary>
    private const int TextBesidePicture = 100;

    private const int FewWords = 300;
    private const int ManyEntries = 4;

    public static void Read(Uri? url, PageMetadata? metadata, PageFindings findings)
    {
        var headline = findings.Headline.Count > 0 ? findings.Headline[0].Value : "";
        var reading = RelatedRules.Read(headline, url?.OriginalString, null);
        if (KindWords.Of(reading.Kind) is { } known)
        {
            findings.Kind.Add(known, EvidenceSource.Address, "address", url?.OriginalString ?? headline, reading.Rule);
        }

        if (metadata is not null)
        {
            ReadMetadata(metadata, findings);
        }

        // Entries with times and rows of pictures are what they are under any section's name; questions and a player are weaker signs.
        var built = OfBody(findings);
        var isSure = built is { Kind: ArticleKind.Live or ArticleKind.Photo };
        Add(isSure ? built : null, findings);
        ReadSection(findings);
        Add(isSure ? null : built, findings);
    }

    private static void Add((ArticleKind Kind, string Rule)? built, PageFindings findings)
    {
        if (built is { } found)
        {
            findings.Kind.Add(found.Kind, EvidenceSource.Generic, "body", "", found.Rule);
        }
    }

    private static void ReadMetadata(PageMetadata metadata, PageFindings findings)
    {
        foreach (var type in metadata.JsonLdTypes)
        {
            ArticleKind? kind = type switch
            {
                "LiveBlogPosting" => ArticleKind.Live,
                "OpinionNewsArticle" => ArticleKind.Opinion,
                "PodcastEpisode" => ArticleKind.Podcast,
                _ => null,
            };
            if (kind is { } known)
            {
                findings.Kind.Add(known, EvidenceSource.JsonLd, "json-ld:@type", type, "kind.json-ld");
            }
        }

        if (metadata.First(MetaKey.Type) is { } declared && declared.StartsWith("video", StringComparison.OrdinalIgnoreCase))
        {
            findings.Kind.Add(ArticleKind.Video, EvidenceSource.OpenGraph, "og:type", declared, "kind.open-graph");
        }
    }

    /// <summary>A section of pictures holds written pieces too (ipick 2018): the name counts where the body does not speak against it.</summary>
    private static void ReadSection(PageFindings findings)
    {
        if (findings.Section.Count == 0)
        {
            return;
        }

        var section = findings.Section[0];
        for (var index = section.Value.Count - 1; index >= 0; index--)
        {
            if (KindWords.OfSection(section.Value[index]) is { } kind && Fits(kind, findings.Body))
            {
                findings.Kind.Add(kind, EvidenceSource.Generic, section.Evidence.Locator, section.Value[index], "kind.section");
                return;
            }
        }
    }

    private static bool Fits(ArticleKind kind, List<Block> body) => kind switch
    {
        ArticleKind.Photo => body.Count(block => block is ImageBlock) >= ManyPictures,
        ArticleKind.Video => body.Exists(block => block is VideoBlock or EmbedBlock) || Written(body) < FewWords,
        ArticleKind.Podcast => body.Exists(block => block is AudioBlock or EmbedBlock) || Written(body) < FewWords,
        ArticleKind.Infographic => Written(body) < 2 * FewWords,
        _ => true,
    };

    private static (ArticleKind Kind, string Rule)? OfBody(PageFindings findings)
    {
        var body = findings.Body;
        int entries = 0, questions = 0, texts = 0, pictures = 0, captions = 0;
        foreach (var block in body)
        {
            switch (block)
            {
                case TextBlock text:
                    texts++;
                    entries += StartsWithTime(text.Text) ? 1 : 0;
                    questions += text.Text.EndsWith('?') ? 1 : 0;
                    break;
                case ImageBlock image:
                    pictures++;
                    captions += image.Image.Caption?.Length ?? 0;
                    break;
            }
        }

        var written = Written(body);
        if (entries >= ManyEntries && entries * 5 >= texts)
        {
            return (ArticleKind.Live, "kind.timed-entries");
        }

        if (pictures >= ManyPictures && (written <= TextBesidePicture * pictures || captions >= written))
        {
            return (ArticleKind.Photo, "kind.pictures");
        }

        if (questions >= ManyEntries && questions * 10 >= texts)
        {
            return (ArticleKind.Interview, "kind.questions");
        }

        if (written < FewWords)
        {
            return body.Exists(block => block is VideoBlock) ? (ArticleKind.Video, "kind.video") : body.Exists(block => block is AudioBlock) ? (ArticleKind.Podcast, "kind.audio") : null;
        }

        return null;
    }

    private static int Written(List<Block> body)
    {
        var written = 0;
        foreach (var block in body)
        {
            written += block switch
            {
                TextBlock text => text.Text.Length,
                ListBlock list => list.Items.Sum(item => item.Length),
                _ => 0,
            };
        }

        return written;
    }

    /// <summary>"10h30: …", "14:05 - …", "[21h15] …": the entries of a live report.</summary>
    private static bool StartsWithTime(string text)
    {
        var rest = text.AsSpan().TrimStart("[(* ");
        var hours = rest.IndexOfAnyExceptInRange('0', '9');
        if (hours is not (1 or 2) || hours + 2 >= rest.Length || rest[hours] is not ('h' or 'H' or ':' or 'g'))
        {
            return false;
        }

        var after = hours + 1;
        while (after < rest.Length && after < hours + 3 && char.IsAsciiDigit(rest[after]))
        {
            after++;
        }

        // "10h sáng nay, …" opens a sentence; an entry's time stands apart.
        return after == hours + 3 && (after == rest.Length || rest[after] is ':' or ' ' or '\'' or '’' or '-' or '–' or ']' or ')' or '.' or '|' or '/')
            && !(after + 1 < rest.Length && rest[after] == ' ' && char.IsLower(rest[after + 1]));
    }
}
