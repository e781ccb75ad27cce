using Analysis.Kernel.Wire;

namespace Analysis.Kernel.Tests.Wire;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("é", 1, 1)]
    [InlineData("\U0001F600x", 1, 2)]
    [InlineData("\U0001F600\U0001F600.L", 3, 5)]
    [InlineData("abc", 99, 3)]
    [InlineData("", 5, 0)]
    public void Code_points_become_utf16_positions(string text, int codePoints, int utf16) =>
        Assert.Equal(utf16, CodePoints.ToUtf16(text, codePoints));

    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("\U0001F600x", 2, 1)]
    [InlineData("\U0001F600x", 3, 2)]
    [InlineData("\U0001F600x", 1, 1)]
    public void Utf16_positions_become_code_points(string text, int utf16, int codePoints) =>
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, utf16));
}
