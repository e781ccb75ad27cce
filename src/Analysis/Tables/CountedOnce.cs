using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Tables;

/// <summary>Says which rows count beside those of other sources: what a copy, a shared passage or a second caption only repeats counts once.</summary>
public static class CountedOnce
{
    /// <summary>Why a row of a copy does not count.</summary>
    public const string InCopy = "in copies of another source";

    /// <summary>Why a row of a passage that two sources have counts in one of them only.</summary>
    public const string InPassage = "in passages that another source has too";

    /// <summary>Why a row of a repeated block does not count.</summary>
    public const string InCaption = "in repeated captions";

    /// <summary>Why a row does not count; empty when it does.</summary>
    /// <param name="source">What its source gave, as the corpus holds it.</param>
    /// <param name="row">The row.</param>
    public static string WhyNot(Extraction source, ITextRow row) => WhyNot(source, new SourceSpan(row.Start, row.End), row switch
    {
        FigureRow => source.Copied.Figures.Contains(new SourceSpan(row.Start, row.End)),
        StatementRow => source.Copied.Statements.Contains(new SourceSpan(row.Start, row.End)),
        _ => null,
    });

    /// <summary>Why something found that is no claim does not count; empty when it does.</summary>
    public static string WhyNot(Extraction source, SourceSpan span) => WhyNot(source, span, isRepeatedClaim: null);

    private static string WhyNot(Extraction source, SourceSpan span, bool? isRepeatedClaim)
    {
        if (source.Source.Status == SourceStatus.Duplicate && isRepeatedClaim is null or true)
        {
            return InCopy;
        }

        var (structure, sentence) = (source.Structure, source.Structure.SentenceAt(span.Start));
        return isRepeatedClaim ?? source.Copied.PassageAt(span) is not null ? InPassage
            : sentence < structure.Sentences.Count && structure.BlockOf(structure.Sentences[sentence]).Repeats is not null ? InCaption
            : "";
    }
}
