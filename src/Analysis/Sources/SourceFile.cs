using System.Buffers;
using System.Security.Cryptography;
using Analysis.Diagnostics;

namespace Analysis.Sources;

/// <summary>One file of a corpus, not yet read.</summary>
/// <param name="Name">Path inside the corpus folder, with forward slashes.</param>
/// <param name="Label">The file in messages: the folder's name and <paramref name="Name"/>.</param>
/// <param name="Open">
/// Opens its bytes for reading; may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.
/// </param>
public sealed record SourceFile(string Name, string Label, Func<Stream> Open)
{
    /// <summary>What is read of it at most.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Usual;

    /// <summary>Why it must not be opened: it is no regular file, or lies elsewhere; null for a file that may.</summary>
    public DiagnosticDescriptor? Refusal { get; init; }

    /// <summary>A file held in memory.</summary>
    public static SourceFile Of(string folder, string name, byte[] bytes) =>
        new(name, folder + "/" + name, () => new MemoryStream(bytes, writable: false));

    /// <summary>All bytes of the file.</summary>
    /// <exception cref="IOException">The file is larger than the limit.</exception>
    public byte[] ReadBytes() => ReadBytes("file", Limits.FileBytes);

    /// <summary>All bytes of the file; an exception that names the limit when there are more than it allows.</summary>
    internal byte[] ReadBytes(string limit, long largest)
    {
        using var stream = Open();
        using var bytes = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > largest)
                {
                    throw new LimitException(limit);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return bytes.ToArray();
    }

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal; empty when the file cannot be read.</summary>
    internal string Hash()
    {
        if (Refusal is not null)
        {
            return "";
        }

        try
        {
            using var stream = Open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
