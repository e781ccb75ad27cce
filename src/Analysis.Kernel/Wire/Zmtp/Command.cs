using System.Buffers.Binary;
using System.Text;

namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>A ZMTP command: a name and what follows it.</summary>
internal sealed record Command(string Name, byte[] Data)
{
    /// <summary>Reads the body of a command frame.</summary>
    /// <exception cref="InvalidDataException">The name is cut off.</exception>
    public static Command Parse(byte[] body)
    {
        if (body.Length == 0 || body.Length < 1 + body[0])
            throw new InvalidDataException("The command's name is cut off.");
        var end = 1 + body[0];
        return new(Encoding.ASCII.GetString(body, 1, body[0]), body[end..]);
    }

    /// <summary>The READY command that announces what kind of socket speaks.</summary>
    public static Command Ready(string socketType, byte[] identity)
    {
        var data = new List<byte>();
        Add("Socket-Type", Encoding.ASCII.GetBytes(socketType));
        if (identity.Length > 0)
            Add("Identity", identity);
        return new("READY", [.. data]);

        void Add(string name, byte[] value)
        {
            data.Add((byte)name.Length);
            data.AddRange(Encoding.ASCII.GetBytes(name));
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
            data.AddRange(length);
            data.AddRange(value);
        }
    }

    /// <summary>The command as it goes over the wire.</summary>
    public byte[] Encode() => Frame.EncodeCommand([(byte)Name.Length, .. Encoding.ASCII.GetBytes(Name), .. Data]);

    /// <summary>The properties of a READY command, under lower-case names.</summary>
    /// <exception cref="InvalidDataException">A property is cut off.</exception>
    public IReadOnlyDictionary<string, byte[]> Properties()
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var at = 0; at < Data.Length;)
        {
            var name = Take(Data[at], at + 1);
            at += 1 + name.Length;
            if (Data.Length < at + 4)
                throw new InvalidDataException("A property's length is cut off.");
            var value = Take(BinaryPrimitives.ReadInt32BigEndian(Data.AsSpan(at)), at + 4);
            at += 4 + value.Length;
            properties[Encoding.ASCII.GetString(name).ToLowerInvariant()] = value;
        }

        return properties;

        byte[] Take(int length, int from) => length >= 0 && length <= Data.Length - from
            ? Data[from..(from + length)]
            : throw new InvalidDataException("A property is cut off.");
    }
}
