using Analysis.Charting.Tests.Support;
using Analysis.Tests.Shared;

namespace Analysis.Charting.Tests;

/// <summary>
/// Every chart of several folders at every size: no words cover words or marks, none leave the paper, none are too small, no mark is lost.
/// </summary>
public sealed class EveryLayoutTests(EveryLayoutTests.Folders folders) : IClassFixture<EveryLayoutTests.Folders>
{
    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        foreach (var folder in new[] { "seeds", "empty", "dispatches", "bulletins" })
        {
            foreach (var width in new[]
            {
                ChartTheme.Column.Width, ChartSize.Smallest, ChartTheme.Cell.Width, ChartTheme.Web.Width, ChartTheme.Slide.Width
            })
            {
                cases.Add(folder, width);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_laid_out_so_that_everything_can_be_read(string folder, int width)
    {
        foreach (var chart in Charts.All(folders.Of(folder)))
        {
            var drawn = new Drawn(chart, width);
            Assert.True(!drawn.Overlaps().Any(), $"{chart.Name}: {string.Join("; ", drawn.Overlaps().Take(8))}");
            Assert.True(!drawn.OffPaper().Any(), $"{chart.Name}: {string.Join("; ", drawn.OffPaper().Take(8))}");
            // 12 pixels are 9 points.
            Assert.All(drawn.Texts, text => Assert.True(text.Size >= 12, text.Words));
            var shown = drawn.Marks.SelectMany(mark => mark.Rows).Distinct().Order();
            Assert.Equal(chart.Rows.Select((row, i) => (row, i)).Where(one => one.row.NotDrawn.Length == 0).Select(one => one.i), shown);
            Assert.All(drawn.Marks, mark => Assert.True(drawn.Paper.Contains(mark.Box), $"{chart.Name}: mark at {mark.X}, {mark.Y}"));
        }
    }

    public sealed class Folders : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("layout-test-");
        private readonly Dictionary<string, Corpus> corpora = new(StringComparer.Ordinal);

        public Corpus Of(string name) =>
            corpora.TryGetValue(name, out var corpus) ? corpus
            : corpora[name] = Corpus.Open(name == "seeds" ? Path.Combine(Repository.Root, "seeds") : Written(name));

        public void Dispose() => folder.Delete(recursive: true);

        private string Written(string name)
        {
            var path = folder.CreateSubdirectory(name).FullName;
            if (name == "empty")
            {
                File.WriteAllText(Path.Combine(path, "empty.txt"), "");
            }
            else
            {
                File.WriteAllText(Path.Combine(path, name + ".jsonl"),
                    name == "dispatches" ? Dispatches.JsonLines() : Bulletins.JsonLines(120));
            }

            return path;
        }
    }
}
