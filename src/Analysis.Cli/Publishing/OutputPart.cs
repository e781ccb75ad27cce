using System.IO.Compression;
using System.Text;
using Analysis.Sources;
using Microsoft.Data.Sqlite;

namespace Analysis.Cli.Publishing;

/// <summary>The words of a file that may be published, or of a part of one.</summary>
/// <param name="File">The file as messages name it; a part stands behind '#'.</param>
/// <param name="Content">Its text.</param>
internal sealed record OutputPart(string File, string Content)
{
    private static readonly string[] Texts =
        [".csv", ".tsv", ".txt", ".md", ".html", ".htm", ".svg", ".xml", ".rels", ".json", ".jsonl", ".ipynb", ".tsq", ".css", ".js"];
    private static readonly string[] Archives = [".xlsx", ".docx", ".zip"];
    private static readonly string[] Twins = [".svg", ".pdf", ".html", ".json", ".csv", ".jsonl", ".ipynb"];

    private string Ending => Path.GetExtension(File).ToLowerInvariant();

    /// <summary>Whether letters stand in it as JSON writes them.</summary>
    public bool IsJson => Ending is ".json" or ".jsonl" or ".ipynb";

    /// <summary>Whether it has tags, or may have them in its strings.</summary>
    public bool IsMarkup => Ending is ".html" or ".htm" or ".svg" or ".xml" or ".rels" or ".ipynb";

    /// <summary>The parts of a file; none for one whose words cannot be had.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name in messages.</param>
    public static IReadOnlyList<OutputPart> Of(string path, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        try
        {
            return Texts.Contains(ending) ? [new(name, System.IO.File.ReadAllText(path))]
                : Archives.Contains(ending) ? OfArchive(path, name)
                : ending == ".sqlite" ? OfDatabase(path, name)
                : ending == ".pdf" ? [.. DocumentReader.Read(SourceFile.Of("", name, System.IO.File.ReadAllBytes(path)))
                    .Select(document => document.Text.Content).Where(text => text.Length > 0).Select(text => new OutputPart(name, text))]
                : [];
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException or SqliteException)
        {
            return [];
        }
    }

    /// <summary>Whether a file of the same name says the same in letters: a picture's drawing, a table's other forms.</summary>
    public static bool HasTwin(string path) => Twins.Any(ending => System.IO.File.Exists(Path.ChangeExtension(path, ending)));

    private static IReadOnlyList<OutputPart> OfArchive(string path, string name)
    {
        var (parts, left) = (new List<OutputPart>(), ReadingLimits.Usual.UnpackedBytes);
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(entry => Texts.Contains(Path.GetExtension(entry.FullName).ToLowerInvariant())))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                left -= read;
                if (left < 0)
                {
                    throw new InvalidDataException();
                }
            }

            parts.Add(new($"{name}#{entry.FullName}", Encoding.UTF8.GetString(bytes.ToArray())));
        }

        return parts;
    }

    private static IReadOnlyList<OutputPart> OfDatabase(string path, string name)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        return [.. Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").Select(table => new OutputPart(
            $"{name}#{table}",
            string.Join('\n', Rows(connection, $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))))];
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount)
                .Select(column => Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
