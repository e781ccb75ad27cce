using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

namespace Analysis.Kernel.Display.Values;

/// <summary>Tables as plain text: columns side by side, for front ends and exports that show no HTML.</summary>
internal static class TableText
{
    private const int WidestColumn = 60;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Makes this the plain form of tables; a library may register another later.</summary>
    public static void Register() => Formatter.Register<TabularDataResource>(
        (table, writer) => writer.Write(Of(table)), PlainTextFormatter.MimeType);

    /// <summary>Rows of cells as text, the first of them the names of the columns.</summary>
    public static string Of(IEnumerable<IEnumerable<string>> lines)
    {
        var rows = lines.Select(row => row.ToArray()).ToArray();
        var widths = rows[0].Select((_, column) => rows.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();
        return string.Join('\n', rows.Select(row =>
            string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[Math.Min(column, widths.Length - 1)]))).TrimEnd()));
    }

    /// <summary>A cell on one line of a fair length; days as 2020-08-15, which no reader takes for another.</summary>
    public static string Cut(object? value)
    {
        var text = (value switch
        {
            string words => words,
            DateOnly day => day.ToString("yyyy-MM-dd", Invariant),
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", Invariant),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", Invariant),
            DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm:sszzz", Invariant),
            _ => Convert.ToString(value, Invariant) ?? "",
        }).ReplaceLineEndings(" ");
        return text.Length > WidestColumn ? text[..(WidestColumn - 3)] + "..." : text;
    }

    private static string Of(TabularDataResource table)
    {
        var text = Of([table.Schema.Fields.Select(field => field.Name),
            .. table.Data.Take(Formatter.ListExpansionLimit).Select(row => row.Select(cell => Cut(cell.Value)))]);
        var rest = table.Data.Count() - Formatter.ListExpansionLimit;
        return rest > 0 ? $"{text}\n... and {rest} more rows" : text;
    }
}
