using System.Text;
using Analysis.Sources;

namespace Analysis.Tests.Support;

/// <summary>Corpora held in memory.</summary>
internal static class Files
{
    public static SourceFile Of(string name, string text) => Of(name, Encoding.UTF8.GetBytes(text));

    public static SourceFile Of(string name, byte[] bytes) => SourceFile.Of("corpus", name, bytes);

    public static Document Read(string name, string text) => DocumentReader.Read(Of(name, text)).Single();

    public static Corpus Corpus(params SourceFile[] files) => Analysis.Corpus.Of(CorpusInput.OfFiles("corpus", files));

    public static string Text(Analysis.Tables.DiagnosticRow row) =>
        FormattableString.Invariant(
            $"{row.File}:{row.Line}:{row.Column}: {row.Severity.ToString().ToLowerInvariant()} {row.Code}: {row.Message}");
}
