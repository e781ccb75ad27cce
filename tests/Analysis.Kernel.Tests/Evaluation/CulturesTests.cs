using System.Globalization;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class CulturesTests
{
    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();

    // Where ICU is missing a culture is refused; that is right, too.
    [Theory]
    [InlineData("decimal.Parse(\"1,5\", new System.Globalization.CultureInfo(\"de-DE\"))", "1.5")]
    [InlineData("decimal.Parse(\"1,5\", System.Globalization.CultureInfo.GetCultureInfo(\"de-DE\"))", "1.5")]
    [InlineData("DateTime.Parse(\"03/04/2021\", new System.Globalization.CultureInfo(\"en-GB\")).ToString(\"yyyy-MM-dd\")", "2021-04-03")]
    [InlineData("new DateTime(2021, 4, 3).ToString(\"d MMMM\", System.Globalization.CultureInfo.CreateSpecificCulture(\"fr\"))", "3 avril")]
    [InlineData(
        "System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(\"de-DE\", false); $\"{1.5}\"", "1,5")]
    [InlineData(
        "((System.Globalization.CultureInfo)new System.Globalization.CultureInfo(\"de-DE\").Clone()).NumberFormat.NumberDecimalSeparator",
        ",")]
    public void A_culture_is_what_its_name_says_or_refused(string code, string text)
    {
        var outcome = Run(code);
        if (outcome.Error is { } error)
        {
            Assert.Equal(typeof(CultureNotFoundException).FullName, error.Name);
            Assert.Contains("libicu", error.Message);
        }
        else
        {
            Assert.Equal(text, outcome.Result!.PlainText);
        }
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("no-such-culture")]
    public void What_cannot_be_given_is_refused_aloud(string name) =>
        Assert.Contains("cannot give the culture", Run($"new System.Globalization.CultureInfo(\"{name}\")").Error!.Message);

    [Theory]
    [InlineData("new System.Globalization.CultureInfo(\"\").Name", "")]
    [InlineData("1.5.ToString()", "1.5")]
    [InlineData("string.Join(\",\", new[] { \"b\", \"a\", \"B\" }.Order())", "B,a,b")]
    [InlineData("class Own : System.Globalization.CultureInfo { public Own() : base(\"\") { } }\nnew Own().Name", "")]
    public void Without_a_name_all_is_invariant_on_every_machine(string code, string text) =>
        Assert.Equal(text, Run(code).Result!.PlainText);

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(1, code), _output);
}
