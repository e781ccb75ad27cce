using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Kernel.Running;

namespace Analysis.Cli.Tests;

/// <summary>The main job as users start it, with the committed notebooks, on the seeds and two sources more.</summary>
public sealed partial class NotebooksTests
{
    // Those that ask for packages are named, and not run.
    private static readonly string[] Names = [.. Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb")
        .Where(path => !Notebook.Read(path).AsksForPackages).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_notebook_runs_on_a_folder_with_sources_added_keeps_the_old_rows_and_shows_the_new()
    {
        using var folder = new TemporaryFolder();
        foreach (var kept in new[] { "notebooks", "seeds" })
        {
            foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, kept)))
            {
                folder.With($"{(kept == "seeds" ? "letters" : kept)}/{Path.GetFileName(path)}", File.ReadAllBytes(path));
            }
        }

        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "src"), Path.Combine(Repository.Root, "src"));
        var run = folder
            .With("letters/added-1.txt",
                "GENEVA, 6 November 2020\n\nPolice arrested 40 people in Brest on 5 November 2020, the Ministry of the Interior said.\n")
            .With("letters/added-2.txt",
                "BERLIN, 6 November 2020\n\nPolice arrested 60 people in Brest on 5 November 2020, according to Amnesty International.\n")
            .Run("--corpus", "letters", "--out", "results", "--only", "notebooks");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("Not run, since the network may be reached for packages: 07-queries.ipynb.", run.Output, StringComparison.Ordinal);

        var results = Path.Combine(folder.Path, "results", "notebooks");
        Assert.Equal(
            Names.SelectMany(name => new[] { name, Path.ChangeExtension(name, ".html") }).Order(StringComparer.Ordinal),
            Directory.GetFiles(results).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        foreach (var name in Names)
        {
            var (committed, now) = (Outputs(Path.Combine(Repository.Root, "notebooks", name)), Outputs(Path.Combine(results, name)));
            Assert.Empty(Places(committed).Except(Places(now)));
            // Only the first shows no rows with places.
            Assert.True(Places(now).Count > 0 || name.StartsWith("00", StringComparison.Ordinal), name);
            Assert.Contains("added-1.txt", now, StringComparison.Ordinal);
            Assert.Contains("added-2.txt", now, StringComparison.Ordinal);
            var page = File.ReadAllText(Path.Combine(results, Path.ChangeExtension(name, ".html")));
            Assert.DoesNotMatch(Fetched(), page);
            Assert.DoesNotContain(folder.Path, page + File.ReadAllText(Path.Combine(results, name)), StringComparison.Ordinal);
        }
    }

    private static string Outputs(string path) => string.Concat(
        from cell in JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray()
        from output in cell!["outputs"] as JsonArray ?? []
        from line in output!["data"]?["text/html"] as JsonArray ?? []
        select (string?)line);

    private static HashSet<string> Places(string html) => [.. Place().Matches(html).Select(match => match.Value)];

    [GeneratedRegex(@"(?<=>)[^<>]+\.txt:[0-9]+:[0-9]+(?=<)")]
    private static partial Regex Place();

    // What a browser would fetch from elsewhere when it opens the page.
    [GeneratedRegex(@"<(script|img|link|iframe|source)\b[^>]*\b(src|href)\s*=\s*[""']?(https?:|//)|@import|url\(\s*[""']?(https?:|//)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Fetched();
}
