using System.Globalization;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Cli.Reports;

/// <summary>A row that a report cites, with what it rests on.</summary>
/// <param name="Row">The row.</param>
/// <param name="Corpus">The corpus it is of.</param>
internal sealed record CitedRow(IDecidableRow Row, Corpus Corpus)
{
    // What a note says otherwise, or what only programs need.
    private static readonly string[] Elsewhere =
        ["source", "id", "start", "end", "quote", "words", "rule", "speakerStart", "speakerEnd", "cueStart", "cueEnd"];

    /// <summary>File, line and column.</summary>
    public string Place
    {
        get
        {
            var position = Extraction.Source.Text.Lines[Row.Start];
            return FormattableString.Invariant($"{Row.Source}:{position.Line}:{position.Column}");
        }
    }

    /// <summary>The sentence that holds the row's first word; the row's own words where they are more.</summary>
    public string Sentence
    {
        get
        {
            var structure = Extraction.Structure;
            var index = structure.SentenceAt(Row.Start);
            return index < structure.Sentences.Count && structure.Sentences[index].Span.End >= Row.End
                ? structure.Source[structure.Sentences[index].Span]
                : Row.Quote;
        }
    }

    /// <summary>Publisher, title and day of the source, as far as they are known.</summary>
    public string Source
    {
        get
        {
            var source = Corpus.Sources.First(row => row.Source == Row.Source);
            return string.Join(", ",
                new[] { source.Publisher, source.Title, source.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "" }
                    .Where(part => part.Length > 0));
        }
    }

    /// <summary>The columns of the row that hold something: "kind: arrests; qualifier: moreThan; value: 30".</summary>
    public string Claim => Row switch
    {
        FigureRow row => Of(row),
        StatementRow row => Of(row),
        ActorRow row => Of(row),
        DateRow row => Of(row),
        QuantityRow row => Of(row),
        _ => "",
    };

    private Extraction Extraction => Corpus.Extractions.First(one => one.Source.Name == Row.Source);

    /// <summary>Whether a number of a report is one that the row says: its value or a bound, or the words it is in.</summary>
    public bool Says(QuantityRow number) =>
        Bounds(number).Count > 0 || IsIn(Row.Quote, number.Quote) || (Row is FigureRow figure && IsIn(figure.Words, number.Quote));

    /// <summary>How the row bounds a number of a report; nothing where it is none of the row's own numbers.</summary>
    public IReadOnlyList<Qualifier> Bounds(QuantityRow number)
    {
        decimal?[] said = [number.Value, number.Low, number.High];
        var numbers = said.OfType<decimal>().ToList();
        bool IsOne(decimal? value, decimal? low, decimal? high, string unit) =>
            numbers.Count > 0 && (unit.Length == 0 || unit == number.Unit)
            && numbers.All(one => value == one || low == one || high == one);
        return Row switch
        {
            FigureRow row when IsOne(row.Value, row.Low, row.High, "") => [row.Qualifier],
            QuantityRow row when IsOne(row.Value, row.Low, row.High, row.Unit) => [row.Qualifier],
            _ => [.. Corpus.Quantities.Where(one => one.Source == Row.Source && one.Start >= Row.Start && one.End <= Row.End
                && IsOne(one.Value, one.Low, one.High, one.Unit)).Select(one => one.Qualifier).Distinct()],
        };
    }

    // As whole words.
    private static bool IsIn(string words, string part)
    {
        for (var at = words.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = words.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsOfWord(words, at - 1, at - 2) && !IsOfWord(words, at + part.Length, at + part.Length + 1))
            {
                return true;
            }
        }

        return false;
    }

    // "1,000" is no word of "1,000,000", nor is 3 of 3.5.
    private static bool IsOfWord(string words, int at, int beyond) =>
        at >= 0 && at < words.Length
        && (char.IsLetterOrDigit(words[at])
            || (words[at] is ',' or '.' && beyond >= 0 && beyond < words.Length && char.IsDigit(words[beyond])));

    private static string Of<TRow>(TRow row)
        where TRow : class => string.Join("; ", TableSchema<TRow>.Columns
            .Where(column => !Elsewhere.Contains(column.Name))
            .Select(column => (column.Name, Words: column.Format(column.Value(row))))
            .Where(cell => cell.Words.Length > 0)
            .Select(cell => $"{cell.Name}: {cell.Words}"));
}
