using System.Buffers;

namespace Analysis.Sources.Formats;

/// <summary>
/// The lines of a file that may be larger than memory: each is decoded by itself, but for UTF-16 and UTF-32, which are decoded whole.
/// </summary>
internal sealed class DecodedLines : IDisposable
{
    private const int Sample = 1 << 16;

    private readonly Stream stream;
    private readonly long longest;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly byte[] buffer = new byte[Sample];
    private readonly StringReader? whole;
    private string guess = "";
    private (int At, int End) ahead;
    private bool isTooLong;

    public DecodedLines(SourceFile file)
    {
        (stream, longest) = (file.Open(), file.Limits.FileBytes);
        // No more than tells the encoding: a program that writes a line into a pipe and waits for the answer gets it.
        const int longestMark = 4;
        ahead = (0, stream.ReadAtLeast(buffer, longestMark, throwOnEndOfStream: false));
        if (buffer.AsSpan(0, ahead.End).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            ahead.At = 3;
        }
        else if (TextDecoder.Decode(buffer.AsSpan(0, ahead.End & ~3))?.Encoding is "UTF-16" or "UTF-32")
        {
            whole = Whole();
        }
    }

    /// <summary>The next line; null behind the last.</summary>
    public DecodedLine? Read()
    {
        if (whole is not null)
        {
            var told = guess;
            guess = "";
            return whole.ReadLine() is { } content ? new DecodedLine(content, told) : null;
        }

        if (!ReadBytes())
        {
            return null;
        }

        return isTooLong ? new DecodedLine("", "", LineProblem.TooLong)
            : TextDecoder.Decode(line.WrittenSpan) is not { } text ? new DecodedLine("", "", LineProblem.Undecodable)
            : new DecodedLine(text.Content, text.IsGuess ? text.Encoding : "");
    }

    public void Dispose()
    {
        stream.Dispose();
        whole?.Dispose();
    }

    // One line without its end; a CR before it is white space to JSON.
    private bool ReadBytes()
    {
        line.ResetWrittenCount();
        (isTooLong, var hasAny) = (false, false);
        while (ahead.At < ahead.End || Fill())
        {
            hasAny = true;
            var rest = buffer.AsSpan(ahead.At..ahead.End);
            var end = rest.IndexOf((byte)'\n');
            Take(end < 0 ? rest : rest[..end]);
            ahead.At += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                break;
            }
        }

        return hasAny;
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        isTooLong |= line.WrittenCount + bytes.Length > longest;
        if (isTooLong)
        {
            line.ResetWrittenCount();
        }
        else
        {
            line.Write(bytes);
        }
    }

    private bool Fill()
    {
        ahead = (0, stream.Read(buffer));
        return ahead.End > 0;
    }

    private StringReader? Whole()
    {
        using var bytes = new MemoryStream();
        bytes.Write(buffer, 0, ahead.End);
        while (Fill())
        {
            bytes.Write(buffer, 0, ahead.End);
            if (bytes.Length > longest)
            {
                throw new LimitException("file");
            }
        }

        var text = TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))
            ?? throw new InvalidDataException("It is neither UTF-16 nor UTF-32 to its end.");
        guess = text.IsGuess ? text.Encoding : "";
        return new StringReader(text.Content);
    }
}
