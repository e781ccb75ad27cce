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

    /// <summary>Who gives a figure.</summary>
    public static string Of(FigureRow row, Evidence evidence) => Of(row.Speaker, row.Source, evidence);
}
