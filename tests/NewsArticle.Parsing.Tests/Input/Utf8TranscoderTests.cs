using System.Text;
using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing.Tests.Input;

/// <summary>The library's own decoder against the framework's, on text and on bytes that are none.</summary>
public class Utf8TranscoderTests
{
    private static readonly UTF8Encoding Strict = new(false, true);

    [Fact]
    public void Every_character_is_read_as_the_framework_reads_it()
    {
        var wrong = new List<int>();
        for (var code = 1; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 61)
        {
            if (code is '\r' or (>= 0xD800 and < 0xE000))
                continue;

            // At each place of a block, and at the end of the text.
            var text = new string('x', code % 40) + char.ConvertFromUtf32(code) + new string('y', code % 37);
            if (Read(Encoding.UTF8.GetBytes(text)) != text)
                wrong.Add(code);
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void What_the_framework_refuses_is_refused_and_nothing_else()
    {
        var random = new Random(20260607);
        byte[] telling = [0x00, 0x41, 0x7F, 0x80, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF];
        var refused = 0;
        var wrong = new List<string>();
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = new byte[random.Next(1, 48)];
            Array.Fill(bytes, (byte)'a');
            for (var at = random.Next(bytes.Length); at < bytes.Length && random.Next(5) > 0; at++)
                bytes[at] = telling[random.Next(telling.Length)];

            var expected = Expected(bytes);
            refused += expected is null ? 1 : 0;
            if (Read(bytes) != expected)
                wrong.Add(Convert.ToHexString(bytes));
        }

        wrong.Should().BeEmpty();
        refused.Should().BeInRange(2_000, 18_000, "both kinds are to be met");
    }

    [Theory]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("a\r\r\nb\r", "a\n\nb\n")]
    [InlineData("\r\n", "\n")]
    [InlineData("\n\r", "\n\n")]
    [InlineData("một\r\nhai\r\nba\r\nbốn\r\nnăm\r\nsáu\r\nbảy\r\ntám\r\n", "một\nhai\nba\nbốn\nnăm\nsáu\nbảy\ntám\n")]
    public void Line_breaks_become_one_character(string text, string expected) => Read(Encoding.UTF8.GetBytes(text)).Should().Be(expected);

    [Theory]
    [InlineData("plain", TextTraits.None)]
    [InlineData("a\0b", TextTraits.HasNul)]
    [InlineData("a\uFFFFb", TextTraits.HasNul)]
    [InlineData("\u1EA1\uFFFF", TextTraits.HasNul | TextTraits.Modern)]
    [InlineData("Chợ", TextTraits.Modern)]
    [InlineData("là và", TextTraits.None)]
    [InlineData("b¸o µ", TextTraits.Telling)]
    [InlineData("chợ Ç", TextTraits.Telling | TextTraits.Modern)]
    [InlineData("µ at the front of a text that is longer than a block, then ợ", TextTraits.Telling | TextTraits.Modern)]
    public void What_is_in_the_text_is_told(string text, object traits)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Utf8Transcoder.TryWrite(bytes, new char[bytes.Length + Utf8Transcoder.Slack], out _, out var seen).Should().BeTrue();
        seen.Should().Be(TextTraits.Searched | (TextTraits)traits);
    }

    private static string? Read(byte[] bytes)
    {
        var target = new char[bytes.Length + Utf8Transcoder.Slack];
        return Utf8Transcoder.TryWrite(bytes, target, out var length, out _) ? new(target, 0, length) : null;
    }

    private static string? Expected(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
