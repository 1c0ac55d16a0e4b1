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
                var ordered = InOrder(candidates, precedence);
                return new(ordered[0].Value, ordered[0].Evidence, ordered[1..]);
        }
    }

    /// <summary>One pass for each rank that is there, so that many candidates cost no more than a few each.</summary>
    private static FieldCandidate<T>[] InOrder<T>(CandidateList<T> candidates, IReadOnlyList<EvidenceSource> precedence)
    {
        var ordered = new FieldCandidate<T>[candidates.Count];
        var count = 0;
        for (var rank = 0; count < ordered.Length; rank++)
        {
            for (var index = 0; index < ordered.Length; index++)
            {
                if (Rank(candidates[index].Evidence.Source, precedence) == rank)
                {
                    ordered[count++] = candidates[index];
                }
            }
        }

        return ordered;
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
