using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Caching;

/// <summary>A cache that is damaged, foreign, locked or closed: passed by or made anew, never believed, and told once.</summary>
public sealed class CacheDamageTests
{
    // Texts of one length, so that entries can change places.
    private static readonly SourceFile[] Documents =
        [.. Enumerable.Range(10, 4).Select(number =>
            Files.Of($"{number}.txt", $"LIMA, 9 August 2020\n\nPolice arrested {number} people on Sunday, said Ada Okoro.\n"))];

    private static readonly string Plain = CachedCorpus.Words(Documents);

    [Fact]
    public void Whichever_byte_is_damaged_the_rows_stay_and_the_next_run_finds_a_whole_cache()
    {
        using var cached = new CachedCorpus();
        cached.Open(Documents);
        var whole = File.ReadAllBytes(cached.File);
        for (var at = 0; at < whole.Length; at += 1 + (whole.Length / 150))
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= (byte)(1 << (at % 8));
            Check(cached, damaged, whole, $"byte {at} of {whole.Length}");
        }
    }

    [Fact]
    public void However_much_of_it_is_missing_or_too_much_it_is_made_anew()
    {
        using var cached = new CachedCorpus();
        cached.Open(Documents);
        var whole = File.ReadAllBytes(cached.File);
        foreach (var length in Enumerable.Range(0, 40).Select(part => whole.Length * part / 40).Append(whole.Length - 1))
        {
            Check(cached, whole[..length], whole, $"{length} bytes of {whole.Length}");
        }

        Check(cached, [.. whole, 0], whole, "a byte more");
        Check(cached, [0, .. whole], whole, "a byte before");
        Check(cached, new byte[whole.Length], whole, "zeros");
        Check(cached, [.. Enumerable.Repeat((byte)0xFF, whole.Length)], whole, "ones");
        Check(cached, "no cache at all"u8.ToArray(), whole, "words");
    }

    [Fact]
    public void An_entry_in_the_place_of_another_is_not_believed()
    {
        using var cached = new CachedCorpus();
        cached.Open(Documents);
        var whole = File.ReadAllBytes(cached.File);
        // Four entries of one length at the beginning, then the list: a line of 108 bytes an entry and 36 bytes at the end.
        var length = (whole.Length - (4 * 108) - 36) / 4;
        byte[] swapped = [.. whole[length..(2 * length)], .. whole[..length], .. whole[(2 * length)..]];
        Assert.NotEqual(whole, swapped);
        Check(cached, swapped, whole, "two entries swapped");
    }

    [Fact]
    public void While_another_program_holds_it_it_is_passed_by()
    {
        using var cached = new CachedCorpus();
        cached.Open(Documents);
        var whole = File.ReadAllBytes(cached.File);
        using (new FileStream(cached.File, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var (corpus, read, told) = cached.Open(Documents);
            Assert.Equal((Plain, Documents.Length), (CachedCorpus.Words(corpus), read.Length));
            Assert.Equal(["AN0221"], told);
        }

        Assert.Equal(whole, File.ReadAllBytes(cached.File));
        Assert.Empty(cached.Open(Documents).Read);
    }

    [Fact]
    public void While_another_run_writes_it_what_is_new_is_not_kept()
    {
        using var cached = new CachedCorpus();
        cached.Open(Documents[..2]);
        using (new FileStream(Path.Combine(cached.Folder, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            var (corpus, read, told) = cached.Open(Documents);
            Assert.Equal((Plain, 2), (CachedCorpus.Words(corpus), read.Length));
            Assert.Equal(["AN0222"], told);
        }

        Assert.Equal(2, cached.Open(Documents).Read.Length);
        Assert.Empty(cached.Open(Documents).Read);
    }

    [Theory]
    [InlineData("a file stands where the folder would")]
    [InlineData("a folder stands where the file would")]
    [InlineData("a folder stands where the new file would")]
    public void Where_it_cannot_be_written_the_run_is_complete_and_it_is_told(string why)
    {
        using var cached = new CachedCorpus();
        if (why.StartsWith("a file", StringComparison.Ordinal))
        {
            File.WriteAllText(cached.Folder, "mine");
        }
        else
        {
            Directory.CreateDirectory(why.Contains("new", StringComparison.Ordinal) ? cached.File + ".new" : cached.File);
        }

        var (corpus, _, told) = cached.Open(Documents);
        Assert.Equal(Plain, CachedCorpus.Words(corpus));
        Assert.Equal(["AN0222"], told);
        Assert.True(!File.Exists(cached.Folder) || File.ReadAllText(cached.Folder) == "mine");
    }

    [Fact]
    public void What_a_killed_run_left_is_in_nobodys_way()
    {
        using var cached = new CachedCorpus();
        cached.Open(Documents[..2]);
        File.WriteAllText(cached.File + ".new", "half of a");
        File.WriteAllText(Path.Combine(cached.Folder, "lock"), "");
        var (corpus, _, told) = cached.Open(Documents);
        Assert.Equal(Plain, CachedCorpus.Words(corpus));
        Assert.Empty(told);
        Assert.Empty(cached.Open(Documents).Read);
        Assert.False(File.Exists(cached.File + ".new"));
    }

    [Fact]
    public async Task Runs_at_once_on_different_documents_each_give_their_own_rows_and_leave_a_whole_cache()
    {
        using var cached = new CachedCorpus();
        var runs = Enumerable.Range(0, 24).Select(run => Task.Run(() =>
        {
            var files = Documents[..(1 + (run % Documents.Length))];
            var (corpus, _, told) = cached.Open(files);
            return (Same: CachedCorpus.Words(corpus) == CachedCorpus.Words(files), Told: told);
        }));
        foreach (var (same, told) in await Task.WhenAll(runs))
        {
            Assert.True(same);
            // Passed by while another writes, or another's documents stood in it.
            Assert.All(told, code => Assert.Contains(code, new[] { "AN0221", "AN0222", "AN0223" }));
        }

        cached.Open(Documents);
        Assert.Empty(cached.Open(Documents).Read);
        Assert.Empty(cached.Open(Documents).Told);
    }

    private static void Check(CachedCorpus cached, byte[] damaged, byte[] whole, string what)
    {
        File.WriteAllBytes(cached.File, damaged);
        var (corpus, _, told) = cached.Open(Documents);
        Assert.True(Plain == CachedCorpus.Words(corpus), what);
        Assert.True(told is ["AN0220"], $"{what}: {string.Join(' ', told)}");
        Assert.True(whole.AsSpan().SequenceEqual(File.ReadAllBytes(cached.File)), what);
    }
}
