using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Copies;

/// <summary>The sources of a corpus with what each repeats of others marked, and the tables that say so.</summary>
/// <param name="Extractions">In the order they came in.</param>
/// <param name="Copies">One row a copy.</param>
/// <param name="Passages">One row a passage of a source that is no copy.</param>
/// <param name="Diagnostics">Lines of the user's table that had no effect.</param>
internal sealed record CorpusCopies(
    IReadOnlyList<Extraction> Extractions, IReadOnlyList<CopyRow> Copies, IReadOnlyList<PassageRow> Passages,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Finds and marks copies and passages.</summary>
    /// <param name="label">Name of the corpus in messages.</param>
    /// <param name="sources">What each source gave, with nothing marked.</param>
    /// <param name="table">What the user says.</param>
    /// <param name="isDescribed">Whether the user's sources.csv has a line for a source.</param>
    public static CorpusCopies Of(string label, IReadOnlyList<Extraction> sources, CopyTable table, Func<string, bool> isDescribed)
    {
        var (found, undone) = CopyFinder.Find(sources, table, isDescribed);
        var claims = new ClaimsOfCopies(sources.GroupBy(Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));
        var marked = sources.Zip(found, (source, of) =>
            Marked(label, source, of.Copy, claims.Of(source, of.Copy, CopyMarks.None with { Passages = of.Passages }))).ToList();
        var rows = marked.Zip(found).Where(pair => pair.Second.Copy is not null).Select(pair => Row(pair.First, pair.Second.Copy!));
        var passages = marked.Where(source => source.Source.Status != SourceStatus.Duplicate).SelectMany(Rows);
        return new CorpusCopies(
            marked, [.. rows.OrderBy(row => row.Source, StringComparer.Ordinal)],
            [.. passages.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start)],
            [.. table.Unused(undone, sources.Select(Name).ToHashSet(StringComparer.Ordinal))]);
    }

    private static Extraction Marked(string label, Extraction source, Copy? copy, CopyMarks marks)
    {
        if (copy is null)
        {
            return marks.Passages.IsEmpty ? source
                : source with { Copied = marks, Diagnostics = [.. source.Diagnostics, .. About(label, source, marks)] };
        }

        return source with
        {
            Copied = marks,
            Source = source.Source with { Status = SourceStatus.Duplicate, DuplicateOf = copy.Original },
            Diagnostics = [.. source.Diagnostics, About(label, source, copy)],
        };
    }

    private static Diagnostic About(string label, Extraction source, Copy copy)
    {
        var (name, place) = (Name(source), new LinePosition(1, 1));
        return copy.Rule switch
        {
            CopyRules.SameText => Diagnostic.Of(DiagnosticCatalog.Duplicate, $"{label}/{name}", place, copy.Original),
            CopyRules.Assigned => Diagnostic.Of(DiagnosticCatalog.AssignedCopy, $"{label}/{name}", place, copy.Original),
            _ =>
                Diagnostic.Of(DiagnosticCatalog.NearCopy, $"{label}/{name}", place, decimal.ToInt32(copy.Share * 100), copy.Original, name),
        };
    }

    private static IEnumerable<Diagnostic> About(string label, Extraction source, CopyMarks marks) =>
        from same in marks.Passages.GroupBy(passage => passage.Original, StringComparer.Ordinal)
        where marks.Figures.Concat(marks.Statements).Any(claim => same.Any(passage => passage.Reach.Contains(claim)))
        orderby same.Key
        select Diagnostic.Of(
            DiagnosticCatalog.SharedPassages, $"{label}/{Name(source)}", source.Source.Text.Lines[same.First().Span.Start],
            same.Sum(passage => passage.Words), same.Key);

    private static CopyRow Row(Extraction source, Copy copy) => new(
        Name(source), copy.Original, copy.Share,
        source.Structure.Sentences.Count(sentence => source.Copied.PassageAt(sentence.Span)?.Original == copy.Original), copy.Rule);

    private static IEnumerable<PassageRow> Rows(Extraction source) =>
        from passage in source.Copied.Passages
        select new PassageRow(
            Name(source), passage.Span.Start, passage.Span.End, source.Source.Text[passage.Span],
            passage.Original, passage.OriginalSpan.Start, passage.OriginalSpan.End, passage.Words, CopyRules.Passage);

    private static string Name(Extraction source) => source.Source.Name;
}
