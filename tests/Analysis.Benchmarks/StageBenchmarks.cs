using Analysis.Text;
using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>Time and memory of each stage on the seed documents, one after the other.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private SourceText[] texts = [];

    [GlobalSetup]
    public void Read() => texts = [.. Directory
        .EnumerateFiles(Seeds.Folder, "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(file => new SourceText(Path.GetFileName(file), File.ReadAllText(file)))];

    [Benchmark]
    public int Text() => texts.Sum(text => TextStructure.Of(text).Tokens.Count);
}
