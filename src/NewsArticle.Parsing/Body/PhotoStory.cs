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
        if (!HasManyPicturesWithoutCaption(pieces))
        {
            return;
        }

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
            var story = (PicturePiece)pieces[picture];
            (story.Caption, story.Credit) = PrintedCaption.Joined(pieces[(picture + 1)..end].Select(piece => ((TextPiece)piece).Text), null);
        }

        var taken = new HashSet<int>(runs.SelectMany(run => Enumerable.Range(run.Picture + 1, run.End - run.Picture - 1)));
        var kept = pieces.Where((_, index) => !taken.Contains(index)).ToArray();
        pieces.Clear();
        pieces.AddRange(kept);
    }

    private static bool HasManyPicturesWithoutCaption(List<Piece> pieces)
    {
        var pictures = 0;
        foreach (var piece in pieces)
        {
            pictures += piece is PicturePiece { Caption: null } ? 1 : 0;
        }

        return pictures >= MinRuns;
    }
}
