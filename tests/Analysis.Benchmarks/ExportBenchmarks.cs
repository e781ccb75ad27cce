using Analysis.Charting;
using Analysis.Charting.Export;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Analysis.Benchmarks;

/// <summary>All eight charts of the seeds to SVG and PNG in one go, beside a browser started for each of them.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ExportBenchmarks
{
    private IReadOnlyList<Chart> charts = [];

    [GlobalSetup]
    public void Read() => charts = Charts.All(Corpus.Open(Seeds.Folder));

    [Benchmark(Baseline = true)]
    public int OneBrowserForAll()
    {
        using var export = new ChartExport();
        return charts.Sum(chart => Pictures(export, chart));
    }

    [Benchmark]
    public int OneBrowserForEach() => charts.Sum(chart =>
    {
        using var export = new ChartExport();
        return Pictures(export, chart);
    });

    private static int Pictures(ChartExport export, Chart chart) => export.Svg(chart).Length + export.Png(chart).Length;
}
