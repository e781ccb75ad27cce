using System.Buffers.Binary;

namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>Reads greetings and frames from a stream and refuses what no peer of ours would send.</summary>
/// <remarks>Memory grows with the octets that arrived, never with a length that was only announced.</remarks>
internal sealed class FrameReader(Stream stream)
{
    /// <summary>The longest body of a message frame: 1 GiB.</summary>
    public const long LongestBody = 1L << 30;

    /// <summary>The longest command: 64 KiB.</summary>
    public const int LongestCommand = 1 << 16;

    private const int FirstChunk = 1 << 16;
    private readonly BufferedStream _stream = new(stream, 1 << 14);

    /// <summary>The peer's greeting.</summary>
    /// <exception cref="InvalidDataException">The peer does not speak ZMTP 3 with the NULL mechanism.</exception>
    public void ReadGreeting()
    {
        var greeting = new byte[Greeting.Length];
        // The first ten octets tell a stranger at once, without waiting for 54 more that may never come.
        Fill(greeting.AsSpan(0, 10));
        if (greeting[0] != 0xFF || (greeting[9] & 1) == 0)
            throw new InvalidDataException("Not a ZMTP greeting.");
        Fill(greeting.AsSpan(10));
        if (!Greeting.IsAcceptable(greeting))
            throw new InvalidDataException("Another ZMTP version or mechanism.");
    }

    /// <summary>The next frame; waits for it.</summary>
    /// <exception cref="InvalidDataException">The octets are not a frame, or the frame is too long.</exception>
    /// <exception cref="EndOfStreamException">The peer closed the connection.</exception>
    public Frame Read()
    {
        Span<byte> head = stackalloc byte[9];
        Fill(head[..2]);
        var flags = head[0];
        if ((flags & ~(Frame.More | Frame.Long | Frame.Command)) != 0)
            throw new InvalidDataException("Reserved flags are set.");
        var isCommand = (flags & Frame.Command) != 0;
        if (isCommand && (flags & Frame.More) != 0)
            throw new InvalidDataException("A command has no further frames.");
        long length = head[1];
        if ((flags & Frame.Long) != 0)
        {
            Fill(head[2..]);
            length = BinaryPrimitives.ReadInt64BigEndian(head[1..]);
        }

        if (length < 0 || length > (isCommand ? LongestCommand : LongestBody))
            throw new InvalidDataException("The frame is too long.");
        return new Frame(ReadBody((int)length), isCommand, (flags & Frame.More) != 0);
    }

    private byte[] ReadBody(int length)
    {
        var body = new byte[Math.Min(length, FirstChunk)];
        Fill(body);
        while (body.Length < length)
        {
            var read = body.Length;
            Array.Resize(ref body, (int)Math.Min(length, 2L * read));
            Fill(body.AsSpan(read));
        }

        return body;
    }

    private void Fill(Span<byte> octets)
    {
        try
        {
            _stream.ReadExactly(octets);
        }
        catch (NotSupportedException e)
        {
            // Says a stream that was closed between two reads.
            throw new IOException("The connection was closed.", e);
        }
    }
}
