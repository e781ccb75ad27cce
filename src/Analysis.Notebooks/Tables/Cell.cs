using System.Globalization;
using Analysis.Charting;
using Analysis.Notebooks.Html;
using Analysis.Tables;

namespace Analysis.Notebooks.Tables;

/// <summary>A cell of a table.</summary>
/// <param name="Html">As HTML that is already escaped.</param>
/// <param name="Plain">In plain words.</param>
/// <param name="Order">What its column is sorted by: words, a number, or nothing, which comes last.</param>
/// <param name="Class">How it is set.</param>
internal sealed record Cell(string Html, string Plain, IComparable? Order, string Class = "")
{
    /// <summary>Words of any length.</summary>
    public static Cell Of(string words) => new(HtmlText.Escape(words), words, OrNothing(words));

    /// <summary>A word or two, not to be broken.</summary>
    public static Cell Short(string words) => new(HtmlText.Escape(words), words, OrNothing(words), "short");

    /// <summary>A number.</summary>
    public static Cell Of(int number)
    {
        var digits = number.ToString("#,0", CultureInfo.InvariantCulture);
        return new(digits, digits, number, "number");
    }

    /// <summary>A day.</summary>
    public static Cell Of(DateOnly? day) => Short(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    /// <summary>The name of a value of an enumeration, in words: "other language".</summary>
    public static string Words(Enum value) => ClaimWords.Words(value.ToString());

    /// <summary>The words of a row in their sentence.</summary>
    public static Cell Of(Passage passage) => InSentence(passage, passage.Words);

    /// <summary>The words of a row in their sentence, sorted by the number that they stand for.</summary>
    public static Cell Of(Passage passage, decimal? number) => InSentence(passage, number);

    /// <summary>Where it stands.</summary>
    public static Cell Place(Passage passage) => new(HtmlText.Link(passage.Place, passage.Address), passage.Place, passage.Order, "place");

    /// <summary>Where it stands, and under it the id of its row, by which it is decided on and cited.</summary>
    public static Cell Place(Passage passage, string id) =>
        new(HtmlText.Link(passage.Place, passage.Address) + $"<br><span class=\"id\">{HtmlText.Escape(id)}</span>",
            $"{passage.Place} {id}", passage.Order, "place");

    /// <summary>What a person made of a row: who, and each column that says something else than the rules read, with both.</summary>
    public static Cell Decision<TRow>(TRow row, string decision, string by, string changed)
        where TRow : class
    {
        var now = TableSchema<TRow>.Columns.Where(column => $"; {changed}".Contains($"; {column.Name} was ", StringComparison.Ordinal))
            .Select(column => $"{column.Name} {(column.Format(column.Value(row)) is { Length: > 0 } words ? words : "(empty)")}");
        return Of(decision.Length == 0 ? "" : changed.Length == 0 ? $"{decision} by {by}"
            : $"{decision} by {by}: {string.Join("; ", now)} ({changed})");
    }

    /// <summary>The name of a source, which opens it.</summary>
    public static Cell Source(string name, string address) => new(HtmlText.Link(name, address), name, name, "place");

    private static Cell InSentence(Passage passage, IComparable? order) =>
        new(HtmlText.Marked(passage), passage.Before + "[" + passage.Words + "]" + passage.After, order, "sentence");

    private static string? OrNothing(string words) => words.Length > 0 ? words : null;
}
