using System.Text;
using Analysis.Sources;

namespace Analysis.Charting.Tests.Trust;

/// <summary>Documents as their readers have them, and every word that a chart of them shows.</summary>
internal static class Told
{
    /// <summary>The corpus of texts, called a.txt, b.txt and so on, each with the day of publication that its dateline gives.</summary>
    public static Corpus In(params string[] texts) => Of([.. texts.Select((text, at) => ($"{(char)('a' + at)}.txt", text))]);

    /// <summary>The corpus of files.</summary>
    public static Corpus Of(params (string Name, string Text)[] files) =>
        Corpus.Of(CorpusInput.OfFiles("corpus",
            [.. files.Select(file => SourceFile.Of("corpus", file.Name, Encoding.UTF8.GetBytes(file.Text)))]));

    /// <summary>All that an exported chart says: its picture, its words, and its table.</summary>
    public static string By(Chart chart) => string.Join('\n', chart.Svg(), chart.Describe(), chart.Csv());
}
