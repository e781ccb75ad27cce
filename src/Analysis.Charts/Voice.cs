using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Who says so, and where: the speaker first, then the source.</summary>
internal static class Voice
{
    /// <summary>In the place of a speaker whom the document does not name.</summary>
    public const string Nobody = "no speaker named";

    /// <summary>The speaker as charts may print it.</summary>
    public static string Speaker(string speaker, Evidence evidence) => speaker.Length == 0 ? Nobody : evidence.Shown(speaker);

    /// <summary>"Ada Okoro, in The Herald"; "no speaker named, in The Herald"; "The Herald" where it speaks for itself.</summary>
    public static string Of(string speaker, string source, Evidence evidence) =>
        speaker.Length > 0 && (speaker == evidence.Label(source) || speaker == evidence.Publisher(source)) ? evidence.Label(source)
        : $"{Speaker(speaker, evidence)}, in {evidence.Label(source)}";

    /// <summary>Who gives a figure, in every source that has it.</summary>
    public static string Of(Claim claim, Evidence evidence) => claim.Repeats.Count == 0 ? Of(claim.Row, evidence)
        : $"{Speaker(claim.Row.Speaker, evidence)}, in {Sources(claim, evidence)}";

    /// <summary>The source of a claim; "2 sources: The Herald, The Echo" where several pass it on.</summary>
    public static string Sources(Claim claim, Evidence evidence)
    {
        const int named = 3;
        var sources = claim.All.Select(one => one.Row.Source).Distinct(StringComparer.Ordinal).ToList();
        var labels = sources.Select(evidence.Label).Distinct(StringComparer.Ordinal).ToList();
        return sources.Count == 1 ? labels[0]
            : $"{Words.Count(sources.Count, "source")}: {string.Join(", ", labels.Take(named))}{Words.AndMore(labels.Count, named)}";
    }

    /// <summary>Who gives a figure.</summary>
    public static string Of(FigureRow row, Evidence evidence) => Of(row.Speaker, row.Source, evidence);
}
