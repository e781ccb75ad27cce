using Analysis.Tests.Support;

namespace Analysis.Tests.Baselines;

/// <summary>What is wrong with a baseline is told once.</summary>
public sealed class BaselineFaultTests
{
    [Fact]
    public void A_line_that_both_baselines_of_a_file_have_is_one_fault()
    {
        var a = Files.Of("a.txt", "Police arrested 120 people in Riga on 3 March 2021.\n");
        using var left = LeftBaseline.By(a);
        left.Run(a, Files.Of("b.txt", "It rained.\n"));
        File.WriteAllText(left.Path, File.ReadAllText(left.Path).Replace("\"120\"", "\"121\"", StringComparison.Ordinal));
        var changes = left.Look(a);
        Assert.Equal(("AN0190", false), (Assert.Single(changes.Diagnostics).Code, changes.IsCompared));
        left.Run(a);
        Assert.Empty(left.Look(a).Diagnostics);
    }
}
