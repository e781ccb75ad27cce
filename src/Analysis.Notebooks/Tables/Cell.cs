using System.Globalization;
using Analysis.Notebooks.Html;

namespace Analysis.Notebooks.Tables;

/// <summary>A cell of a table, as HTML that is already escaped, and in plain words.</summary>
internal sealed record Cell(string Html, string Plain, string Class = "")
{
    /// <summary>Words of any length.</summary>
    public static Cell Of(string words) => new(HtmlText.Escape(words), words);

    /// <summary>A word or two, not to be broken.</summary>
    public static Cell Short(string words) => new(HtmlText.Escape(words), words, "short");

    /// <summary>A number.</summary>
    public static Cell Of(int number)
    {
        var digits = number.ToString("#,0", CultureInfo.InvariantCulture);
        return new(digits, digits, "number");
    }

    /// <summary>A day.</summary>
    public static Cell Of(DateOnly? day) => Short(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    /// <summary>The name of a value of an enumeration, in words: "other language".</summary>
    public static string Words(Enum value) =>
        string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>The words of a row in their sentence.</summary>
    public static Cell Of(Passage passage) => new(HtmlText.Marked(passage), passage.Before + "[" + passage.Words + "]" + passage.After);

    /// <summary>Where it stands.</summary>
    public static Cell Place(Passage passage) => new($"<code>{HtmlText.Escape(passage.Place)}</code>", passage.Place);
}
