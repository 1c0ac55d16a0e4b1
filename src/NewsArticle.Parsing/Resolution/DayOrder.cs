using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>
/// "8/7/2026" in metadata is the seventh of August to an American server and the eighth of July to a Vietnamese one. The form tells most of them apart; where the
/// page tells its day in another way as well, that decides.
/// </summary>
internal static class DayOrder
{
    // The time in an address is the draft's.
    private const int DaysOfDraft = 2;

    public static Field<DateTimeOffset> Settle(Field<DateTimeOffset> winner)
    {
        if (winner.Lost.Count == 0 || !(IsOpen(winner.Evidence) || winner.Lost.Any(lost => IsOpen(lost.Evidence))))
        {
            return winner;
        }

        FieldCandidate<DateTimeOffset>[] all = [new(winner.Value, winner.Evidence), .. winner.Lost];
        var sure = all.Where(candidate => !IsOpen(candidate.Evidence)).ToArray();
        return new(Settled(all[0], sure), winner.Evidence, [.. winner.Lost.Select(lost => lost with { Value = Settled(lost, sure) })]);
    }

    private static DateTimeOffset Settled(FieldCandidate<DateTimeOffset> candidate, FieldCandidate<DateTimeOffset>[] sure)
    {
        var value = candidate.Value;
        if (!IsOpen(candidate.Evidence) || value.Day > 12 || value.Day == value.Month)
        {
            return value;
        }

        var turned = new DateTimeOffset(value.Year, value.Day, value.Month, 0, 0, 0, value.Offset) + value.TimeOfDay;
        return sure.Any(other => IsNear(other, turned)) && !sure.Any(other => IsNear(other, value)) ? turned : value;
    }

    /// <summary>Whether the order of day and month is the reader's guess: in print it never is, for the country prints the day first.</summary>
    public static bool IsOpen(Evidence evidence) => IsMetadata(evidence.Source) && DateRules.IsOfFigures(evidence.Rule);

    private static bool IsMetadata(EvidenceSource source) =>
        source is EvidenceSource.JsonLd or EvidenceSource.OpenGraph or EvidenceSource.Microdata or EvidenceSource.Meta;

    private static bool IsNear(FieldCandidate<DateTimeOffset> other, DateTimeOffset value) =>
        Math.Abs((other.Value - value).TotalDays) < (other.Evidence.Source == EvidenceSource.Address ? DaysOfDraft : 1);
}
