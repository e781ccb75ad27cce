using Analysis.Charting;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Analysis.Benchmarks;

/// <summary>All eight charts of the seeds to SVG and PNG in one go, and to PDF.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ExportBenchmarks
{
    private IReadOnlyList<Chart> charts = [];

    [GlobalSetup]
    public void Read() => charts = Charts.All(Corpus.Open(Seeds.Folder));

    [Benchmark(Baseline = true)]
    public int SvgAndPng() => charts.Sum(chart => chart.Svg().Length + chart.Png().Length);

    [Benchmark]
    public int Pdf() => charts.Sum(chart => chart.Pdf().Length);
}
