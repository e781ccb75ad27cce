using Analysis.Kernel.Protocol;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel.Tests.Wire;

public sealed class MessageCodecTests
{
    private static readonly MessageCodec Codec = new(new MessageSigner("secret"));

    [Fact]
    public void What_is_encoded_is_decoded_with_the_frames_before_it()
    {
        var frames = Codec.Encode([[1, 2]], "{\"msg_id\":\"parent\"}"u8.ToArray(), new ExecuteRequest("é😀"));
        var message = Codec.Decode(frames)!;
        Assert.Equal([1, 2], message.Identities.Single());
        Assert.Equal("execute_request", message.Header.MsgType);
        Assert.Equal("parent", message.ParentId());
        Assert.Equal("é😀", message.Content<ExecuteRequest>()!.Code);
    }

    [Fact]
    public void The_signature_is_the_known_one_of_hmac_sha256() => Assert.Equal(
        "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"u8.ToArray(),
        new MessageSigner("key").Sign(["The quick brown fox "u8.ToArray(), "jumps over the lazy dog"u8.ToArray()]));

    [Fact]
    public void One_changed_byte_anywhere_is_refused()
    {
        var frames = Codec.Encode([], null, new ExecuteRequest("1"));
        for (var part = 1; part < frames.Count; part++)
        {
            var changed = frames.Select(frame => frame.ToArray()).ToArray();
            changed[part][^1] ^= 1;
            Assert.Null(Codec.Decode(changed));
        }
    }

    [Fact]
    public void Without_a_key_nothing_is_signed()
    {
        var codec = new MessageCodec(new MessageSigner(""));
        var frames = codec.Encode([], null, new Status("busy"));
        Assert.Empty(frames[1]);
        Assert.NotNull(codec.Decode(frames));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"msg_id\":1}")]
    [InlineData("{\"msg_id\":\"a\"}")]
    [InlineData("null")]
    public void A_header_that_is_none_is_refused(string header)
    {
        var codec = new MessageCodec(new MessageSigner(""));
        Assert.Null(codec.Decode(["<IDS|MSG>"u8.ToArray(), [], System.Text.Encoding.UTF8.GetBytes(header), "{}"u8.ToArray(),
            "{}"u8.ToArray(), "{}"u8.ToArray()]));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"code\":[]}")]
    [InlineData("\"\"")]
    public void Content_that_does_not_fit_is_null(string content) =>
        Assert.Null(Support.Requests.Of("execute_request", content).Message.Content<ExecuteRequest>());
}
