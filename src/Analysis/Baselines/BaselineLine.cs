using System.IO.Compression;
using System.Text;

namespace Analysis.Baselines;

/// <summary>
/// A line of a baseline, packed where it is long: of ten thousand documents all lines have more than a hundred
/// megabytes, and two baselines are held at once.
/// </summary>
internal sealed class BaselineLine : IEquatable<BaselineLine>
{
    private const int Short = 500;

    // The quickest: lines of rows shrink to a fifth by it.
    private const int Quality = 1;
    private const int Window = 18;

    private readonly string words;
    private readonly byte[] packed;
    private readonly int length;

    private BaselineLine(string words, byte[] packed, int length) => (this.words, this.packed, this.length) = (words, packed, length);

    /// <summary>The words of the line.</summary>
    public string Words
    {
        get
        {
            if (packed.Length == 0)
            {
                return words;
            }

            var bytes = new byte[length];
            return BrotliDecoder.TryDecompress(packed, bytes, out var written) && written == length
                ? Encoding.UTF8.GetString(bytes) : throw new InvalidOperationException("What was packed in this process is whole.");
        }
    }

    /// <summary>The line with these words, which hold no half of a pair of letters.</summary>
    public static BaselineLine Of(string words)
    {
        if (words.Length < Short)
        {
            return new BaselineLine(words, [], 0);
        }

        var bytes = Encoding.UTF8.GetBytes(words);
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, room, out var written, Quality, Window)
            ? new BaselineLine("", room[..written], bytes.Length)
            : new BaselineLine(words, [], 0);
    }

    /// <inheritdoc/>
    public bool Equals(BaselineLine? other) =>
        other is not null && length == other.length && words == other.words && packed.AsSpan().SequenceEqual(other.packed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BaselineLine);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(words, StringComparer.Ordinal);
        hash.AddBytes(packed);
        return hash.ToHashCode();
    }
}
