using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Settles the two times of an article, whose sources differ in precision and in the truth of their zone.</summary>
internal static class Times
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    public static Field<DateTimeOffset>? Published(CandidateList<DateTimeOffset> candidates, List<Diagnostic> diagnostics)
    {
        if (Ranking.Resolve(candidates, Precedence.PublishedAt) is not { } first)
        {
            return null;
        }

        var winner = InVietnam(DayOrder.Settle(first));
        var precise = winner.Lost.FirstOrDefault(lost => IsMorePrecise(lost, winner));
        AddContradiction(first, winner, diagnostics);
        return precise is null ? winner : winner with { Value = HasClock(winner) ? new DateTimeOffset(precise.Value.DateTime, winner.Value.Offset) : OfDay(winner, precise) };
    }

    public static Field<DateTimeOffset>? Modified(CandidateList<DateTimeOffset> candidates, CandidateList<DateTimeOffset> publications, Field<DateTimeOffset>? published)
    {
        if (Ranking.Resolve(candidates, Precedence.ModifiedAt) is not { } winner || published is null)
        {
            return Ranking.Resolve(candidates, Precedence.ModifiedAt);
        }

        // A source whose publication shows the article's clock under another offset has the offset wrong in all its times.
        var wrongZone = publications.Items.Any(other => other.Evidence.Source == winner.Evidence.Source && other.Value.Offset == winner.Value.Offset
            && IsSameClock(other.Value, published.Value) && other.Value.Offset != published.Value.Offset);
        return wrongZone ? winner with { Value = new DateTimeOffset(winner.Value.DateTime, published.Value.Offset) } : winner;
    }

    /// <summary>A clock that another source shows as Vietnam's is Vietnam's: servers that were never told of the zone write +00:00 or +08:00 behind local time.</summary>
    private static Field<DateTimeOffset> InVietnam(Field<DateTimeOffset> winner) =>
        winner.Value.Offset != Vietnam && DateRules.HasTime(winner.Evidence.Rule)
            && winner.Lost.Any(lost => lost.Value.Offset == Vietnam && DateRules.HasTime(lost.Evidence.Rule) && IsSameClock(lost.Value, winner.Value))
            ? winner with { Value = new DateTimeOffset(winner.Value.DateTime, Vietnam) }
            : winner;

    /// <summary>
    /// The printed time ends with the minute; whoever names the same minute knows the second, even with a wrong zone (VnExpress 2018: +08:00). A date
    /// without a time is midnight; a time of the same day completes it.
    /// </summary>
    private static bool IsMorePrecise(FieldCandidate<DateTimeOffset> lost, Field<DateTimeOffset> winner) =>
        HasClock(winner)
            ? winner.Value.Second == 0 && lost.Value.Second != 0 && lost.Value.DateTime.AddSeconds(-lost.Value.Second) == winner.Value.DateTime
            : lost.Value.TimeOfDay != TimeSpan.Zero && (lost.Value.Date == winner.Value.Date || lost.Value.ToOffset(Vietnam).Date == winner.Value.Date);

    private static bool HasClock(Field<DateTimeOffset> winner) => DateRules.HasTime(winner.Evidence.Rule) && winner.Value.TimeOfDay != TimeSpan.Zero;

    /// <summary>
    /// The hour of a printed day: WordPress states it in UTC, and is believed where the same instant in Vietnam falls on the printed day. A clock of
    /// Vietnam's under +00:00 has to fall on another day to be told.
    /// </summary>
    private static DateTimeOffset OfDay(Field<DateTimeOffset> winner, FieldCandidate<DateTimeOffset> precise) =>
        precise.Value.ToOffset(Vietnam) is var local && local.Date == winner.Value.Date ? local : new DateTimeOffset(precise.Value.DateTime, winner.Value.Offset);

    private static void AddContradiction(Field<DateTimeOffset> first, Field<DateTimeOffset> winner, List<Diagnostic> diagnostics)
    {
        if (first.Value != winner.Value)
        {
            diagnostics.Add(new(DiagnosticCode.Contradiction, $"{first.Evidence.Locator} says {first.Evidence.Raw}, which another source shows to be wrong: corrected.", "publishedAt"));
            return;
        }

        foreach (var lost in winner.Lost)
        {
            if (lost.Evidence.Source == EvidenceSource.Address || Math.Abs((lost.Value - winner.Value).TotalMinutes) < 1)
            {
                continue;
            }

            if (DateRules.HasTime(lost.Evidence.Rule) && IsSameClock(lost.Value, winner.Value))
            {
                diagnostics.Add(new(DiagnosticCode.Contradiction, $"{lost.Evidence.Locator} gives the time of publication with a wrong offset: {lost.Evidence.Raw}.", "publishedAt"));
                return;
            }

            // A day is no other time than an hour of it.
            var isDay = !DateRules.HasTime(lost.Evidence.Rule) || !DateRules.HasTime(winner.Evidence.Rule);
            if (!isDay || lost.Value.ToOffset(Vietnam).Date != winner.Value.ToOffset(Vietnam).Date)
            {
                diagnostics.Add(new(DiagnosticCode.Contradiction, $"{lost.Evidence.Locator} gives another time of publication: {lost.Evidence.Raw}.", "publishedAt"));
                return;
            }
        }
    }

    private static bool IsSameClock(DateTimeOffset a, DateTimeOffset b) => Math.Abs((a.DateTime - b.DateTime).TotalMinutes) < 1;
}
