using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>
/// Gives the pictures of a narrated photo story their captions where each is told in several paragraphs and only the last names the
/// photographer (dantri): all of them up to the next picture are the caption.
/// </summary>
internal static class PhotoStory
{
    private const int MinRuns = 3;
    private const int MaxParagraphs = 3;

    public static void Take(List<Piece> pieces)
    {
        var runs = new List<(int Picture, int End)>();
        var all = 0;
        var longest = 0;
        for (var index = 0; index < pieces.Count; index++)
        {
            if (pieces[index] is not PicturePiece { Caption: null })
            {
                continue;
            }

            var end = index + 1;
            while (end < pieces.Count && pieces[end] is TextPiece { HeadingLevel: 0, List: 0, NamedCaption: false } text && !RelatedFinder.IsOffer(text))
            {
                end++;
            }

            all += end > index + 1 ? 1 : 0;
            if (end - index - 1 is > 0 and <= MaxParagraphs && CreditRules.Split(((TextPiece)pieces[end - 1]).Text).Credit is not null)
            {
                runs.Add((index, end));
                longest = Math.Max(longest, end - index - 1);
            }

            index = end - 1;
        }

        // Single paragraphs are ordinary captions, and a story of which only some pictures are credited is no story.
        if (longest < 2 || runs.Count < MinRuns || runs.Count * 5 < all * 4)
        {
            return;
        }

        foreach (var (picture, end) in runs)
        {
            Join((PicturePiece)pieces[picture], pieces, picture + 1, end);
        }

        var taken = new HashSet<int>(runs.SelectMany(run => Enumerable.Range(run.Picture + 1, run.End - run.Picture - 1)));
        var kept = pieces.Where((_, index) => !taken.Contains(index)).ToArray();
        pieces.Clear();
        pieces.AddRange(kept);
    }

    private static void Join(PicturePiece picture, List<Piece> pieces, int start, int end)
    {
        var captions = new List<string>();
        var credits = new List<string>();
        for (var index = start; index < end; index++)
        {
            var reading = CreditRules.Split(((TextPiece)pieces[index]).Text);
            captions.AddRange(reading.Caption is { } caption ? [caption] : []);
            credits.AddRange(reading.Credit is { } credit && !credits.Contains(credit) ? [credit] : []);
        }

        picture.Caption = captions.Count > 0 ? string.Join(' ', captions) : null;
        picture.Credit = string.Join(", ", credits);
    }
}
