using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;
using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>
/// Time and memory of each stage on the seed documents and on made-up reports, and of all stages together. A stage
/// gets what the stages before it gave.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly NumberRecogniser numbers = new(Lexicon.BuiltIn);
    private readonly DateRecogniser dates = new(Lexicon.BuiltIn);
    private readonly ActorRecogniser actors = new(Lexicon.BuiltIn, []);
    private readonly StatementRecogniser statements = new(Lexicon.BuiltIn);
    private readonly FigureRecogniser figures = new(Lexicon.BuiltIn);
    private Document[] documents = [];
    private Extraction[] extractions = [];

    /// <summary>Number of made-up reports; 0 for the seeds.</summary>
    [Params(0, 50)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var texts = Reports > 0
            ? Enumerable.Range(0, Reports).Select(number => ($"{number}.txt", GeneratedCorpus.Report(number)))
            : Directory.EnumerateFiles(Seeds.Folder, "*.txt").Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));
        documents = [.. texts.Select(text => Document.Part(text.Item1, text.Item1, text.Item2, DocumentProperties.None))];
        extractions = [.. documents.Select(document => Extractor.Default.Extract(document, null))];
    }

    [Benchmark]
    public int Text() => documents.Sum(document => TextStructure.Of(document.Text).Tokens.Length);

    [Benchmark]
    public int Numbers() => extractions.Sum(one => numbers.Recognise(one.Structure).Count);

    [Benchmark]
    public int Dates() => extractions.Sum(one => dates.Recognise(one.Structure, one.Quantities, one.Source.Metadata).Count);

    [Benchmark]
    public int Actors() => extractions.Sum(one => actors.Recognise(one.Structure, one.Dates, one.Source.Metadata).Count);

    [Benchmark]
    public int Statements() =>
        extractions.Sum(one => statements.Recognise(one.Structure, one.Actors, one.Dates, one.Source.Metadata).Count);

    [Benchmark]
    public int Figures() =>
        extractions
            .Sum(one => figures.Recognise(one.Structure, one.Quantities, one.Dates, one.Actors, one.Statements, one.Source.Metadata).Count);

    [Benchmark(Baseline = true)]
    public int All() => documents.Sum(document => Extractor.Default.Extract(document, null).Figures.Count);
}
