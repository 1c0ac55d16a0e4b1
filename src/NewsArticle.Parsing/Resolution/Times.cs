namespace NewsArticle.Parsing.Resolution;

/// <summary>Settles the two times of an article, whose sources differ in precision and in the truth of their zone.</summary>
internal static class Times
{
    public static Field<DateTimeOffset>? Published(CandidateList<DateTimeOffset> candidates, List<Diagnostic> diagnostics)
    {
        if (Ranking.Resolve(candidates, Precedence.PublishedAt) is not { } winner)
        {
            return null;
        }

        // The printed time ends with the minute; whoever names the same minute knows the second, even with a wrong zone (VnExpress 2018: +08:00).
        var precise = winner.Value.Second == 0
            ? winner.Lost.FirstOrDefault(lost => lost.Value.Second != 0 && lost.Value.DateTime.AddSeconds(-lost.Value.Second) == winner.Value.DateTime)
            : null;
        // A printed date without a time is midnight; a machine time of the same day completes it.
        precise ??= winner.Evidence.Rule.EndsWith("day", StringComparison.Ordinal) || winner.Value.TimeOfDay == TimeSpan.Zero
            ? winner.Lost.FirstOrDefault(lost => lost.Value.TimeOfDay != TimeSpan.Zero && lost.Value.Date == winner.Value.Date)
            : null;
        foreach (var lost in winner.Lost)
        {
            if (lost != precise && lost.Value != winner.Value && Math.Abs((lost.Value - winner.Value).TotalMinutes) >= 1)
            {
                diagnostics.Add(new(DiagnosticCode.Contradiction, $"{lost.Evidence.Locator} gives another time of publication: {lost.Evidence.Raw}.", "publishedAt"));
                break;
            }
        }

        return precise is null ? winner : winner with { Value = new DateTimeOffset(precise.Value.DateTime, winner.Value.Offset) };
    }

    public static Field<DateTimeOffset>? Modified(CandidateList<DateTimeOffset> candidates, Field<DateTimeOffset>? published)
    {
        if (Ranking.Resolve(candidates, Precedence.ModifiedAt) is not { } winner || published is null)
        {
            return Ranking.Resolve(candidates, Precedence.ModifiedAt);
        }

        // A source whose publication shows the printed clock under another offset has the offset wrong in all its times.
        var wrongZone = published.Lost.Any(lost => lost.Evidence.Source == winner.Evidence.Source && lost.Value.Offset == winner.Value.Offset
            && lost.Value.Offset != published.Value.Offset && Math.Abs((lost.Value.DateTime - published.Value.DateTime).TotalMinutes) < 1);
        return wrongZone ? winner with { Value = new DateTimeOffset(winner.Value.DateTime, published.Value.Offset) } : winner;
    }
}
