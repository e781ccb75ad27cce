using System.IO.Compression;

namespace Analysis.Cli.Tests;

/// <summary>Notebooks are run for a pack, on its documents; what they showed is checked with it.</summary>
public sealed class BundledNotebookTests
{
    private const string Entry = "notebooks/look.ipynb";

    private static TemporaryFolder Folder(string last) => new TemporaryFolder()
        .With("sources/a.txt", "On 4 March 2021 the police arrested 120 people in Riga, the union said.")
        .With("notebooks/look.ipynb", MadeNotebook.Of("C#", "var folder = \"nowhere\"; var output = \"nowhere\";",
            "#load \"setup.csx\"\nusing Analysis;\nusing Analysis.Charting;\nusing Analysis.Notebooks;",
            "var corpus = Corpus.Open(folder);\ncorpus.Figures", "Charts.ArrestFigures(corpus)", last));

    [Fact]
    public void A_pack_holds_executed_notebooks_and_the_same_bytes_each_time()
    {
        using var folder = Folder("corpus.Figures.Single().Value");
        var made = folder.Run("bundle", "one.zip", "--corpus", "sources");
        Assert.True(made.ExitCode == 0, made.Errors);
        folder.Run("bundle", "two.zip", "--corpus", "sources");
        var bytes = File.ReadAllBytes(Path.Combine(folder.Path, "one.zip"));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder.Path, "two.zip")));
        using (var zip = ZipFile.OpenRead(Path.Combine(folder.Path, "one.zip")))
        {
            Assert.NotNull(zip.GetEntry("notebooks/look.html"));
            var ran = Words(zip.GetEntry(Entry)!);
            Assert.Contains("\"image/png\"", ran, StringComparison.Ordinal);
            Assert.Contains("a.txt:1:", ran, StringComparison.Ordinal);
            Assert.DoesNotContain("\"error\"", ran, StringComparison.Ordinal);
            Assert.DoesNotContain(folder.Path, ran + Words(zip.GetEntry("notebooks/look.html")!), StringComparison.Ordinal);
        }

        var check = folder.Run("verify", "one.zip", "--corpus", "sources");
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        using (var zip = ZipFile.Open(Path.Combine(folder.Path, "two.zip"), ZipArchiveMode.Update))
        {
            var ran = Words(zip.GetEntry(Entry)!);
            zip.GetEntry(Entry)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(Entry).Open());
            writer.Write(ran.Replace("120", "210", StringComparison.Ordinal));
        }

        var forged = folder.Run("verify", "two.zip", "--corpus", "sources");
        Assert.Equal(1, forged.ExitCode);
        Assert.Contains(Entry, forged.Output + forged.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_that_fails_makes_the_pack_no_success()
    {
        using var folder = Folder("throw new Exception(\"stop\");");
        var made = folder.Run("bundle", "one.zip", "--corpus", "sources");
        Assert.Equal(1, made.ExitCode);
        Assert.Contains("look.ipynb: cell", made.Errors, StringComparison.Ordinal);
    }

    private static string Words(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
