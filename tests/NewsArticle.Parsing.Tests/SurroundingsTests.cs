using System.Globalization;

namespace NewsArticle.Parsing.Tests;

/// <summary>A pass of the tests in another culture proves something only where the process really has that culture.</summary>
public class SurroundingsTests
{
    [Fact]
    public void The_process_has_the_culture_that_this_pass_is_meant_for()
    {
        if (Environment.GetEnvironmentVariable("NEWSARTICLE_EXPECT_CULTURE") is { Length: > 0 } expected)
            CultureInfo.CurrentCulture.Name.Should().Be(expected);
    }
}
