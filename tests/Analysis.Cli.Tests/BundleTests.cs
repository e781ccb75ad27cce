using System.IO.Compression;
using System.Text;

namespace Analysis.Cli.Tests;

/// <summary>Evidence packs: the same files give the same bytes, and every difference is named.</summary>
public sealed class BundleTests
{
    private const string Report = "On 4 March 2021 the police arrested 120 people in Riga, the union said.\n\nMore than 30 people were arrested in Tartu on 5 March 2021.";
    private const string Other = "On 6 March 2021 the ministry said that 95 people were arrested in Riga on 4 March 2021.";

    // The same documents give the same pack, which the first test shows: the others take one that was made once.
    private static readonly Lazy<byte[]> Pack = new(() =>
    {
        using var folder = Corpus();
        var made = folder.Run("bundle", "pack.zip", "--corpus", "sources");
        Assert.True(made.ExitCode == 0, made.Errors);
        return File.ReadAllBytes(Path.Combine(folder.Path, "pack.zip"));
    });

    private static TemporaryFolder Corpus() => new TemporaryFolder()
        .With("sources/a.txt", Report).With("sources/b.txt", Other)
        .With("sources/sources.csv", "file,publisher,published\na.txt,Port Union,2021-03-07\n");

    [Fact]
    public void A_pack_checks_against_its_originals_and_holds_no_path_no_clock_and_no_name()
    {
        using var folder = Corpus();
        var made = folder.Run("bundle", "one.zip", "--corpus", "sources");
        Assert.True(made.ExitCode == 0, made.Errors);
        // Another folder of another name, at another time.
        Directory.Move(Path.Combine(folder.Path, "sources"), Path.Combine(folder.Path, "faraway"));
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "faraway", "a.txt"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        folder.Run("bundle", "two.zip", "--corpus", "faraway");
        var bytes = File.ReadAllBytes(Path.Combine(folder.Path, "one.zip"));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder.Path, "two.zip")));
        var words = Encoding.Latin1.GetString(bytes);
        Assert.DoesNotContain(folder.Path, words, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), words, StringComparison.Ordinal);
        Assert.DoesNotContain("faraway", words, StringComparison.Ordinal);
        using (var zip = ZipFile.OpenRead(Path.Combine(folder.Path, "one.zip")))
        {
            Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
            var names = zip.Entries.Select(entry => entry.FullName).ToList();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
            Assert.Contains("tables/figures.csv", names);
            Assert.Contains("corpus/sources.csv", names);
            Assert.Contains(names, name => name.StartsWith("charts/arrest-figures-", StringComparison.Ordinal));
            Assert.DoesNotContain("corpus/a.txt", names);
        }

        var check = folder.Run("verify", "one.zip", "--corpus", "faraway");
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        Assert.Contains("nothing differs", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_with_originals_needs_no_folder_and_one_without_says_so()
    {
        using var folder = Corpus();
        folder.Run("bundle", "whole.zip", "--corpus", "sources", "--originals");
        folder.With("hashes.zip", Pack.Value);
        Directory.Delete(Path.Combine(folder.Path, "sources"), recursive: true);
        Assert.Equal(0, folder.Run("verify", "whole.zip").ExitCode);
        var blind = folder.Run("verify", "hashes.zip");
        Assert.Equal(2, blind.ExitCode);
        Assert.Contains("nothing was read again. Name their folder: --corpus DIR.", blind.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_difference_is_named_with_file_row_and_column()
    {
        using var folder = Corpus();
        folder.With("pack.zip", Pack.Value);
        Rewrite(folder, "pack.zip", "false.zip", (name, text) =>
            name == "tables/figures.csv" ? text.Replace("exactly,120,120,120", "exactly,130,120,120", StringComparison.Ordinal) : text);
        var check = folder.Run("verify", "false.zip", "--corpus", "sources");
        Assert.Equal(1, check.ExitCode);
        Assert.Matches(
            @"tables/figures\.csv:2:\d+: row f[0-9a-z]{15}, column value: the pack says “130”, there is now “120”\.", check.Output);
        Assert.Contains("tables/figures.csv: manifest.csv says it has the hash", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_mends_the_list_of_hashes_too_is_found_out_by_the_originals()
    {
        using var folder = Corpus();
        folder.With("pack.zip", Pack.Value);
        var figures = "";
        Rewrite(folder, "pack.zip", "half.zip",
            (name, text) => name == "tables/figures.csv" ? figures = text.Replace(",30,", ",3000,", StringComparison.Ordinal) : text);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(figures)));
        Rewrite(folder, "half.zip", "false.zip", (name, text) => name != "manifest.csv" ? text
            : string.Join('\n', text.Split('\n')
                .Select(line => line.StartsWith("tables/figures.csv,", StringComparison.Ordinal) ? $"tables/figures.csv,{hash},1" : line)));
        var check = folder.Run("verify", "false.zip", "--corpus", "sources");
        Assert.Equal(1, check.ExitCode);
        Assert.DoesNotContain("manifest.csv says", check.Output, StringComparison.Ordinal);
        Assert.Contains("the pack says “3000”, there is now “30”", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_original_in_the_pack_that_was_exchanged_is_named_though_a_folder_has_the_true_one()
    {
        using var folder = Corpus();
        folder.Run("bundle", "pack.zip", "--corpus", "sources", "--originals");
        var forged = Report.Replace("120", "210", StringComparison.Ordinal);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(forged)));
        Rewrite(folder, "pack.zip", "false.zip", (name, text) =>
            name == "corpus/a.txt" ? forged
            : name != "manifest.csv" ? text
            : string.Join('\n', text.Split('\n').Select(line => line.StartsWith("corpus/a.txt,", StringComparison.Ordinal)
                ? $"corpus/a.txt,{hash},{forged.Length}" : line)));
        var check = folder.Run("verify", "false.zip", "--corpus", "sources");
        Assert.Equal(1, check.ExitCode);
        Assert.DoesNotContain("manifest.csv says", check.Output, StringComparison.Ordinal);
        Assert.Matches($"corpus/a\\.txt: originals\\.csv says the original has the hash [0-9a-f]{{64}}; the file in the pack has {hash}\\.",
            check.Output);
        Rewrite(folder, "pack.zip", "more.zip", (name, text) => name != "originals.csv" ? text
            : string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("b.txt,", StringComparison.Ordinal))));
        Assert.Contains("corpus/b.txt: it is in the pack and is no original of it; no row was read from it.",
            folder.Run("verify", "more.zip", "--corpus", "sources").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Edited_missing_and_added_originals_are_named_with_the_rows_that_follow()
    {
        using var folder = Corpus();
        folder.With("sources/c.txt", "Nothing happened on 3 May 2021.").Run("bundle", "pack.zip", "--corpus", "sources");
        folder.With("sources/a.txt", Report.Replace("120", "210", StringComparison.Ordinal))
            .With("sources/d.txt", "On 9 March 2021 the police arrested 5 people in Riga.");
        folder.With("sources/aliases.csv", "name,actor\n");
        File.Delete(Path.Combine(folder.Path, "sources", "c.txt"));
        var check = folder.Run("verify", "pack.zip", "--corpus", "sources");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("a.txt: the pack says the original has the hash", check.Output, StringComparison.Ordinal);
        Assert.Contains("c.txt: the original is not in the folder.", check.Output, StringComparison.Ordinal);
        Assert.Contains("d.txt: it is in the folder and is no original of the pack; it is not read.",
            check.Output, StringComparison.Ordinal);
        Assert.Contains("aliases.csv: it is in the folder and not in the pack; the rows are read without it.",
            check.Output, StringComparison.Ordinal);
        Assert.Contains("the pack says “120”, there is now “210”", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../evil.txt", "its name is no path in a pack")]
    [InlineData("/etc/evil.txt", "its name is no path in a pack")]
    [InlineData("C:evil.txt", "its name is no path in a pack")]
    [InlineData("tables\\evil.csv", "its name is no path in a pack")]
    [InlineData("tables/figures.csv", "the archive has another file of this name")]
    [InlineData("more.txt", "manifest.csv does not list it")]
    public void Tricks_of_archives_are_refused_and_told(string name, string told)
    {
        using var folder = Corpus();
        folder.With("pack.zip", Pack.Value);
        using (var zip = ZipFile.Open(Path.Combine(folder.Path, "pack.zip"), ZipArchiveMode.Update))
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write("evil");
        }

        var before = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories);
        var check = folder.Run("verify", "pack.zip", "--corpus", "sources");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains(told, check.Output, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Damage_anywhere_is_told()
    {
        using var folder = Corpus();
        folder.With("pack.zip", Pack.Value);
        var bytes = File.ReadAllBytes(Path.Combine(folder.Path, "pack.zip"));
        var random = new Random(7);
        for (var trial = 0; trial < 3; trial++)
        {
            var damaged = bytes.ToArray();
            damaged[random.Next(bytes.Length)] ^= 1;
            var check = folder.With("damaged.zip", damaged).Run("verify", "damaged.zip", "--corpus", "sources");
            Assert.True(check.ExitCode == 1, check.Output + check.Errors);
            Assert.DoesNotContain("   at ", check.Errors, StringComparison.Ordinal);
        }

        Assert.Contains("no whole zip archive",
            folder.With("half.zip", bytes[..(bytes.Length / 2)]).Run("verify", "half.zip").Errors, StringComparison.Ordinal);
        Assert.Contains("no whole zip archive",
            folder.With("before.zip", [.. "MZ"u8, .. bytes]).Run("verify", "before.zip", "--corpus", "sources").Errors,
            StringComparison.Ordinal);
        Assert.Contains("stands before, between or behind them",
            folder.With("behind.zip", [.. bytes, .. "MZ"u8]).Run("verify", "behind.zip", "--corpus", "sources").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_a_pack_may_hold_is_not_unpacked()
    {
        using var folder = Corpus();
        using (var zip = ZipFile.Open(Path.Combine(folder.Path, "bomb.zip"), ZipArchiveMode.Create))
        using (var stream = zip.CreateEntry("tables/figures.csv", CompressionLevel.Fastest).Open())
        {
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 300; megabyte++)
            {
                stream.Write(zeros);
            }
        }

        var check = folder.Run("verify", "bomb.zip", "--corpus", "sources");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("no more is read of a pack", check.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_request_for_a_time_stamp_is_for_the_packs_hash()
    {
        using var folder = Corpus();
        var made = folder.Run("bundle", "pack.zip", "--corpus", "sources", "--timestamp-request");
        var hash =
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder.Path, "pack.zip"))));
        Assert.Contains($"SHA-256 {hash.ToLowerInvariant()}", made.Output, StringComparison.Ordinal);
        var request = File.ReadAllBytes(Path.Combine(folder.Path, "pack.zip.tsq"));
        // RFC 3161: version 1, SHA-256 (2.16.840.1.101.3.4.2.1), the hash, certReq TRUE.
        Assert.Equal("30390201013031300D060960864801650304020105000420" + hash + "0101FF", Convert.ToHexString(request));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_left_out_and_told()
    {
        using var folder = Corpus();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "sources", "out.txt"),
            Path.Combine(folder.With("secret.txt", "5 people were arrested.").Path, "secret.txt"));
        var made = folder.Run("bundle", "pack.zip", "--corpus", "sources");
        Assert.Equal(1, made.ExitCode);
        Assert.Contains("sources/out.txt: left out of the pack.", made.Errors, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("bundle", "sources/pack.zip", "--corpus", "sources").ExitCode);
    }

    private static void Rewrite(TemporaryFolder folder, string from, string to, Func<string, string, string> change)
    {
        using var source = ZipFile.OpenRead(Path.Combine(folder.Path, from));
        using var target = ZipFile.Open(Path.Combine(folder.Path, to), ZipArchiveMode.Create);
        foreach (var entry in source.Entries)
        {
            using var reading = entry.Open();
            using var memory = new MemoryStream();
            reading.CopyTo(memory);
            using var writing = target.CreateEntry(entry.FullName).Open();
            writing.Write(Path.GetExtension(entry.FullName) is ".csv" or ".txt"
                ? Encoding.UTF8.GetBytes(change(entry.FullName, Encoding.UTF8.GetString(memory.ToArray())))
                : memory.ToArray());
        }
    }
}
