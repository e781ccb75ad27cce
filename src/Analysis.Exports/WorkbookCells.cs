using Analysis.Tables;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Analysis.Exports;

/// <summary>
/// Values as cells of a workbook: numbers and days as such where a spreadsheet can hold them, and as text where it would change them.
/// </summary>
internal sealed class WorkbookCells(StyleId day, StyleId link)
{
    // What a cell can hold.
    private const int MostLetters = 32_767;
    private const int MostDigits = 15;
    private const decimal MostHeld = 1_000_000_000_000_000;

    // Spreadsheets hold 1900 for a leap year and know no day before it.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>How many cells were cut.</summary>
    public int Cut { get; private set; }

    public Cell Of(TableColumn column, object row) => column.Value(row) switch
    {
        null or "" => default,
        int number => new Cell(number),
        bool flag => new Cell(flag),
        decimal number when Holds(number) => new Cell(number),
        DateOnly date when date >= FirstDay => new Cell(date.ToDateTime(TimeOnly.MinValue), day),
        var other => new Cell(Text(column.Format(other))),
    };

    public Cell Link(string target, string words) => new(new Formula($"HYPERLINK(\"{target}\",\"{words}\")"), words, link);

    private string Text(string words)
    {
        if (words.Length > MostLetters)
        {
            Cut++;
            var end = char.IsHighSurrogate(words[MostLetters - 2]) ? MostLetters - 2 : MostLetters - 1;
            words = words[..end] + "…";
        }

        return WorkbookText.Escaped(words);
    }

    private static bool Holds(decimal number) => number is > -MostHeld and < MostHeld && decimal.IsInteger(number) ||
        new string([.. number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture)
            .Where(char.IsAsciiDigit)])
            .Trim('0').Length <= MostDigits;
}
