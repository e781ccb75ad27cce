using System.Collections.Immutable;
using Analysis.Sources;

namespace Analysis.Copies;

/// <summary>Finds copies and shared passages: each source is compared with the originals before it, the most original first.
/// Deterministic; the time grows with the number of words.</summary>
internal sealed class CopyFinder
{
    // Those that share most; a text put together from more sources than these is none's copy.
    private const int Candidates = 8;

    private readonly IReadOnlyList<Extraction> sources;
    private readonly CopyTable table;
    private readonly Func<string, bool> isDescribed;
    private readonly Dictionary<string, int> byName;
    private readonly CopyIndex index = new();
    private readonly Dictionary<string, int> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> order = [];
    private readonly CopySketch?[] sketches;
    private readonly Copy?[] copies;
    private readonly List<CopiedPassage>[] passages;
    private readonly HashSet<(string, string)> undone = [];

    private CopyFinder(IReadOnlyList<Extraction> sources, CopyTable table, Func<string, bool> isDescribed)
    {
        (this.sources, this.table, this.isDescribed) = (sources, table, isDescribed);
        byName = Enumerable.Range(0, sources.Count).GroupBy(Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        // Kept no longer than the search: they take more room than the texts.
        sketches = [.. sources.AsParallel().AsOrdered().Select(source => IsCompared(source) ? CopySketch.Of(source.Structure) : null)];
        copies = new Copy?[sources.Count];
        passages = [.. sources.Select(_ => new List<CopiedPassage>())];
    }

    /// <summary>What each source has from others, in the order of the sources, and the lines of the user's table that undid
    /// something.</summary>
    public static (IReadOnlyList<(Copy? Copy, ImmutableArray<CopiedPassage> Passages)> Found,
        IReadOnlySet<(string Source, string Original)> Undone) Find(
            IReadOnlyList<Extraction> sources, CopyTable table, Func<string, bool> isDescribed)
    {
        var finder = new CopyFinder(sources, table, isDescribed);
        // The user's copies come last, so that what they are copies of is settled before them.
        foreach (var source in finder.InOrder().OrderBy(source => table.OriginalOf(finder.Name(source)) is null ? 0 : 1).ToList())
        {
            finder.Place(source);
        }

        return ([.. finder.copies.Zip(finder.passages, (copy, own) => (copy, own.ToImmutableArray()))], finder.undone);
    }

    private IEnumerable<int> InOrder() => Originality.InOrder(
        Enumerable.Range(0, sources.Count)
            .Where(source => IsCompared(sources[source])),
        source => sources[source].Source, source => Sketch(source).Words.Length, isDescribed);

    private void Place(int source)
    {
        var sketch = Sketch(source);
        var shared = index.Shared(sketch, Sketch)
            .Where(other => !IsUndone(source, other.Document))
            .OrderByDescending(other => other.Runs.Sum(run => run.Length)).ThenBy(other => Rank(other.Document))
            .Take(Candidates).ToList();
        passages[source].AddRange(SharedPassages.Of(sketch, sources[source],
            [.. shared.Select(other => (sources[other.Document], Sketch(other.Document), other.Runs))]));
        copies[source] = Assigned(source, shared) ?? SameText(source) ?? MostWords(sketch, shared);
        if (copies[source] is null)
        {
            order.Add(source, order.Count);
            index.Add(source, sketch);
            if (sketch.TextKey.Length > 0)
            {
                byText.TryAdd(sketch.TextKey, source);
            }
        }
    }

    private int Rank(int original) => order[original];

    // The user names a copy of a copy: both are copies of its original.
    private Copy? Assigned(int source, IEnumerable<(int Document, List<SharedRun> Runs)> shared)
    {
        if (table.OriginalOf(Name(source)) is not { } named || !byName.TryGetValue(named, out var original))
        {
            return null;
        }

        var root = copies[original] is { } other ? byName[other.Original] : original;
        var runs = shared.FirstOrDefault(candidate => candidate.Document == root).Runs ?? [];
        return root == source ? null : new Copy(Name(root), Share(Sketch(source), runs), CopyRules.Assigned);
    }

    private Copy? SameText(int source) =>
        Sketch(source).TextKey is { Length: > 0 } key && byText.TryGetValue(key, out var original) && !IsUndone(source, original)
            ? new Copy(Name(original), 1, CopyRules.SameText) : null;

    private Copy? MostWords(CopySketch sketch, IEnumerable<(int Document, List<SharedRun> Runs)> shared) => (
        from other in shared
        let share = Share(sketch, other.Runs)
        where share >= CopyRules.LeastShare && other.Runs.Sum(run => run.Length) >= CopyRules.LeastWords
        orderby share descending, Rank(other.Document)
        select new Copy(Name(other.Document), share, CopyRules.MostWords)).FirstOrDefault();

    // Headlines and captions are the reprint's own; a text of nothing else is compared as it is.
    private static decimal Share(CopySketch sketch, IReadOnlyCollection<SharedRun> runs)
    {
        var share = sketch.BodyWords > 0 ? (decimal)runs.Sum(sketch.BodyIn) / sketch.BodyWords
            : sketch.Words.Length > 0 ? (decimal)runs.Sum(run => run.Length) / sketch.Words.Length
            : 0;
        return Math.Round(share, 2, MidpointRounding.ToZero);
    }

    private bool IsUndone(int source, int original)
    {
        var undoing = new[] { (Name(source), Name(original)), (Name(original), Name(source)) }
            .Where(pair => table.IsUndone(pair.Item1, pair.Item2)).ToList();
        undone.UnionWith(undoing);
        return undoing.Count > 0;
    }

    private string Name(int source) => sources[source].Source.Name;

    private static bool IsCompared(Extraction source) => source.Source.Status is SourceStatus.Read or SourceStatus.OtherLanguage;

    private CopySketch Sketch(int source) => sketches[source]!;
}
