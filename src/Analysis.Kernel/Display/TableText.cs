using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

namespace Analysis.Kernel.Display;

/// <summary>Tables as plain text: columns side by side, for front ends and exports that show no HTML.</summary>
internal static class TableText
{
    private const int WidestColumn = 60;

    /// <summary>Makes this the plain form of tables; a library may register another later.</summary>
    public static void Register() => Formatter.Register<TabularDataResource>(
        (table, writer) => writer.Write(Of(table)), PlainTextFormatter.MimeType);

    /// <summary>The table as text.</summary>
    public static string Of(TabularDataResource table)
    {
        var rows = new List<string[]> { table.Schema.Fields.Select(field => field.Name).ToArray() };
        rows.AddRange(table.Data.Take(Formatter.ListExpansionLimit).Select(row => row.Select(cell => Cut(cell.Value)).ToArray()));
        var widths = rows[0].Select((_, column) => rows.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();
        var lines = rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[Math.Min(column, widths.Length - 1)]))).TrimEnd());
        var rest = table.Data.Count() - Formatter.ListExpansionLimit;
        return string.Join('\n', rest > 0 ? lines.Append($"... and {rest} more rows") : lines);
    }

    private static string Cut(object? value)
    {
        var text = (Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "").ReplaceLineEndings(" ");
        return text.Length > WidestColumn ? text[..(WidestColumn - 3)] + "..." : text;
    }
}
