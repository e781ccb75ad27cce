using System.Globalization;
using Analysis.Charting;
using Analysis.Notebooks.Html;

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

    /// <summary>The name of a source, which opens it.</summary>
    public static Cell Source(string name, string address) => new(HtmlText.Link(name, address), name, name, "place");

    private static Cell InSentence(Passage passage, IComparable? order) =>
        new(HtmlText.Marked(passage), passage.Before + "[" + passage.Words + "]" + passage.After, order, "sentence");

    private static string? OrNothing(string words) => words.Length > 0 ? words : null;
}
