using Analysis.Tests.Shared;

namespace Analysis.Frames.Tests;

/// <summary>A corpus in which every table has rows: invented dispatches, opened a second time after files were added.</summary>
internal static class Added
{
    private static readonly Lazy<Corpus> Opened = new(Open);

    public static Corpus Corpus => Opened.Value;

    private static Corpus Open()
    {
        var folder = Directory.CreateTempSubdirectory("frames").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "dispatches.jsonl"), Dispatches.JsonLines());
            // A body that counts on, the same report in two papers, a passage that two share, two who disagree, a line that has no
            // effect, and a row that a person rejected.
            Write("four.txt", "TARN, 7 May 2021\n\nPolice arrested 12 people.");
            var first = Analysis.Corpus.Open(folder);
            first.Analyst("A. Name").Reject(first.Figures.First(row => row is { Source: "four.txt", Value: 12 }), "of the year before");
            Write("one.txt", "SALTMOUTH, 4 May 2021\n\nAt least 31 people have died since 1 May 2021, the Flood Agency said. " + Passage
                + " Police arrested 40 people in Grana on 3 May 2021, the Interior Ministry said. The journalist Volha Melnik was released.");
            Write("two.txt", "SALTMOUTH, 6 May 2021\n\nAt least 58 people have died since 1 May 2021, the Flood Agency said. Police arrested 60 people in Grana on 3 May 2021, the Lawyers Committee said. The journalist Olga Melnik was released.");
            Write("three.txt", "GRANA, 6 May 2021\n\nThe harbour stayed shut. " + Passage
                + " At least 31 people have died since 1 May 2021, according to the Flood Agency.");
            Write("sources.csv", "file,title\nmissing.txt,Nothing\n");
            return Analysis.Corpus.Open(folder);

            void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private const string Passage =
        "The water rose in the night and reached the second floor of the school near the old market before anybody could ring the bell. "
        + "Boats from three villages came at dawn and took the children to the church on the hill, where the nuns had lit fires and cooked soup.";
}
