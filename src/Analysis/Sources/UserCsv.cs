using Analysis.Text;

namespace Analysis.Sources;

/// <summary>
/// A table of the user as spreadsheets save it: cells parted by commas, by semicolons where a comma is in numbers, or by tabs, perhaps
/// below a line "sep=;".
/// </summary>
internal static class UserCsv
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>A reader that stands before the line of columns, and what parts the cells.</summary>
    /// <param name="content">The file.</param>
    /// <param name="columns">The columns there can be: the separator is the one that gives most of them.</param>
    public static (CsvReader Reader, char Separator) Open(string content, IReadOnlyCollection<string> columns)
    {
        var separator = Separators.MaxBy(one => Reader(content, one).Read()?.Count(cell => columns.Contains(NameOf(cell))) ?? 0);
        return (Reader(content, separator), separator);
    }

    /// <summary>The column that a cell of the first line names.</summary>
    public static string NameOf(CsvCell heading) => heading.Value.Trim().ToLowerInvariant();

    private static CsvReader Reader(string content, char separator)
    {
        var reader = new CsvReader(new StringReader(content), separator: separator);
        if (content.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            reader.Read();
        }

        return reader;
    }
}
