using Analysis.Kernel.Running;

namespace Analysis.Kernel.Tests.Running;

public sealed class ParametersTests
{
    [Theory]
    [InlineData("n=5", "var n = 5;")]
    [InlineData("n=-5", "var n = -5;")]
    [InlineData("n=3000000000", "var n = 3000000000L;")]
    [InlineData("x=.5", "var x = 0.5d;")]
    [InlineData("x=1e3", "var x = 1000d;")]
    [InlineData("b=true", "var b = true;")]
    [InlineData("s=True", "var s = \"True\";")]
    [InlineData("s=2020-08-09", "var s = \"2020-08-09\";")]
    [InlineData("s=a=b \"c\" \\ é", "var s = \"a=b \\\"c\\\" \\\\ é\";")]
    [InlineData("s=", "var s = \"\";")]
    [InlineData("s=NaN", "var s = \"NaN\";")]
    public void Values_become_literals(string parameter, string line) =>
        Assert.Equal("// Parameters\n" + line, Parameters.Code([parameter]));

    [Theory]
    [InlineData("n")]
    [InlineData("=5")]
    [InlineData("1n=5")]
    [InlineData("a b=5")]
    [InlineData("class=5")]
    public void What_is_no_parameter_is_refused(string parameter) => Assert.Throws<FormatException>(() => Parameters.Code([parameter]));
}
