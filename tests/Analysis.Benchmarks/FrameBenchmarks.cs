using Analysis.Frames;
using Analysis.Tables;
using BenchmarkDotNet.Attributes;
using Deedle;

namespace Analysis.Benchmarks;

/// <summary>200,000 rows as a frame, counted, joined and led back to rows, beside Deedle's own frame of records.</summary>
public class FrameBenchmarks
{
    private const int Rows = 200_000;

    private List<FigureRow> figures = [];
    private Frame<string, string> frame = null!;
    private Frame<string, string> sources = null!;

    [GlobalSetup]
    public void Read()
    {
        var corpus = Corpus.Open(Seeds.Folder);
        figures = [.. Enumerable.Range(0, Rows).Select(at => corpus.Figures[at % corpus.Figures.Count] with { Start = at })];
        frame = figures.ToFrame();
        sources = corpus.Sources.ToFrame();
    }

    [Benchmark(Baseline = true)]
    public int ToFrame() => figures.ToFrame().RowCount;

    [Benchmark]
    public int FromRecords() => Deedle.Frame.FromRecords(figures).RowCount;

    [Benchmark]
    public int CountPairs() => frame.Count("Kind", "Qualifier").RowCount;

    [Benchmark]
    public int With() => frame.With(sources, "Source", "Publisher").ColumnCount;

    [Benchmark]
    public int In() => figures.In(frame).Count;
}
