using System.Buffers.Binary;

namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>One ZMTP frame: a command, or a part of a message.</summary>
/// <param name="Body">The octets.</param>
/// <param name="IsCommand">Whether the frame is a command.</param>
/// <param name="HasMore">Whether further parts of the same message follow.</param>
internal readonly record struct Frame(byte[] Body, bool IsCommand, bool HasMore)
{
    /// <summary>The flag of a frame that others of the same message follow.</summary>
    public const byte More = 1;

    /// <summary>The flag of a frame whose length takes eight octets.</summary>
    public const byte Long = 2;

    /// <summary>The flag of a command.</summary>
    public const byte Command = 4;

    /// <summary>The frames of one message as they go over the wire.</summary>
    public static byte[] EncodeMessage(IReadOnlyList<byte[]> parts)
    {
        var bytes = new byte[parts.Sum(part => HeadLength(part) + part.Length)];
        var at = 0;
        for (var i = 0; i < parts.Count; i++)
            at = Write(bytes, at, parts[i], i < parts.Count - 1 ? More : (byte)0);
        return bytes;
    }

    /// <summary>A command as it goes over the wire.</summary>
    public static byte[] EncodeCommand(byte[] body)
    {
        var bytes = new byte[HeadLength(body) + body.Length];
        Write(bytes, 0, body, Command);
        return bytes;
    }

    private static int HeadLength(byte[] body) => body.Length > 255 ? 9 : 2;

    private static int Write(byte[] target, int at, byte[] body, byte flags)
    {
        if (body.Length > 255)
        {
            target[at] = (byte)(flags | Long);
            BinaryPrimitives.WriteInt64BigEndian(target.AsSpan(at + 1), body.Length);
            at += 9;
        }
        else
        {
            target[at] = flags;
            target[at + 1] = (byte)body.Length;
            at += 2;
        }

        body.CopyTo(target, at);
        return at + body.Length;
    }
}
