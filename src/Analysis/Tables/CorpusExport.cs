using System.Text;

namespace Analysis.Tables;

/// <summary>Writes the tables of a corpus into a folder, each as CSV and as JSON lines.</summary>
public static class CorpusExport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes every table and makes the folder when it is not there; files of the same names are replaced.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The folder; must not be the corpus folder, whose sources.csv is the user's.</param>
    /// <returns>Names of the files written, in order.</returns>
    public static IReadOnlyList<string> Write(Corpus corpus, string folder)
    {
        Directory.CreateDirectory(folder);
        return
        [
            .. Write(corpus.Sources, folder, "sources"),
            .. Write(corpus.Dates, folder, "dates"),
            .. Write(corpus.Actors, folder, "actors"),
            .. Write(corpus.ActorSummary, folder, "actor-summary"),
            .. Write(corpus.Figures, folder, "figures"),
            .. Write(corpus.Statements, folder, "statements"),
            .. Write(corpus.Quantities, folder, "quantities"),
            .. Write(corpus.Disagreements, folder, "disagreements"),
            .. Write(corpus.Copies, folder, "copies"),
            .. Write(corpus.Passages, folder, "passages"),
            .. Write(corpus.Diagnostics, folder, "diagnostics"),
        ];
    }

    private static string[] Write<TRow>(IReadOnlyList<TRow> rows, string folder, string table)
        where TRow : class
    {
        WriteFile(Path.Combine(folder, table + ".csv"), writer => CsvExport.Write(rows, writer));
        WriteFile(Path.Combine(folder, table + ".jsonl"), writer => JsonLinesExport.Write(rows, writer));
        return [table + ".csv", table + ".jsonl"];
    }

    private static void WriteFile(string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(path, append: false, Utf8);
        write(writer);
    }
}
