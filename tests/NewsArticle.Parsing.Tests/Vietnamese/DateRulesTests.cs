using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class DateRulesTests
{
    private static readonly string[] DayForms =
    [
        "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy", "dd/MM/yy", "dd-MM-yy", "dd.MM.yy", "dd / MM / yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "'ngày' dd/MM/yyyy", "'Ngày' d.M.yyyy",
        "'ngày' d 'tháng' M 'năm' yyyy", "'NGÀY' d 'THÁNG' M, yyyy", "d 'thg' M, yyyy", "d 'tháng' M yyyy", "d 'Th'M, yyyy", "'Tháng' M d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "dd-MMM-yyyy",
    ];

    private static readonly string[] ClockForms =
    [
        "HH:mm", "H:mm", "HH:mm:ss", "HH'h'mm", "H'g'mm", "HH'H'mm", "HH:mm''", "HH'h'mm''", "H 'giờ' mm 'phút'", "HH : mm", "hh:mm tt", "h:mm:ss tt", "HH:mm tt", "h:mm'@'", "HH:mm'@'", "h'h'mm'#'",
    ];

    private static readonly string[] Gaps = [" ", ", ", " - ", " | ", " – ", ",", "\u00A0", "\n  ", " · ", " lúc ", " vào lúc "];

    private static readonly string[] Zones =
    [
        "", " GMT+7", " (GMT+7)", " (GMT+07:00)", " (GMT +7)", " GMT +07:00", ", GMT+7", " | GMT+7", " +07:00", " +0700", " (+07:00)", "+07:00", " UTC+7", " (UTC+07:00)", " ICT", " GMT 7",
    ];

    private static readonly string[][] Weekdays =
    [
        ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"],
        ["CHỦ NHẬT", "THỨ HAI", "THỨ BA", "THỨ TƯ", "THỨ NĂM", "THỨ SÁU", "THỨ BẢY"],
        ["Chúa Nhật", "Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7"],
        ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    ];

    private static readonly string[] Labels = ["", "Cập nhật: ", "Cập nhật lúc ", "Đăng lúc ", "Ngày đăng: ", "Xuất bản ", "- ", "| "];

    public static IEnumerable<object[]> Cases() => CaseTable.Rows("Vietnamese/DateRules.cases.tsv", 4);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_holds(string input, string context, string expected, string why)
    {
        var machine = context == "machine";
        var reference = new DateContext(
            context.Length == 0 || machine ? null : DateTimeOffset.ParseExact(context, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

        var reading = machine ? DateRules.ReadMachine(input, reference) : DateRules.Read(input, reference);

        Print(reading).Should().Be(expected, why);
    }

    [Property(MaxTest = 3000)]
    public Property A_printed_time_reads_back_to_itself() => Prop.ForAll(Printed(), printed =>
    {
        var reading = DateRules.Read(printed.Text, default);
        return (reading is { HasTime: true, Rest: "" } && reading.Value.Value == printed.Value && reading.Value.Value.Offset == TimeSpan.FromHours(7)).Label(printed.Text);
    });

    [Property(MaxTest = 1000)]
    public Property Machines_and_readers_agree_on_what_is_printed() => Prop.ForAll(Printed(), printed =>
        // Unpadded with seconds and AM or PM is the American form in metadata, and only there.
        (printed.Text.Contains("AM", StringComparison.Ordinal) || printed.Text.Contains("PM", StringComparison.Ordinal) || DateRules.ReadMachine(printed.Text, default)?.Value == printed.Value).Label(printed.Text));

    [Property(MaxTest = 1000)]
    public Property An_instant_of_a_machine_reads_back_to_itself() => Prop.ForAll(Instants(), instant =>
    {
        string[] forms =
        [
            instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            instant.ToString("o", CultureInfo.InvariantCulture),
            instant.ToString("r", CultureInfo.InvariantCulture),
            instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            instant.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            instant.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        ];
        return forms.All(form => DateRules.ReadMachine(form, default) is { HasTime: true, HasZone: true } reading && reading.Value == instant).Label(string.Join(" ; ", forms));
    });

    [Property(MaxTest = 3000)]
    public Property Nothing_makes_it_throw() => Prop.ForAll(Noise(), noise =>
    {
        var context = new DateContext(new DateTimeOffset(2026, 3, 7, 10, 0, 0, TimeSpan.FromHours(7)));
        DateRules.Read(noise, context);
        DateRules.ReadMachine(noise, context);
        return DateRules.Read(noise, default) is not { } reading || reading.Value.Year is >= 1900 and < 2200;
    });

    [Theory]
    [InlineData("1")]
    [InlineData("1/")]
    [InlineData("12:")]
    [InlineData("- ")]
    [InlineData("12/05/20")]
    [InlineData("thứ ")]
    [InlineData("10:15 ")]
    [InlineData("3 giờ ")]
    [InlineData("tháng 3 ")]
    [InlineData("a\u0301")]
    [InlineData("ngày ")]
    [InlineData("3 giờ 10:15 hôm ")]
    public void A_megabyte_of_anything_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var context = new DateContext(new DateTimeOffset(2026, 3, 7, 10, 0, 0, TimeSpan.FromHours(7)));

        DateRules.Read(text, context);
        DateRules.Read(text + "12/05/2020 10:15" + text, context);
        DateRules.ReadMachine(text, context);
    }

    [Fact]
    public void The_rule_tells_the_form()
    {
        Rule("12/05/2020").Should().Be("date.day-first");
        Rule("12/05/2020 10:15").Should().Be("date.day-first-time");
        Rule("10:15 12/05/2020").Should().Be("date.day-first-time");
        Rule("2020-05-12T10:15").Should().Be("date.year-first-time");
        Rule("ngày 12 tháng 5 năm 2020").Should().Be("date.month-word");
        Rule("May 12, 2020 10:15").Should().Be("date.month-english-time");
        DateRules.ReadMachine("1760151728", default)!.Value.Rule.Should().Be("date.unix");
        DateRules.ReadMachine("3/7/2026 8:06:00 AM", default)!.Value.Rule.Should().Be("date.american");
    }

    [Fact]
    public void A_printed_date_allocates_nothing_but_its_rest()
    {
        const string printed = "Thứ Bảy, 07/03/2026 - 08:52 (GMT+7)";
        DateRules.Read(printed, default);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
            DateRules.Read(printed, default);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static string Rule(string text) => DateRules.Read(text, default)!.Value.Rule;

    private static string Print(DateReading? reading)
    {
        if (reading is not { } read)
            return "null";

        var form = !read.HasTime ? "yyyy-MM-dd" : read.HasZone ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
        if (!read.HasZone)
            read.Value.Offset.Should().Be(TimeSpan.FromHours(7), "a missing offset means Vietnam");

        var value = read.Value.ToString(form, CultureInfo.InvariantCulture);
        return read.Rest.Length == 0 ? value : $"{value} ¦ {read.Rest}";
    }

    private static Arbitrary<DateTimeOffset> Instants() =>
        Gen.Choose(1_000_000_000, int.MaxValue).Select(seconds => DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromHours(7))).ToArbitrary();

    private static Arbitrary<(string Text, DateTimeOffset Value)> Printed()
    {
        var printed =
            from instant in Instants().Generator
            from day in Gen.Elements(DayForms)
            from clock in Gen.Elements(ClockForms)
            from gap in Gen.Elements(Gaps)
            from zone in Gen.Elements(Zones)
            from label in Gen.Elements(Labels)
            from clockFirst in Gen.Elements(true, false)
            from weekdays in Gen.Elements(Weekdays.Append(null!).ToArray())
            let value = clock.Contains("ss", StringComparison.Ordinal) ? instant : instant.AddSeconds(-instant.Second)
            let dayText = value.ToString(day, CultureInfo.InvariantCulture)
            let weekdayText = weekdays is null ? "" : weekdays[(int)value.DayOfWeek] + ", "
            select (label + weekdayText + (clockFirst ? Clock(value, clock) + gap + dayText + zone : dayText + gap + Clock(value, clock) + zone), value);
        return printed.ToArbitrary();
    }

    /// <summary>Two quotes at the end of a form are the minutes' sign; @ stands for SA and CH, # for the half of the day in words.</summary>
    private static string Clock(DateTimeOffset value, string form)
    {
        var isSigned = form.EndsWith("''", StringComparison.Ordinal);
        var text = value.ToString(isSigned ? form[..^2] : form, CultureInfo.InvariantCulture) + (isSigned ? "'" : "");
        return text.Replace("@", value.Hour < 12 ? " SA" : " CH", StringComparison.Ordinal)
            .Replace("#", value.Hour < 12 ? " sáng" : " chiều", StringComparison.Ordinal);
    }

    private static Arbitrary<string> Noise()
    {
        var piece = Gen.Elements(
            "1", "12", "31", "99", "2026", "20260307", "9999", "/", "-", ".", ":", ",", " ", " - ", "T", "Z", "+07:00", "GMT", "(", ")", "h", "giờ", "phút", "trước", "ngày",
            "tháng", "năm", "thg", "hôm qua", "hôm nay", "Thứ", "CN", "PM", "SA", "đêm", "May", "\u0301", "\uD83D", "\0", "\u00A0", "Mai", "/Date(", "'", "một");
        return Gen.ArrayOf(piece).Select(string.Concat).ToArbitrary();
    }
}
