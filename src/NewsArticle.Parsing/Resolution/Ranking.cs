namespace NewsArticle.Parsing.Resolution;

/// <summary>Puts the candidates of a field in order of precedence; among equals the first found stays first.</summary>
internal static class Ranking
{
    public static Field<T>? Resolve<T>(CandidateList<T> candidates, IReadOnlyList<EvidenceSource> precedence)
    {
        switch (candidates.Count)
        {
            case 0:
                return null;
            case 1:
                return new(candidates[0].Value, candidates[0].Evidence, []);
            default:
                FieldCandidate<T>[] ordered = [.. candidates.Items.OrderBy(candidate => Rank(candidate.Evidence.Source, precedence))];
                return new(ordered[0].Value, ordered[0].Evidence, ordered[1..]);
        }
    }

    private static int Rank(EvidenceSource source, IReadOnlyList<EvidenceSource> precedence)
    {
        for (var rank = 0; rank < precedence.Count; rank++)
        {
            if (precedence[rank] == source)
            {
                return rank;
            }
        }

        return precedence.Count;
    }
}
