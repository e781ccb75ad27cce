using Analysis.Review;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Cli.Commands;

/// <summary>How an open matter is told on a terminal: where it stands, in which sentence, and how it was read.</summary>
internal sealed class ReviewPlaces(Corpus corpus)
{
    private static readonly string[] Told = ["id", "source", "start", "end", "quote", "rule", "words", "decision", "decidedBy", "changed"];

    private readonly Dictionary<string, TextStructure> texts =
        corpus.Extractions.ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Structure, StringComparer.Ordinal);

    /// <summary>"004.txt:12:30 f4q2k9xm7c3rw0bz conflict: ...".</summary>
    public string Line(OpenItem item)
    {
        var matter = Words(item.Matter.ToString());
        if (item.Row is not { } row)
        {
            return VisibleText.Of($"{matter}: {item.Words}; {item.Remedy}");
        }

        var place = texts[row.Source].Source.Lines[row.Start];
        return VisibleText.Of(FormattableString.Invariant($"{row.Source}:{place.Line}:{place.Column} {row.Id} {matter}: {item.Words}"));
    }

    /// <summary>The sentence, with the words of the row between »marks«.</summary>
    public string Sentence(IDecidableRow row)
    {
        var (text, index) = (texts[row.Source], texts[row.Source].SentenceAt(row.Start));
        var sentence = index < text.Sentences.Count ? text.Sentences[index].Span : new SourceSpan(row.Start, row.End);
        var content = text.Source.Content;
        return VisibleText.Of(
            $"{content[Math.Min(sentence.Start, row.Start)..row.Start]}»{row.Quote}«{content[row.End..Math.Max(sentence.End, row.End)]}"
                .ReplaceLineEndings(" "));
    }

    /// <summary>The columns that can be corrected, as they are read.</summary>
    public static string Reading(IDecidableRow row) => VisibleText.Of(row switch
    {
        FigureRow figure => Reading(figure),
        ActorRow actor => Reading(actor),
        DateRow date => Reading(date),
        StatementRow statement => Reading(statement),
        QuantityRow quantity => Reading(quantity),
        _ => "",
    });

    private static string Reading<TRow>(TRow row)
        where TRow : class => string.Join(", ",
            from column in TableSchema<TRow>.Columns
            where !Told.Contains(column.Name) && column.Type != typeof(int)
            select $"{column.Name} {(column.Format(column.Value(row)) is { Length: > 0 } value ? value : "-")}");

    // "unknownSpeaker" is "unknown speaker".
    private static string Words(string name) => string.Concat(
        name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? " " : "") + char.ToLowerInvariant(letter) : $"{letter}"));
}
