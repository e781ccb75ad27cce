using System.Security.Cryptography;

namespace Analysis.Sources;

/// <summary>One file of a corpus, not yet read.</summary>
/// <param name="Name">Path inside the corpus folder, with forward slashes.</param>
/// <param name="Label">The file in messages: the folder's name and <paramref name="Name"/>.</param>
/// <param name="Open">Opens its bytes for reading; may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
public sealed record SourceFile(string Name, string Label, Func<Stream> Open)
{
    /// <summary>The largest file that is read whole. Larger ones are reported; JSON lines have no limit, since they are read line by line.</summary>
    public const int LargestBytes = 256 << 20;

    /// <summary>A file held in memory.</summary>
    public static SourceFile Of(string folder, string name, byte[] bytes) =>
        new(name, folder + "/" + name, () => new MemoryStream(bytes, writable: false));

    /// <summary>All bytes of the file.</summary>
    /// <exception cref="IOException">The file is larger than <see cref="LargestBytes"/>.</exception>
    public byte[] ReadBytes()
    {
        using var stream = Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LargestBytes)
            {
                throw new FileTooLargeException();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal; empty when the file cannot be read.</summary>
    internal string Hash()
    {
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
