using System.Security.Cryptography;
using System.Text;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Review;

/// <summary>Adds lines to review.csv when a person decides: always behind what stands there, which is never rewritten.</summary>
internal static class ReviewFile
{
    private const int Needed = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    // Words of people and texts, which a spreadsheet may take for formulas.
    private static readonly string[] Words = ["value", "by", "note", "quote", "source"];

    /// <summary>Appends one decision.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="IOException">The file cannot be written, or is so damaged that a line behind it could not be read.</exception>
    public static void Append(string folder, Decision decision)
    {
        using var one = Locked(LockOf(Path.Combine(Path.GetFullPath(folder), ReviewTable.FileName)));
        var path = PathIn(Path.GetFullPath(folder));
        var before = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var text = new StringBuilder();
        var (columns, separator, lineEnd) = Heading(before);
        if (columns is null)
        {
            text.Append(string.Join(',', ReviewTable.Columns)).Append('\n');
        }
        else if (before[^1] != (byte)'\n')
        {
            text.Append(lineEnd);
        }

        text.AppendJoin(separator, (columns ?? ReviewTable.Columns).Select(column => CsvExport.Quoted(Cell(decision, column), separator)))
            .Append(lineEnd);
        // One write: a line is there, or it is not.
        using var file = Opened(path);
        try
        {
            file.Write(Encoding.UTF8.GetBytes(text.ToString()));
            file.Flush(flushToDisk: true);
        }
        catch (IOException full)
        {
            // A disk that is full took part of the line: nobody else writes, so that what is behind the others' lines is ours.
            file.SetLength(before.Length);
            throw new IOException($"{ReviewTable.FileName} cannot be written: the disk is full or fails. The decision was not kept, all earlier ones are. Make room and decide again.", full);
        }
    }

    // What stands there as Review.csv is the file; one more beside it would not be used.
    private static string PathIn(string folder)
    {
        var path = Path.Combine(folder, ReviewTable.FileName);
        return File.Exists(path) || !Directory.Exists(folder) ? path
            : Directory.EnumerateFiles(folder).Where(file => UserTableNames.Of(Path.GetFileName(file)) == ReviewTable.FileName)
                .Order(StringComparer.Ordinal).FirstOrDefault(path);
    }

    private static FileStream Opened(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{ReviewTable.FileName} cannot be written: the corpus folder is read-only, full or closed to you. The decision was not kept, all earlier ones are. Copy the folder to where you may write, and decide there.", closed);
        }
    }

    /// <summary>The line of a decision as it is copied by hand into a file with the usual columns.</summary>
    public static string Line(Decision decision) =>
        string.Join(',', ReviewTable.Columns.Select(column => CsvExport.Quoted(Cell(decision, column))));

    private static (IReadOnlyList<string>? Columns, char Separator, string LineEnd) Heading(byte[] before)
    {
        string content;
        try
        {
            content = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(before).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new IOException($"{ReviewTable.FileName} is not in UTF-8, so no line can be added. Save it as UTF-8 and decide again.");
        }

        var (reader, separator) = UserCsv.Open(content, ReviewTable.Columns);
        if (reader.Read() is not { } heading)
        {
            return (null, separator, "\n");
        }

        var columns = heading.Select(UserCsv.NameOf).ToList();
        if (ReviewTable.Columns.Take(Needed).Append("field").Append("value").Append("by")
            .FirstOrDefault(column => !columns.Contains(column)) is { } missing)
        {
            throw new IOException($"{ReviewTable.FileName}:1:1: there is no column '{missing}', so no decision can be added. Its first line must be: {string.Join(',', ReviewTable.Columns)}");
        }

        var last = 1;
        while (reader.Read() is { } cells)
        {
            last = cells[0].Position.Line;
        }

        return !reader.IsMisquoted ? (columns, separator, content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n")
            : throw new IOException(FormattableString.Invariant(
                $"{ReviewTable.FileName}:{last}:1: a quotation mark is missing, so a line behind it could not be read. Mend the line and decide again."));
    }

    private static string Cell(Decision decision, string column)
    {
        var words = column switch
        {
            "id" => decision.Id,
            "table" => decision.Table,
            "decision" => decision.Verdict.ToString().ToLowerInvariant(),
            "field" => decision.Field,
            "value" => decision.Value,
            "by" => decision.By,
            "on" => decision.On,
            "note" => decision.Note,
            "quote" => decision.Quote,
            "source" => decision.Source,
            _ => "",
        };
        return Words.Contains(column) ? CsvMarks.Marked(words.ReplaceLineEndings(" ")) : words.ReplaceLineEndings(" ");
    }

    // The file stays when it is free again: one that is removed can be locked by whoever still has it open, while another makes a new one.
    private static FileStream Locked(string path)
    {
        var end = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (File.Exists(path) && DateTime.UtcNow < end)
            {
                Thread.Sleep(Glance);
            }
        }
    }

    // Beside the machine's other passing files, a person's own: whatever stands in the corpus folder is read.
    private static string LockOf(string path) => Path.Combine(
        Path.GetTempPath(), $"analysis-review-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.UserName}\n{path}")))[..16]}.lock");
}
