using System.Text;

namespace NewsArticle.Parsing.Tests;

/// <summary>A test that compares with the Unicode library of the system. Where the process runs without it (InvariantGlobalization) there is nothing to compare with, and the test is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute()
    {
        if ("a\u0301".Normalize(NormalizationForm.FormC) != "\u00E1")
            Skip = "the process runs without ICU (InvariantGlobalization)";
    }
}
