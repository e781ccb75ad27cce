using Analysis.Kernel.Wire.Zmtp;

namespace Analysis.Kernel.Tests.Wire;

public sealed class FrameTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(70_000)]
    [InlineData(300_000)]
    public void What_is_written_is_read(int length)
    {
        var body = new byte[length];
        Random.Shared.NextBytes(body);
        var reader = new FrameReader(new MemoryStream(Frame.EncodeMessage([body, [7]])));
        var first = reader.Read();
        var second = reader.Read();
        Assert.Equal(body, first.Body);
        Assert.True(first is { HasMore: true, IsCommand: false });
        Assert.Equal([7], second.Body);
        Assert.False(second.HasMore);
    }

    [Theory]
    [InlineData(new byte[] { 0x08, 0 })]
    [InlineData(new byte[] { 0x05, 0 })]
    [InlineData(new byte[] { 0x02, 0x80, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x02, 0, 0, 1, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x06, 0, 0, 0, 0, 0, 2, 0, 0 })]
    public void Reserved_flags_commands_that_go_on_and_lengths_beyond_the_limit_are_refused(byte[] octets) =>
        Assert.Throws<InvalidDataException>(() => new FrameReader(new MemoryStream(octets)).Read());

    [Fact]
    public void A_length_that_is_only_announced_costs_no_memory()
    {
        // A gibibyte is announced and five octets come.
        byte[] octets = [0x02, 0, 0, 0, 0, 0x3F, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4, 5];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<EndOfStreamException>(() => new FrameReader(new MemoryStream(octets)).Read());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_command_keeps_its_properties()
    {
        var ready = Command.Parse(new FrameReader(new MemoryStream(Command.Ready("DEALER", [1, 2, 3]).Encode())).Read().Body);
        Assert.Equal("READY", ready.Name);
        Assert.Equal("DEALER"u8.ToArray(), ready.Properties()["socket-type"]);
        Assert.Equal([1, 2, 3], ready.Properties()["identity"]);
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 9, 65 })]
    public void A_command_without_its_name_is_refused(byte[] body) =>
        Assert.Throws<InvalidDataException>(() => Command.Parse(body));

    [Theory]
    [InlineData(new byte[] { 5, 65 })]
    [InlineData(new byte[] { 1, 65, 0, 0 })]
    [InlineData(new byte[] { 1, 65, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 1, 65, 0, 0, 0, 9, 1 })]
    public void Properties_that_are_cut_off_are_refused(byte[] data) =>
        Assert.Throws<InvalidDataException>(() => new Command("READY", data).Properties());
}
