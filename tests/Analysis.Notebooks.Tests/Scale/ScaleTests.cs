using System.Text;
using Analysis.Charting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Tests.Scale;

/// <summary>What the notebooks store of a folder of 2,000 documents.</summary>
public sealed class ScaleTests : IDisposable
{
    // Above this, VS Code asks before it opens a notebook of another machine.
    private const int LargestBytes = 10_000_000;

    private readonly string folder = Directory.CreateTempSubdirectory("documents-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void No_notebook_of_2000_documents_is_too_large_to_be_opened_anywhere()
    {
        NotebookFormatters.Register();
        ManyDocuments.Write(folder, 2000);
        // Named from here on, as a notebook does, so that every place is a link.
        var corpus = Corpus.Open(Path.GetRelativePath(Environment.CurrentDirectory, folder));
        Assert.True(corpus.Figures.Count > 5000 && corpus.Statements.Count > 5000 && corpus.Actors.Count > 10_000,
            $"{corpus.Figures.Count}, {corpus.Statements.Count}, {corpus.Actors.Count}");
        var arrests = Stored(Charts.ArrestFigures(corpus));
        var actors = Stored(Charts.ActorCounts(corpus));
        var statements = Stored(Charts.StatementDates(corpus));
        var sources = Stored(corpus.Sources);
        (string Name, long Bytes)[] notebooks =
        [
            ("00-start-here", Stored(corpus) + arrests + actors + statements),
            ("01-sources", sources + Stored(Charts.Coverage(corpus)) + Stored(corpus.Diagnostics) + Stored(corpus.Dates.Unresolved())),
            ("02-arrests", arrests + Stored(corpus.Figures.OfKind("arrests"))
                + Stored(Charts.Figures(corpus.Figures.Except(corpus.Figures.OfKind("arrests")), Evidence.Of(corpus)))),
            ("03-actors", actors + Stored(corpus.ActorSummary) + Stored(Charts.ActorsBySource(corpus))
                + Stored(Charts.ActorsTogether(corpus)) + Stored(corpus.Actors)),
            ("04-statements", statements + Stored(corpus.Statements)),
            ("05-disagreements", Stored(Charts.Disagreements(corpus)) + Stored(corpus.Disagreements)),
        ];
        var script = Stored(new PlotlyScript());
        Assert.All(notebooks,
            notebook => Assert.True(notebook.Bytes + script < LargestBytes, $"{notebook.Name}: {notebook.Bytes + script:#,0} bytes"));
    }

    private static long Stored(object shown) =>
        Formatter.GetPreferredMimeTypesFor(shown.GetType()).Sum(type => (long)Encoding.UTF8.GetByteCount(shown.ToDisplayString(type)));
}
