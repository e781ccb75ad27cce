using System.Globalization;
using Analysis.Sources;

namespace Analysis.Cli.Commands;

/// <summary>analysis explain FILE: what is known of each document in a file, from where, and the words that were left out of it.</summary>
internal static class ExplainedFile
{
    private const string Indent = "  ";

    public static void Write(TextWriter output, string file)
    {
        var input = CorpusInput.OfFile(file);
        // Both go through the documents of the file in their order.
        foreach (var (document, extraction) in input.Sources.SelectMany(DocumentReader.Read).Zip(input.Extract()))
        {
            var (source, metadata) = (extraction.Source, extraction.Source.Metadata);
            output.WriteLine(source.Name);
            Line("title", metadata.Title);
            Line("publisher", metadata.Publisher);
            Line("published", metadata.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
            var basis = metadata.PublishedBasis.ToString().ToLowerInvariant();
            Line("by", metadata.PublishedSpan is { } span ? $"{basis}, «{source.Text[span]}»" : basis);
            Line("language", metadata.Language);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Indent}left out: {extraction.LeftOut} characters"));
            foreach (var part in LeftOutParts.Of(document, extraction.Structure))
            {
                var words = string.Join(' ', part.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                output.WriteLine($"{Indent}{Indent}{part.Kind}  «{words}»");
            }
        }

        void Line(string name, string value) => output.WriteLine($"{Indent}{name}: {(value.Length > 0 ? value : "not known")}");
    }
}
