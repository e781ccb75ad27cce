using Analysis.Diagnostics;
using Analysis.Saving;
using Analysis.Text;

namespace Analysis.Caching;

/// <summary>
/// A folder in which what each file of a corpus gave is kept, so that another process need not read it again. May be removed at any time.
/// </summary>
/// <remarks>
/// An entry holds as long as the file's bytes, all that the user says of it, the word lists and this library are the same. One that is
/// damaged, or that this user did not write, is not believed; a folder that is locked or closed is passed by. Files that could not be read
/// are tried again each time. Nothing in it names a path, a day or a user; only its owner can read it.
/// </remarks>
/// <param name="folder">The folder; made when missing. Not the corpus folder.</param>
/// <param name="told">Told what is wrong with the cache. The rows never depend on that.</param>
public sealed class ExtractionCache(string folder, Action<Diagnostic>? told = null)
{
    /// <summary>
    /// Environment variable with the folder of a cache that <see cref="Corpus.Open"/> looks into when none is given. It is only read.
    /// </summary>
    public const string FolderVariable = "ANALYSIS_CACHE";

    private const string FileName = "extractions";
    private const string FreshName = "extractions.new";
    private const string LockName = "lock";
    private const string PartsName = "parts";

    // So that version control and backups leave it alone.
    private static readonly (string Name, string Content)[] Signs =
    [
        (".gitignore", "*\n"),
        ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# What 'analysis' read in each document, kept to save time. It may be removed at any time.\n"),
    ];

    private readonly string path = Path.Combine(folder, FileName);

    /// <summary>Whether nothing is ever written to it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether anything is kept in it.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>The cache that the environment names, to be looked into; null when it names none that is there.</summary>
    /// <param name="usual">The folder when it names none; empty for no cache.</param>
    /// <param name="told">Told what is wrong with the cache.</param>
    public static ExtractionCache? OfEnvironment(string usual = "", Action<Diagnostic>? told = null) =>
        (Environment.GetEnvironmentVariable(FolderVariable) ?? usual) is { Length: > 0 } folder && Directory.Exists(folder)
            ? new ExtractionCache(folder, told) { IsReadOnly = true }
            : null;

    /// <summary>The cache of a part of the corpus, which this one looks into: each part may be read by a program of its own.</summary>
    /// <param name="part">The part.</param>
    public ExtractionCache Of(Shard part) =>
        new(Path.Combine(folder, PartsName, FormattableString.Invariant($"{part.Number}-of-{part.Of}")), told);

    /// <summary>Reads what is not yet kept of a corpus, and keeps it; nothing is joined and no table made.</summary>
    /// <param name="input">The corpus, or a part of it.</param>
    /// <param name="onSource">Told the number of files done, after each.</param>
    /// <returns>What each document gave.</returns>
    public IEnumerable<Extraction> Fill(CorpusInput input, Action<int>? onSource = null) =>
        Read(input, CorpusReading.None, onSource).Extractions;

    /// <summary>
    /// Reads a corpus: from the earlier reading and from this cache what is the same, the rest from the files; and keeps the result.
    /// </summary>
    /// <param name="input">The corpus.</param>
    /// <param name="before">The earlier reading in this process.</param>
    /// <param name="onSource">Told the number of files done, after each.</param>
    internal CorpusReading Read(CorpusInput input, CorpusReading before, Action<int>? onSource)
    {
        var secret = TrySecret();
        if (secret is null || !TryOpen(secret, out var file))
        {
            return input.Read(before, null, onSource);
        }

        using (var files = new CacheFiles(file, Parts(secret)))
        {
            var reading = input.Read(before, files, onSource);
            if (files.Damaged > 0)
            {
                Tell(DiagnosticCatalog.DamagedCache, FormattableString.Invariant($"{files.Damaged} of {files.Count} entries"));
            }
            else if (files is { Count: > 0, Asked: > 0, Given: 0 } && !IsReadOnly)
            {
                Tell(DiagnosticCatalog.StaleCache);
            }

            if (!IsReadOnly)
            {
                Keep(input, reading, files, secret);
            }

            return reading;
        }
    }

    private byte[]? TrySecret()
    {
        try
        {
            return OwnerSecret.OfUser();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            Tell(DiagnosticCatalog.ClosedCache);
            return null;
        }
    }

    // What parts left, in the order of their names.
    private List<CacheFile> Parts(byte[] secret)
    {
        var place = Path.Combine(folder, PartsName);
        var found = new List<CacheFile>();
        foreach (var part
            in Directory.Exists(place) ? [.. Directory.GetDirectories(place).Order(StringComparer.Ordinal)] : Array.Empty<string>())
        {
            var of = new ExtractionCache(part, told);
            if (of.TryOpen(secret, out var file) && file is not null)
            {
                found.Add(file);
            }
        }

        return found;
    }

    // False: leave it alone. True with no file: there is none yet, or none that is believed.
    private bool TryOpen(byte[] secret, out CacheFile? file)
    {
        file = null;
        try
        {
            file = CacheFile.Open(path, secret);
            return true;
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException)
        {
            Tell(DiagnosticCatalog.DamagedCache, "the whole file");
            return true;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            Tell(DiagnosticCatalog.ClosedCache);
            return false;
        }
    }

    // What is no longer in the corpus goes; what did not change is copied.
    private void Keep(CorpusInput input, CorpusReading reading, CacheFiles files, byte[] secret)
    {
        var before = files.Own;
        var kept = reading.Files.Values.Where(file => files.With(file.Key) is not null || input.IsLasting(file))
            .OrderBy(file => file.File, StringComparer.Ordinal).ToList();
        if (before is { Damaged: 0 } ? kept.Count == before.Count && kept.TrueForAll(file => before.Has(file.Key))
            : before is null && kept.Count == 0)
        {
            return;
        }

        try
        {
            OwnerFiles.CreateFolder(folder);
            using var one = FolderLock.Take(Path.Combine(folder, LockName), TimeSpan.Zero, folder);
            foreach (var (name, content) in Signs.Where(sign => !Path.Exists(Path.Combine(folder, sign.Name))))
            {
                File.WriteAllText(Path.Combine(folder, name), content);
            }

            var fresh = Path.Combine(folder, FreshName);
            try
            {
                CacheFile.Write(fresh, secret, kept.Select(file => (file.Key, files.With(file.Key), (Func<byte[]>)(() => Bytes(file)))));
                before?.Dispose();
                File.Move(fresh, path, overwrite: true);
            }
            finally
            {
                File.Delete(fresh);
            }
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            Tell(DiagnosticCatalog.UnwrittenCache);
        }
    }

    private static byte[] Bytes(FileReading file)
    {
        using var bytes = new MemoryStream();
        using (var writer = new ExtractionWriter(bytes))
        {
            writer.Write(file.Extractions);
        }

        return bytes.ToArray();
    }

    private void Tell(DiagnosticDescriptor descriptor, params object[] arguments) =>
        told?.Invoke(Diagnostic.Of(descriptor, folder.Replace('\\', '/'), new LinePosition(1, 1), arguments));
}
