using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Analysis.Caching;

/// <summary>
/// The file of a cache: entries one after the other, behind them where each stands, and at its end a mark over that. Entries and list carry
/// marks that only their owner can make.
/// </summary>
/// <remarks>It is never changed: a new one takes its place in one step, so whoever reads the old one reads it to the end.</remarks>
internal sealed class CacheFile : IDisposable
{
    private const int Mark = HMACSHA256.HashSizeInBytes;
    private const int KeyBytes = SHA256.HashSizeInBytes;
    private const int PlaceBytes = sizeof(long) + sizeof(int);
    private const int LineBytes = KeyBytes + PlaceBytes + Mark;
    private const int EndBytes = sizeof(int) + Mark;

    private readonly FileStream file;
    private readonly byte[] secret;
    private readonly FrozenDictionary<string, byte[]> lines;
    private readonly HashSet<string> damaged = new(StringComparer.Ordinal);

    private CacheFile(FileStream file, byte[] secret) => (this.file, this.secret, lines) = (file, secret, List(file, secret));

    /// <summary>How many entries it has.</summary>
    public int Count => lines.Count;

    /// <summary>How many entries were asked for and are not as they were written.</summary>
    public int Damaged => damaged.Count;

    /// <summary>How many entries were asked for and given.</summary>
    public int Given { get; private set; }

    /// <summary>Opens the file; null when there is none.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    /// <exception cref="InvalidDataException">It is not as this user wrote it.</exception>
    public static CacheFile? Open(string path, byte[] secret)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        try
        {
            return new CacheFile(file, secret);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file with these entries.</summary>
    /// <param name="path">The file, made anew.</param>
    /// <param name="secret">What its marks are made with.</param>
    /// <param name="entries">Keys, and the file of which an entry is taken as it is, or else its bytes, made when they are written.</param>
    public static void Write(string path, byte[] secret, IEnumerable<(string Key, CacheFile? From, Func<byte[]> Make)> entries)
    {
        using var file = OwnerFiles.Create(path);
        using var list = new MemoryStream();
        var count = 0;
        foreach (var (key, from, make) in entries)
        {
            var line = from?.lines[key].ToArray() ?? new byte[LineBytes];
            var bytes = from?.Bytes(line) ?? make();
            if (from is null)
            {
                Convert.FromHexString(key).CopyTo(line, 0);
                BinaryPrimitives.WriteInt32LittleEndian(line.AsSpan(KeyBytes + sizeof(long)), bytes.Length);
                MarkOf(secret, line, bytes).CopyTo(line, LineBytes - Mark);
            }

            BinaryPrimitives.WriteInt64LittleEndian(line.AsSpan(KeyBytes), file.Position);
            file.Write(bytes);
            list.Write(line);
            count++;
        }

        var end = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(end, count);
        list.Write(end);
        list.Write(HMACSHA256.HashData(secret, list.ToArray()));
        list.WriteTo(file);
    }

    /// <summary>Whether it has an entry that is not known to be damaged.</summary>
    public bool Has(string key) => lines.ContainsKey(key) && !damaged.Contains(key);

    /// <summary>The bytes of an entry, exactly as they were written under this key; null when there is none, or it is damaged.</summary>
    public byte[]? Read(string key)
    {
        if (!lines.TryGetValue(key, out var line))
        {
            return null;
        }

        try
        {
            var bytes = Bytes(line);
            if (CryptographicOperations.FixedTimeEquals(MarkOf(secret, line, bytes), line.AsSpan(LineBytes - Mark)))
            {
                Given++;
                return bytes;
            }
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            // As good as other bytes.
        }

        damaged.Add(key);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    // Bound to its key: an entry in the place of another is not believed.
    private static byte[] MarkOf(byte[] secret, byte[] line, byte[] bytes)
    {
        using var mark = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        mark.AppendData(line, 0, KeyBytes);
        mark.AppendData(bytes);
        return mark.GetHashAndReset();
    }

    private byte[] Bytes(byte[] line)
    {
        var bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(line.AsSpan(KeyBytes + sizeof(long)))];
        file.Position = BinaryPrimitives.ReadInt64LittleEndian(line.AsSpan(KeyBytes));
        file.ReadExactly(bytes);
        return bytes;
    }

    private static FrozenDictionary<string, byte[]> List(FileStream file, byte[] secret)
    {
        var damage = new InvalidDataException("The list of entries is not as it was written.");
        if (file.Length < EndBytes)
        {
            throw damage;
        }

        var end = Part(file, file.Length - EndBytes, EndBytes);
        var count = BinaryPrimitives.ReadInt32LittleEndian(end);
        var length = ((long)count * LineBytes) + sizeof(int);
        if (count < 0 || length > Math.Min(file.Length - Mark, Array.MaxLength))
        {
            throw damage;
        }

        var list = Part(file, file.Length - Mark - length, (int)length);
        if (!CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(secret, list), end.AsSpan(sizeof(int))))
        {
            throw damage;
        }

        return Enumerable.Range(0, count).Select(at => list[(at * LineBytes)..((at + 1) * LineBytes)])
            .ToFrozenDictionary(line => Convert.ToHexStringLower(line.AsSpan(0, KeyBytes)), StringComparer.Ordinal);
    }

    private static byte[] Part(FileStream file, long start, int length)
    {
        var bytes = new byte[length];
        file.Position = start;
        file.ReadExactly(bytes);
        return bytes;
    }
}
