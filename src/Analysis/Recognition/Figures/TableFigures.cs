using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Numbers;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// Reads the numbers of tables: the headings of their column and row tell kind, place and time. Nothing of a table is read as prose.
/// </summary>
internal sealed class TableFigures
{
    /// <summary>The name of the one rule of tables.</summary>
    public const string Rule = "figure.table";

    private const int LongestCaption = 120;

    private static readonly KindRole[] Roles = [KindRole.Event, KindRole.State, KindRole.Patient, KindRole.Agent, KindRole.Noun];

    private readonly FigureKinds kinds;
    private readonly CountedNouns nouns;
    private readonly FrozenDictionary<string, FrozenSet<string>> words;

    /// <summary>Takes kinds.tsv, counted-nouns.tsv and tables.tsv of <paramref name="lexicon"/>.</summary>
    public TableFigures(Lexicon lexicon, FigureKinds kinds, CountedNouns nouns)
    {
        (this.kinds, this.nouns) = (kinds, nouns);
        words = lexicon.Rows("Recognition/Figures/tables.tsv", 2).GroupBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(role => role.Key,
                role => role.SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The figures of all tables of a document, in text order.</summary>
    public IEnumerable<Mention<Figure>> Read(
        TextStructure structure, IReadOnlyList<Mention<Quantity>> quantities, IReadOnlyList<Mention<Timex>> dates,
        IReadOnlyList<Mention<Actor>> actors, SourceMetadata metadata)
    {
        var numbers = quantities.ToLookup(quantity => quantity.Span.Start);
        foreach (var (rows, block) in TableGrid.Of(structure))
        {
            var table = new Table(structure, rows, dates, actors);
            var heading = Heading(table, numbers);
            var caption = block > 0 && structure.Blocks[block - 1] is { Kind: not BlockKind.Row } above
                && above.Span.Length <= LongestCaption ? KindIn(structure, above.Span) : null;
            for (var row = 0; row < rows.Count; row++)
            {
                var own = row == heading ? null : KindOf(structure, rows[row][0]);
                for (var column = 1; column < rows[row].Count && row != heading; column++)
                {
                    var over = heading is { } line && column < rows[line].Count ? rows[line][column] : null;
                    if (Number(structure, rows[row][column], numbers) is { } number
                        && Matching(structure, over, own,
                            IsNeutral(table, rows[row][0], heading is { } head ? rows[head][0] : null) ? caption : null) is { } match)
                    {
                        yield return Figure(table, number, match, rows[row][0], over, heading is { } top ? rows[top][0] : null, metadata);
                    }
                }
            }
        }
    }

    // The kind that the heading of the column tells, else that of the row, else that of the caption over a column of numbers.
    private Match? Matching(TextStructure structure, TableCell? over, Match? row, Match? caption) =>
        over is not null && Has(structure, over, "rate") ? null
        : (over is null ? null : KindOf(structure, over)) ?? row
            ?? (over is not null && (over.IsEmpty || Has(structure, over, "count") || structure.Tokens[over.First].Kind == TokenKind.Number)
                ? caption
                : null);

    // A day, a place, a total: what a row heading may be where the caption tells the kind. "Cows stolen" below
    // "Arrests by month" is another thing.
    private bool IsNeutral(Table table, TableCell row, TableCell? corner) =>
        row.IsEmpty || table.DateIn(row) is not null || table.PlaceIn(row) is not null || Has(table.Structure, row, "total")
        || (corner is not null && Has(table.Structure, corner, "place"));

    private Mention<Figure> Figure(
        Table table, Mention<Quantity> number, Match match, TableCell row, TableCell? over, TableCell? corner, SourceMetadata metadata)
    {
        var structure = table.Structure;
        var date = table.DateIn(row) ?? (over is null ? null : table.DateIn(over));
        var place = table.PlaceIn(row) ?? (over is null ? null : table.PlaceIn(over))
            ?? (corner is not null && Has(structure, corner, "place") && !Has(structure, row, "total") && !row.IsEmpty
                ? structure.SpanOf(row.First, row.Last)
                : null);
        var period = date is null ? Period.None : new Period(date.Value.From, date.Value.To, structure.Source[date.Span]);
        var measure = Has(structure, row, "total") || (over is not null && Has(structure, over, "total")) ? Measure.Total
            : over is not null && Has(structure, over, "new") ? Measure.New
            : Measure.Unknown;
        var (asOf, basis) = new Attribution([], metadata.Publisher).AsOf(metadata);
        var counted = match.Counted is { } noun ? structure.Source[noun] : "";
        var value = new Figure(match.Kind.Name, counted, number.Value, measure, period, asOf, basis,
            place is { } at ? structure.Source[at] : "", "", metadata.Publisher, Certainty.Stated, Polarity.Asserted);
        IMention?[] parts =
        [
            number, new Mention<string>(match.Kind.Name, match.Words, "figure.kind"),
            match.Counted is { } span ? new Mention<string>(counted, span, "figure.counted") : null,
            place is { } where ? new Mention<string>(value.Place, where, "figure.place") : null,
            date is null ? null : new Mention<Period>(period, date.Span, "figure.period"),
        ];
        return new(value, number.Span, Rule) { Parts = [.. parts.OfType<IMention>()] };
    }

    // The first row without any number of its own.
    private static int? Heading(Table table, ILookup<int, Mention<Quantity>> numbers)
    {
        for (var row = 0; row < Math.Min(2, table.Rows.Count); row++)
        {
            if (table.Rows[row].Skip(1).All(cell => Number(table.Structure, cell, numbers) is null || table.DateIn(cell) is not null)
                && table.Rows[row].Skip(1).Any(cell => !cell.IsEmpty))
            {
                return row;
            }
        }

        return null;
    }

    // A cell that holds a whole number and nothing else.
    private static Mention<Quantity>? Number(TextStructure structure, TableCell cell, ILookup<int, Mention<Quantity>> numbers) =>
        cell.IsEmpty ? null
        : numbers[structure.Tokens[cell.First].Span.Start].FirstOrDefault(number => number.Span.End == structure.Tokens[cell.Last].Span.End
            && number.Value.Unit.Length == 0 && FigureRecogniser.IsCount(number));

    private Match? KindOf(TextStructure structure, TableCell cell) =>
        cell.IsEmpty ? null : KindIn(structure, structure.SpanOf(cell.First, cell.Last));

    private Match? KindIn(TextStructure structure, SourceSpan span)
    {
        var (first, last) = structure.TokensOf(span);
        var view = new TokenView(structure, structure.Sentences[structure.SentenceAt(span.Start)]);
        var counted = Enumerable.Range(first, last - first + 1).Where(token => nouns.ClassOf(view[token]) is { Length: > 0 })
            .Select(token => (Token: token, Class: nouns.ClassOf(view[token]))).ToArray();
        foreach (var role in Roles)
        {
            for (var token = first; token <= last; token++)
            {
                if (kinds.At(view, token, role) is { } found && found.Last <= last
                    && (role != KindRole.Patient || kinds.IsParticiple(view, token))
                    && found.Kinds.FirstOrDefault(kind => Admits(kind, counted.Select(noun => noun.Class).ToArray())) is { } kind)
                {
                    var noun = Array.FindLast(counted, noun => noun.Class != "thing" && (noun.Token < token || noun.Token > found.Last));
                    return new Match(kind, view.Span(token, found.Last), noun.Class is null ? null : view.Span(noun.Token, noun.Token));
                }
            }
        }

        return null;
    }

    // "Houses destroyed" counts homes; "Killed" counts persons; "Cattle killed" counts nothing that is read.
    private static bool Admits(FigureKind kind, string[] counted) => kind.Class switch
    {
        "homes" or "bodies" or "lives" => counted.Contains(kind.Class, StringComparer.Ordinal),
        "things" => false,
        "" => true,
        _ => !counted.Any(known => known is "thing" or "homes"),
    };

    private bool Has(TextStructure structure, TableCell cell, string role) =>
        !cell.IsEmpty
        && Enumerable.Range(cell.First, cell.Last - cell.First + 1).Any(token => words[role].Contains(structure.Lower(token)));

    private sealed record Match(FigureKind Kind, SourceSpan Words, SourceSpan? Counted);

    private sealed class Table(TextStructure structure, IReadOnlyList<IReadOnlyList<TableCell>> rows, IReadOnlyList<Mention<Timex>> dates,
        IReadOnlyList<Mention<Actor>> actors)
    {
        public TextStructure Structure => structure;

        public IReadOnlyList<IReadOnlyList<TableCell>> Rows => rows;

        public Mention<Timex>? DateIn(TableCell cell) =>
            cell.IsEmpty ? null
            : dates.FirstOrDefault(date => date.Value.From is not null && structure.SpanOf(cell.First, cell.Last).Contains(date.Span));

        public SourceSpan? PlaceIn(TableCell cell) =>
            cell.IsEmpty ? null
            : actors.FirstOrDefault(actor => actor.Value.Kind is ActorKind.Place or ActorKind.State
                && structure.SpanOf(cell.First, cell.Last).Contains(actor.Span))?.Span;
    }
}
