using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;
using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>Time and memory of each stage on the seed documents, and of all stages together. A stage gets what the stages before it gave.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly NumberRecogniser numbers = new(Lexicon.BuiltIn);
    private readonly DateRecogniser dates = new(Lexicon.BuiltIn);
    private readonly ActorRecogniser actors = new(Lexicon.BuiltIn, []);
    private readonly StatementRecogniser statements = new(Lexicon.BuiltIn);
    private readonly FigureRecogniser figures = new(Lexicon.BuiltIn);
    private Document[] documents = [];
    private Extraction[] seeds = [];

    [GlobalSetup]
    public void Read()
    {
        documents = [.. Directory
            .EnumerateFiles(Seeds.Folder, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => Document.Part(Path.GetFileName(file), Path.GetFileName(file), File.ReadAllText(file), DocumentProperties.None))];
        seeds = [.. documents.Select(document => Extractor.Default.Extract(document, null))];
    }

    [Benchmark]
    public int Text() => documents.Sum(document => TextStructure.Of(document.Text).Tokens.Length);

    [Benchmark]
    public int Numbers() => seeds.Sum(seed => numbers.Recognise(seed.Structure).Count);

    [Benchmark]
    public int Dates() => seeds.Sum(seed => dates.Recognise(seed.Structure, seed.Quantities, seed.Source.Metadata).Count);

    [Benchmark]
    public int Actors() => seeds.Sum(seed => actors.Recognise(seed.Structure, seed.Dates, seed.Source.Metadata).Count);

    [Benchmark]
    public int Statements() => seeds.Sum(seed => statements.Recognise(seed.Structure, seed.Actors, seed.Dates, seed.Source.Metadata).Count);

    [Benchmark]
    public int Figures() =>
        seeds.Sum(seed => figures.Recognise(seed.Structure, seed.Quantities, seed.Dates, seed.Actors, seed.Statements, seed.Source.Metadata).Count);

    [Benchmark(Baseline = true)]
    public int All() => documents.Sum(document => Extractor.Default.Extract(document, null).Figures.Count);
}
