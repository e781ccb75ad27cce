using System.Collections.Frozen;
using System.Globalization;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>
/// What is read of one file at most (limits.tsv, to which a user's lexicon/limits.tsv adds): each limit that is met is told with its name.
/// </summary>
public sealed class ReadingLimits
{
    private const int Megabyte = 1 << 20;
    private const int Million = 1_000_000;
    private const int Thousand = 1_000;
    private const int ShortestSentence = 100;

    private readonly FrozenDictionary<string, long> numbers;

    /// <summary>The limits of a lexicon; of two lines for one the first holds, which is the user's.</summary>
    public ReadingLimits(Lexicon lexicon) =>
        numbers = lexicon.Rows("Sources/lexicon/limits.tsv", 2).DistinctBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(row => row[0], row => long.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The limits when the user sets none.</summary>
    public static ReadingLimits Usual { get; } = new(Lexicon.BuiltIn);

    /// <summary>The largest file that is read whole, and the longest line of JSON lines, in bytes.</summary>
    public long FileBytes => Math.Min(numbers["file"], Array.MaxLength / Megabyte) * Megabyte;

    /// <summary>The most that may come out of an archive or a Word file, in bytes.</summary>
    public long UnpackedBytes => Math.Min(numbers["unpacked"], Array.MaxLength / Megabyte) * Megabyte;

    /// <summary>How many files an archive may hold.</summary>
    public long Entries => numbers["entries"];

    /// <summary>How deep elements may stand in each other.</summary>
    public long Depth => numbers["depth"];

    /// <summary>How many elements a page may have.</summary>
    public long Elements => numbers["elements"];

    /// <summary>How many letters one document may have: what is found in it takes a hundred times its room.</summary>
    public long Letters => Math.Min(numbers["text"], Array.MaxLength / Million) * Million;

    /// <summary>How many letters one page of a PDF may draw: while it is read, each takes half a kilobyte.</summary>
    public long PageLetters => Math.Min(numbers["page"], Million) * Thousand;

    /// <summary>How many words and marks a sentence may have before it is cut.</summary>
    public int Sentence => (int)Math.Clamp(numbers["sentence"], ShortestSentence, int.MaxValue);

    /// <summary>How long one document may take.</summary>
    public TimeSpan Time => TimeSpan.FromSeconds(Math.Min(numbers["seconds"], 2_000_000));

    /// <summary>
    /// The most that a file of so many bytes may unpack to: text is seldom a tenth of its size when packed, a trap is a thousandth.
    /// </summary>
    public long UnpackedBytesOf(long packed) => (long)Math.Min(UnpackedBytes, Math.Max(Megabyte, (double)packed * numbers["times"]));

    /// <summary>A limit as messages name it.</summary>
    public long this[string name] => numbers[name];
}
