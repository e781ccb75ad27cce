using System.Globalization;
using System.Text.Json;
using Analysis.Diagnostics;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Baselines;

/// <summary>What changed in a corpus since a run that wrote its outputs to a folder, across processes.</summary>
/// <remarks>
/// A run leaves its baseline beside its outputs, and the last one that differed with it. A corpus is compared with the run's own, and where
/// it is the very same, with the one before: so a run that changes nothing says what the run before it said, and writes the same bytes.
/// </remarks>
public sealed class ChangesSince
{
    private readonly Baseline current;
    private readonly Baseline? against;

    private ChangesSince(Baseline current, Baseline? against, bool isUnchanged, IReadOnlyList<ChangeRow> rows,
        IReadOnlyList<string> otherInputs, IReadOnlyList<DiagnosticRow> diagnostics)
    {
        (this.current, this.against, IsUnchanged, Rows, OtherInputs, Diagnostics) =
            (current, against, isUnchanged, rows, otherInputs, diagnostics);
    }

    /// <summary>Everything that is new, gone or different, by source, table and place.</summary>
    public IReadOnlyList<ChangeRow> Rows { get; }

    /// <summary>Whether a run left a baseline in the folder, be it one that can be believed or not.</summary>
    public bool HasBaseline => IsUnchanged || IsCompared || Diagnostics.Count > 0;

    /// <summary>Whether there was an earlier run to compare with that differs.</summary>
    public bool IsCompared => against is not null;

    /// <summary>Whether the last run into the folder read the very same.</summary>
    public bool IsUnchanged { get; }

    /// <summary>
    /// Whether the last run into the folder masked the names of private persons, and the corpus does not: ask
    /// <see cref="Corpus.Masked"/> instead.
    /// </summary>
    public bool IsOfMasked { get; private init; }

    /// <summary>
    /// What else than documents is not as it was: the rules of the program, and the user's tables and word lists by their paths.
    /// </summary>
    public IReadOnlyList<string> OtherInputs { get; }

    /// <summary>Why an earlier baseline is not believed; empty when all is well.</summary>
    public IReadOnlyList<DiagnosticRow> Diagnostics { get; }

    /// <summary>How much changed, in a sentence or two.</summary>
    public string Words =>
        !IsCompared ? "There is no earlier run to compare with. The next one with other documents, rules, tables or decisions says here what is new, gone and different."
        : $"Since the last run that differed: {Counts}.{(OtherInputs.Count > 0 ? $" Not as they were: {string.Join(", ", OtherInputs)}." : "")}";

    /// <summary>How many rows of each table are new, gone and so on: "sources: 2 new; figures: 5 new, 1 different".</summary>
    public string Counts => CountsOf(Rows);

    /// <summary>Compares a corpus with the last run into a folder.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The folder; it need not be there.</param>
    public static ChangesSince Of(Corpus corpus, string folder)
    {
        var (last, now) = (BaselineFile.Read(folder), Baseline.Of(corpus));
        if (last.Current is { } masked && masked.IsMasked != now.IsMasked)
        {
            var told = Diagnostic.Of(DiagnosticCatalog.OtherMask, $"{CorpusReader.LabelOf(folder)}/{BaselineFile.Name}",
                new LinePosition(1, 1), now.IsMasked ? "named" : "masked", now.IsMasked ? "masks" : "names");
            return new(now, null, isUnchanged: false, [], [], [TableBuilder.Diagnostic(told)]) { IsOfMasked = masked.IsMasked };
        }

        var isUnchanged = last.Current?.Hash == now.Hash;
        var against = isUnchanged ? last.Before : last.Current ?? last.Before;
        if (against is null)
        {
            return new(now, null, isUnchanged, [], [], last.Diagnostics);
        }

        try
        {
            return new(now, against, isUnchanged, Changes.Between(against, now), Changes.OtherInputs(against, now), last.Diagnostics);
        }
        catch (JsonException)
        {
            // Its hash is right, and a document in it is none that this program can take apart.
            return new(now, null, isUnchanged, [], [], last.Diagnostics.Count > 0 ? last.Diagnostics
                : [BaselineFile.Fault(folder, 1, "a document in it is of no known form")]);
        }
    }

    /// <summary>Leaves the corpus's baseline in a folder for the next run to compare with.</summary>
    /// <param name="folder">The folder, which is there.</param>
    /// <returns>Name of the file.</returns>
    public string Write(string folder)
    {
        BaselineFile.Write(folder, current, against);
        return BaselineFile.Name;
    }

    /// <summary>How many rows of each table are new, gone and so on; "nothing" for none.</summary>
    public static string CountsOf(IReadOnlyList<ChangeRow> rows)
    {
        var order = BaselineTable.All.Select(table => table.Name).ToList();
        return rows.Count == 0 ? "nothing reads otherwise"
            : string.Join("; ", rows.GroupBy(row => row.Table).OrderBy(table => order.IndexOf(table.Key)).Select(table =>
                $"{table.Key}: {string.Join(", ", table.CountBy(row => row.Change).OrderBy(same => same.Key).Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Value:#,0} {JsonNamingPolicy.CamelCase.ConvertName(same.Key.ToString())}")))}"));
    }
}
