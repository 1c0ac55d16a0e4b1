using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class TextRulesTests
{
    // The twelve vowels of the Vietnamese alphabet in their five tones and without, both cases, and đ: 134 letters with a diacritic and twelve plain.
    private const string Letters =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ" +
        "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";

    public static IEnumerable<object[]> Cases() => CaseTable.Rows("Vietnamese/TextRules.cases.tsv", 5);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_holds(string rule, string context, string input, string expected, string why)
    {
        var actual = rule switch
        {
            "clean" => TextRules.Clean(input.AsSpan()),
            "compose" => TextRules.Compose(input),
            "decode" => TextRules.Decode(input),
            "fold" => TextRules.Fold(input),
            "same" => TextRules.Same(context, input) ? "yes" : "no",
            "lead" => Print(TextRules.ReadLead(input, context.Length == 0 ? null : context)),
            _ => throw new InvalidDataException(rule),
        };

        actual.Should().Be(expected, why);
    }

    /// <summary>Long texts are looked at in pieces: what has to be cleaned is found wherever it stands in one.</summary>
    [Theory]
    [InlineData("  ", " ")]
    [InlineData("\u00A0", " ")]
    [InlineData(" \n ", " ")]
    [InlineData("\u200B", "")]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData(" – “…” ", " – “…” ")]
    public void A_text_is_cleaned_at_every_place(string printed, string clean)
    {
        const string Text = "Đườngmớidàihaimươibốncâysốnốihaihuyệnmiềnnúicủatỉnhđãđượckhởicôngvàongàyhômqua";
        for (var at = 1; at < Text.Length; at++)
            TextRules.Clean(Text[..at] + printed + Text[at..]).Should().Be(Text[..at] + clean + Text[at..]);
    }

    [Theory]
    [InlineData("  ")]
    [InlineData("\n\t")]
    [InlineData("\u00A0\u200B")]
    public void Blanks_around_a_text_are_taken_off(string blank)
    {
        for (var length = 1; length < 80; length++)
        {
            var text = new string('ạ', length);
            TextRules.Clean(blank + text + blank).Should().Be(text);
        }
    }

    [Fact]
    public void There_are_134_letters() => Letters.Distinct().Count().Should().Be(134);

    [Fact]
    public void Every_letter_is_composed_from_every_decomposition()
    {
        foreach (var letter in Letters)
        {
            foreach (var spelling in Spellings(letter))
                TextRules.Compose("x" + spelling + "y").Should().Be("x" + letter + "y", "{0} is one spelling of {1}", Escape(spelling), letter);
        }
    }

    [IcuFact]
    public void The_spellings_are_those_that_Unicode_knows()
    {
        foreach (var letter in Letters)
        {
            foreach (var spelling in Spellings(letter))
                spelling.Normalize(NormalizationForm.FormC).Should().Be(letter.ToString());
        }
    }

    [IcuFact]
    public void Composing_is_what_Unicode_calls_NFC() => Prop.ForAll(MarkedText(), text =>
        (TextRules.Compose(text) == text.Normalize(NormalizationForm.FormC)).Label(Escape(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [IcuFact]
    public void Every_letter_with_every_one_and_two_marks_of_Vietnamese_is_what_Unicode_calls_NFC()
    {
        const string marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";
        foreach (var letter in Letters + "aeiouydAEIOUYD")
        {
            foreach (var first in marks)
            {
                foreach (var second in marks)
                {
                    var text = $"{letter}{first}{second}";
                    TextRules.Compose(text).Should().Be(text.Normalize(NormalizationForm.FormC), Escape(text));
                }
            }
        }
    }

    [Property(MaxTest = 2000)]
    public Property Composing_twice_is_composing_once() => Prop.ForAll(MarkedText(), text => TextRules.Compose(TextRules.Compose(text)) == TextRules.Compose(text));

    [Property]
    public Property Cleaning_twice_is_cleaning_once() => Prop.ForAll(MarkedText(), text =>
    {
        var clean = TextRules.Clean(text.AsSpan());
        return TextRules.Clean(clean.AsSpan()) == clean && ReferenceEquals(TextRules.Clean(clean), clean) == !clean.Any(c => c is >= '\u0300' and < '\u0370');
    });

    [Property(MaxTest = 2000)]
    public Property A_text_is_the_same_as_itself_spelled_apart() => Prop.ForAll(MarkedText(), text =>
        TextRules.Same(text, " " + TextRules.Compose(text) + " …") && TextRules.Fold(TextRules.Fold(text)) == TextRules.Fold(text));

    [Fact]
    public void A_clean_string_is_given_back_itself()
    {
        var text = new string("Sông Mây dâng cao – “chưa từng thấy” 12%".AsSpan());

        TextRules.Clean(text).Should().BeSameAs(text);
        TextRules.Compose(text).Should().BeSameAs(text);
        TextRules.Decode(text).Should().BeSameAs(text);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        TextRules.Clean("Tin \uD83D".AsSpan()).Should().Be("Tin \uFFFD");
        TextRules.Clean("\uDE00 tin".AsSpan()).Should().Be("\uFFFD tin");
        TextRules.Clean("Tin \uD83D\uDE00".AsSpan()).Should().Be("Tin \uD83D\uDE00");
    }

    [Fact]
    public void Nothing_is_null_or_blank()
    {
        TextRules.CleanOrNull(" \u200B\n".AsSpan()).Should().BeNull();
        TextRules.CleanOrNull(" a".AsSpan()).Should().Be("a");
        TextRules.Same(null, " ").Should().BeTrue();
        TextRules.Same(null, "a").Should().BeFalse();
    }

    [Theory]
    [InlineData("\u0301")]
    [InlineData("\u0323\u0302")]
    [InlineData("&")]
    [InlineData("&amp;")]
    [InlineData("&#")]
    [InlineData("(")]
    [InlineData("\u00A0")]
    [InlineData("a - ")]
    [InlineData("oà")]
    [InlineData("\uD83D")]
    public void A_megabyte_of_anything_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        TextRules.Clean(text.AsSpan());
        TextRules.Decode(text);
        TextRules.Fold(text);
        TextRules.ReadLead(text, "Dân trí");
    }

    private static string Print(LeadReading reading) => $"{reading.Prefix}¦{reading.Dateline}¦{reading.Text}";

    private static string Escape(string text) => string.Join(' ', text.Select(c => $"U+{(int)c:X4}"));

    private static Arbitrary<string> MarkedText()
    {
        var marks = Enumerable.Range(0x300, 0x70).Where(c => c != 0x34F).Select(c => (char)c).ToArray();
        var latin = Enumerable.Range(0xC0, 0x190).Concat(Enumerable.Range(0x1E00, 0x100)).Select(c => (char)c).Where(char.IsLetter).ToArray();
        var piece = Gen.Frequency(
            (4, Gen.Elements("aeiouyAEIOUYdDnzs .,-".ToCharArray())),
            (3, Gen.Elements(Letters.ToCharArray())),
            (1, Gen.Elements(latin)),
            (3, Gen.Elements("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323".ToCharArray())),
            (1, Gen.Elements(marks)));
        return Gen.ArrayOf(piece).Select(pieces => new string(pieces)).ToArbitrary();
    }

    /// <summary>A letter with its two marks, each of them joined to the base or not, in every order that Unicode holds for the same.</summary>
    private static IEnumerable<string> Spellings(char letter)
    {
        yield return letter.ToString();
        var (bare, shape, tone) = Anatomy(letter);
        if (shape != '\0' && tone != '\0')
        {
            yield return $"{bare}{shape}{tone}";
            yield return $"{Join(bare, shape)}{tone}";

            // The wrong order means the same only where the marks sit at different sides of the letter: the horn at its shoulder, the dot below.
            if (shape == '\u031B' || tone == '\u0323')
                yield return $"{bare}{tone}{shape}";

            // "ạ" + circumflex, "ù" + horn: the tone is joined first.
            if ((shape == '\u031B' || tone == '\u0323') && Letters.Contains(Join(bare, tone), StringComparison.Ordinal))
                yield return $"{Join(bare, tone)}{shape}";
        }
        else if (shape != '\0' || tone != '\0')
        {
            yield return $"{bare}{(shape == '\0' ? tone : shape)}";
        }
    }

    // By hand, so that the table of the library is not tested with itself and the test says the same without ICU.
    private static (char Bare, char Shape, char Tone) Anatomy(char letter)
    {
        const string rows = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
        const string bares = "aaaeeiooouuy";
        const string shapes = "\0\u0306\u0302\0\u0302\0\0\u0302\u031B\0\u031B\0";
        const string tones = "\0\u0300\u0301\u0309\u0303\u0323";
        var at = rows.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        if (at < 0)
            return (letter, '\0', '\0');

        var bare = bares[at / 6];
        return (char.IsUpper(letter) ? char.ToUpperInvariant(bare) : bare, shapes[at / 6], tones[at % 6]);
    }

    private static char Join(char bare, char mark)
    {
        foreach (var letter in Letters)
        {
            var (otherBare, shape, tone) = Anatomy(letter);
            if (otherBare == bare && ((shape == mark && tone == '\0') || (shape == '\0' && tone == mark)))
                return letter;
        }

        throw new InvalidOperationException($"{bare} does not join U+{(int)mark:X4}");
    }
}
