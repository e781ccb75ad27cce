using System.Collections.Immutable;
using System.Security.Cryptography;
using Analysis.Baselines;
using Analysis.Recognition.Actors;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis;

/// <summary>Names everything that decides what a file gives; as long as the key of a file is the same, so are its extractions.</summary>
/// <remarks>
/// That is: its path and bytes, the lines of sources.csv and aliases.csv about it and its parts, the aliases and word lists of all files,
/// the name of the folder (which messages carry), the library's own files, and the version of .NET and whether it brings tables of
/// letters of its own, which the rules ask.
/// </remarks>
internal sealed class ReadingKeys
{
    private readonly byte[] common;
    private readonly SourcesTable facts;
    private readonly ImmutableArray<Alias> own;

    public ReadingKeys(string label, Lexicon lexicon, SourcesTable facts, ImmutableArray<Alias> aliases)
    {
        (this.facts, own) = (facts, [.. aliases.Where(alias => alias.Source.Length > 0)]);
        common = Hash(words =>
        {
            words.Write(RulesHash.Value);
            words.Write(Environment.Version.ToString());
            words.Write(AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant);
            words.Write(label);
            lexicon.WriteAddedTo(words);
            Write(words, [.. aliases.Where(alias => alias.Source.Length == 0)]);
        });
    }

    /// <summary>The key of a file, in hexadecimal; empty for one that could not be hashed: nothing is known of it.</summary>
    /// <param name="file">Path inside the corpus folder.</param>
    /// <param name="sha256">Hash of its bytes.</param>
    public string Of(string file, string sha256) => sha256.Length == 0 ? "" : Convert.ToHexStringLower(Hash(words =>
    {
        words.Write(common);
        words.Write(file);
        words.Write(sha256);
        var about = facts.About(file);
        words.Write(about.Length);
        foreach (var said in about)
        {
            words.Write(said.Published?.DayNumber ?? -1);
            Array.ForEach([said.File, said.Title, said.Publisher, said.Basis, said.Url, said.Language], words.Write);
        }

        Write(words, [.. own.Where(alias => alias.Source == file || alias.Source.StartsWith(file + "#", StringComparison.Ordinal))]);
    }));

    private static void Write(BinaryWriter words, ImmutableArray<Alias> aliases)
    {
        words.Write(aliases.Length);
        foreach (var alias in aliases)
        {
            Array.ForEach([alias.Name, alias.Actor, alias.Kind?.ToString() ?? "", alias.Source], words.Write);
            words.Write(alias.IsNotSame);
        }
    }

    private static byte[] Hash(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var words = new BinaryWriter(bytes, System.Text.Encoding.Unicode, leaveOpen: true))
        {
            write(words);
        }

        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
