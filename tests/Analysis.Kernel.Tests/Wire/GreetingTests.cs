using Analysis.Kernel.Wire.Zmtp;

namespace Analysis.Kernel.Tests.Wire;

public sealed class GreetingTests
{
    [Fact]
    public void Ours_is_acceptable_to_ourselves() => Assert.True(Greeting.IsAcceptable(Greeting.Bytes()));

    [Theory]
    [InlineData(0, 0x00)]
    [InlineData(9, 0x7E)]
    [InlineData(10, 2)]
    [InlineData(12, (byte)'P')]
    [InlineData(16, (byte)'X')]
    public void Another_signature_version_or_mechanism_is_refused(int at, byte value)
    {
        var greeting = Greeting.Bytes();
        greeting[at] = value;
        Assert.False(Greeting.IsAcceptable(greeting));
    }

    [Theory]
    [InlineData(3, 0xAB)]
    [InlineData(10, 4)]
    [InlineData(11, 0)]
    [InlineData(11, 9)]
    [InlineData(40, 1)]
    public void Padding_later_versions_and_filler_are_accepted(int at, byte value)
    {
        var greeting = Greeting.Bytes();
        greeting[at] = value;
        Assert.True(Greeting.IsAcceptable(greeting));
    }
}
