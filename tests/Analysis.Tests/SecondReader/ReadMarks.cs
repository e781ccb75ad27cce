using System.Text.Json;
using Analysis.Tests.Support;

namespace Analysis.Tests.SecondReader;

/// <summary>A number that a reader marked as a claim.</summary>
internal sealed record MarkedFigure(
    int Start, string Quote, string Kind, string Qualifier, decimal? Value, decimal? Low, decimal? High, string[] Speakers, string Polarity)
{
    /// <summary>Where the words end.</summary>
    public int End => Start + Quote.Length;
}

/// <summary>A cue that a reader marked, and who speaks.</summary>
internal sealed record MarkedStatement(int Start, string Cue, string[] Speakers)
{
    /// <summary>Where the cue ends.</summary>
    public int End => Start + Cue.Length;
}

/// <summary>A number that counts nobody.</summary>
internal sealed record MarkedNone(int Start, string Quote);

/// <summary>What a reader marked in one document before the library was run on it.</summary>
internal sealed record ReadMarks(
    string Publisher, DateOnly Published, MarkedFigure[] Figures, MarkedStatement[] Statements, MarkedNone[] None)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>The folder of the documents and marks.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Analysis.Tests", "SecondReader");

    /// <summary>Names of all documents, in order.</summary>
    public static IEnumerable<string> All() =>
        Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    /// <summary>The text of a document.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    /// <summary>The marks of a document.</summary>
    public static ReadMarks Of(string name) =>
        JsonSerializer.Deserialize<ReadMarks>(File.ReadAllText(Path.Combine(Folder, name + ".json")), Names)!;
}
