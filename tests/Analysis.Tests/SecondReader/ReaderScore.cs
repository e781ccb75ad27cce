using System.Globalization;
using Analysis.Recognition;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;
using Document = Analysis.Sources.Document;

namespace Analysis.Tests.SecondReader;

/// <summary>One document as the library reads it, beside what a reader marked.</summary>
internal sealed class ReaderScore
{
    private readonly string _text;
    private readonly ReadMarks _marks;
    private readonly IReadOnlyList<Mention<Figure>> _figures;
    private readonly IReadOnlyList<Mention<Statement>> _statements;
    private readonly List<string> _misses = [];

    private ReaderScore(string name)
    {
        (Name, _text, _marks) = (name, ReadMarks.Text(name), ReadMarks.Of(name));
        var facts = new SourceFacts(name, "", _marks.Publisher, _marks.Published, "known", "", "en");
        var extraction = Extractor.Default.Extract(Document.Part(name, name, _text, DocumentProperties.None), facts);
        (_figures, _statements) = (extraction.Figures, extraction.Statements);
    }

    public string Name { get; }

    public int Figures => _marks.Figures.Length;

    public int Found { get; private set; }

    public int FiguresRead => _figures.Count;

    public int NotMarked { get; private set; }

    public int ReadFromNone { get; private set; }

    public int WrongQuantity { get; private set; }

    public int WrongSpeaker { get; private set; }

    public int NoSpeaker { get; private set; }

    public int WrongPolarity { get; private set; }

    public int Statements => _marks.Statements.Length;

    public int StatementsFound { get; private set; }

    public int WrongStatementSpeaker { get; private set; }

    /// <summary>Every difference, a line each, in the order of harm within its kind.</summary>
    public IReadOnlyList<string> Misses => _misses;

    /// <summary>Reads and compares one document.</summary>
    public static ReaderScore Of(string name)
    {
        var score = new ReaderScore(name);
        score.CompareFigures();
        score.CompareStatements();
        return score;
    }

    private void CompareFigures()
    {
        foreach (var mark in _marks.Figures)
        {
            var at = _figures.Select(mention => mention.Value)
                .Where(figure => Overlap(figure.Quantity.Number, mark.Start, mark.End)).ToList();
            if (at.Find(figure => figure.Kind == mark.Kind) is not { } read)
            {
                Miss(at.Count > 0 ? $"kind {at[0].Kind}" : "figure not found", mark.Start, mark.End, $"{mark.Kind}");
                continue;
            }

            Found++;
            CompareFigure(mark, read);
        }

        foreach (var figure in _figures.Select(mention => mention.Value)
            .Where(figure => !_marks.Figures.Any(mark => Same(mark, figure))))
        {
            NotMarked++;
            var none = _marks.None.Any(mark => Overlap(figure.Quantity.Number, mark.Start, mark.Start + mark.Quote.Length));
            ReadFromNone += none ? 1 : 0;
            var number = figure.Quantity.Number;
            Miss(none ? "figure where none is" : "figure not marked", number.Start, number.End, "", figure.Kind);
        }
    }

    private void CompareFigure(MarkedFigure mark, Figure read)
    {
        var quantity = read.Quantity;
        var own = mark.Speakers.Length == 0 && read.Speaker == _marks.Publisher;
        if (!own && !Named(mark.Speakers, read.Speaker) && read.Speaker.Length > 0)
        {
            WrongSpeaker++;
            Miss("WRONG SPEAKER", mark.Start, mark.End, string.Join(" / ", mark.Speakers), read.Speaker);
        }
        else if (mark.Speakers.Length > 0 && read.Speaker.Length == 0)
        {
            NoSpeaker++;
            Miss("no speaker", mark.Start, mark.End, string.Join(" / ", mark.Speakers));
        }

        if (!read.Polarity.ToString().Equals(mark.Polarity, StringComparison.OrdinalIgnoreCase))
        {
            WrongPolarity++;
            Miss("WRONG POLARITY", mark.Start, mark.End, mark.Polarity, read.Polarity.ToString());
        }

        var (low, high) = mark.Qualifier == "between" ? (mark.Low, mark.High) : (quantity.Low, quantity.High);
        if (!quantity.Qualifier.ToString().Equals(mark.Qualifier, StringComparison.OrdinalIgnoreCase)
            || quantity.Value != mark.Value || quantity.Low != low || quantity.High != high)
        {
            WrongQuantity++;
            var wanted = string.Create(CultureInfo.InvariantCulture, $"{mark.Qualifier} {mark.Value}");
            Miss("quantity", mark.Start, mark.End, wanted, quantity.ToString());
        }
    }

    private void CompareStatements()
    {
        foreach (var mark in _marks.Statements)
        {
            var at = _statements.Select(statement => statement.Value)
                .Where(statement => statement.Cue is { } cue && Overlap(cue, mark.Start, mark.End)).ToList();
            if (at.Exists(statement => Named(mark.Speakers, statement.Speaker)))
            {
                StatementsFound++;
            }
            else if (at.Find(statement => statement.Speaker.Length > 0) is { } other)
            {
                WrongStatementSpeaker++;
                Miss("WRONG SPEAKER of a statement", mark.Start, mark.End, string.Join(" / ", mark.Speakers), other.Speaker);
            }
            else
            {
                var what = at.Count > 0 ? "statement without speaker" : "statement not found";
                Miss(what, mark.Start, mark.End, string.Join(" / ", mark.Speakers));
            }
        }
    }

    private static bool Same(MarkedFigure mark, Figure figure) =>
        figure.Kind == mark.Kind && Overlap(figure.Quantity.Number, mark.Start, mark.End);

    private static bool Overlap(SourceSpan span, int start, int end) => span.Start < end && start < span.End;

    /// <summary>A name is right when it is one of the marked ones; "a critic of the mayor" is the marked "critic".</summary>
    private static bool Named(string[] names, string name) => Array.Exists(names, right =>
        Bare(name).Equals(Bare(right), StringComparison.OrdinalIgnoreCase)
        || Bare(name).StartsWith(Bare(right) + " of ", StringComparison.OrdinalIgnoreCase));

    private static string Bare(string name) =>
        Array.Find(["the ", "a ", "an "], article => name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } article
            ? name[article.Length..] : name;

    private void Miss(string what, int start, int end, string wanted, string got = "")
    {
        var from = Math.Max(_text.LastIndexOf('\n', start) + 1, start - 60);
        var to = _text.IndexOf('\n', start) is var line && line < 0 ? _text.Length : line;
        var after = _text[end..Math.Max(end, Math.Min(to, end + 50))];
        var words = $"{_text[from..start]}[{_text[start..end].Replace('\n', ' ')}]{after}".Trim();
        _misses.Add($"{what}: {words} -- wanted {(wanted.Length > 0 ? wanted : "none")}, read {(got.Length > 0 ? got : "none")}");
    }
}
