using System.Collections.Frozen;
using Analysis.Recognition;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Statements;
using Analysis.Text;

namespace Analysis.Copies;

/// <summary>Which claims of a source do not count, since another source makes them in the same words.</summary>
/// <remarks>
/// A reprint that was brought up to date ("15 killed" where the original has 12) says something of its own: that counts. What several
/// copies of one
/// original say of their own in the same way counts once, in the first of them.
/// </remarks>
internal sealed class ClaimsOfCopies(IReadOnlyDictionary<string, Extraction> sources)
{
    private readonly Dictionary<string, HashSet<object>> said = new(StringComparer.Ordinal);

    /// <summary>The marks of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="copy">Whose copy it is; null for an original.</param>
    /// <param name="marks">Its passages.</param>
    public CopyMarks Of(Extraction source, Copy? copy, CopyMarks marks)
    {
        if (copy is { Rule: CopyRules.SameText or CopyRules.Assigned })
        {
            return marks with { Figures = Spans(source.Figures), Statements = Spans(source.Statements) };
        }

        if (copy is null)
        {
            return marks.Passages.IsEmpty ? marks : marks with
            {
                Figures = Spans(source.Figures.Where(figure => marks.PassageAt(figure.Span) is not null)),
                Statements = Spans(source.Statements.Where(statement => IsRepeated(statement, marks))),
            };
        }

        var known = Said(copy.Original);
        return marks with
        {
            Figures = Spans(source.Figures.Where(figure => marks.PassageAt(figure.Span) is not null || !known.Add(Claim(figure.Value)))),
            Statements = Spans(source.Statements.Where(statement => IsRepeated(statement, marks) || statement.Value.Speaker.Length == 0
                || IsHeadline(source.Structure, statement.Span) || !known.Add(Claim(statement.Value)))),
        };
    }

    // Two articles may give the same words to different speakers: both count.
    private bool IsRepeated(Mention<Statement> statement, CopyMarks marks) =>
        marks.PassageAt(statement.Span) is { } passage
        && sources[passage.Original].Statements
            .Where(other => other.Span.Start < passage.OriginalSpan.End && other.Span.End > passage.OriginalSpan.Start)
            .All(other => other.Value.Speaker.Length == 0 || statement.Value.Speaker.Length == 0
                || other.Value.Speaker == statement.Value.Speaker);

    // "Harbour union slams ban" above a reprint says in an editor's words what the story below it says.
    private static bool IsHeadline(TextStructure structure, SourceSpan span) =>
        structure.SentenceAt(span.Start) is var sentence && sentence < structure.Sentences.Count
            && structure.BlockOf(structure.Sentences[sentence]).Kind is BlockKind.Title or BlockKind.Heading;

    private HashSet<object> Said(string original)
    {
        if (!said.TryGetValue(original, out var claims))
        {
            var source = sources[original];
            said.Add(original, claims = [.. source.Figures.Select(figure => Claim(figure.Value)),
                .. source.Statements.Select(statement => Claim(statement.Value))]);
        }

        return claims;
    }

    private static object Claim(Figure figure) => (figure.Kind, figure.Quantity.Value, figure.Quantity.Low, figure.Quantity.High);

    private static object Claim(Statement statement) => (statement.Speaker, statement.Act);

    private static FrozenSet<SourceSpan> Spans<T>(IEnumerable<Mention<T>> mentions)
        where T : class => mentions.Select(mention => mention.Span).ToFrozenSet();
}
