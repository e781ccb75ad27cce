using System.Text;
using Analysis.Caching;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Caching;

/// <summary>A fresh process with a cache and one without give the same, and only what changed is read again.</summary>
public sealed class ExtractionCacheTests
{
    private const string Arrests = "MINSK, 9 August 2020\n\nPolice arrested 20 people on Sunday, the ministry said.\n";
    private const string More = "MINSK, 10 August 2020\n\nOn 9 August 2020 police arrested more than 35.50 people in Lima. \"We condemn it,\" said Ada Okoro, the mayor.\n";

    private static readonly SourceFile[] Few =
    [
        Files.Of("a.txt", Arrests), Files.Of("b.txt", More), Files.Of("sub/c.md",
            "# Ada Okoro\n\nHundreds were held, according to the union. It denied that 40 had died.\n"),
        Files.Of("lines.jsonl", "{\"id\":\"1\",\"text\":\"Police arrested 40 people.\",\"published\":\"2020-05-01\"}\n{\"id\":\"2\",\"text\":\"Ada Okoro said that 50 fled.\"}\n"),
    ];

    public static TheoryData<string, string, string> Causes => new()
    {
        { "a document", "a.txt", "a.txt" },
        { "a word list", "lexicon/kinds.tsv", "a.txt b.txt lines.jsonl sub/c.md" },
        { "an alias of all", "aliases.csv", "a.txt b.txt lines.jsonl sub/c.md" },
        { "an alias of one", "aliases.csv of b.txt", "b.txt" },
        { "an alias of a part", "aliases.csv of lines.jsonl#2", "lines.jsonl" },
        { "a line of sources.csv", "sources.csv of a.txt", "a.txt" },
        { "a line about a part", "sources.csv of lines.jsonl#1", "lines.jsonl" },
        { "copies.csv", "copies.csv", "" },
        { "review.csv", "review.csv", "" },
    };

    [Fact]
    public void The_seeds_give_the_same_from_a_cache()
    {
        using var cached = new CachedCorpus();
        var files = CorpusReader.List(Path.Combine(Repository.Root, "seeds")).Files
            .Select(file => file with { Label = "corpus/" + file.Name }).ToArray();
        var plain = CachedCorpus.Words(files);
        Assert.Equal(plain, CachedCorpus.Words(cached.Open(files).Corpus));
        var (corpus, read, told) = cached.Open(files);
        Assert.Equal(plain, CachedCorpus.Words(corpus));
        Assert.Empty(read);
        Assert.Empty(told);
    }

    [Fact]
    public void Files_made_to_break_a_reader_give_the_same_from_a_cache()
    {
        using var cached = new CachedCorpus();
        var files = HostileInputs.All.Where(file => file.Value.Length is > 0 and < 4_000)
            .Select(file => Files.Of(file.Key, file.Value)).Concat(Few)
            .Append(Files.Of("halves.jsonl",
                "{\"id\":\"1\",\"text\":\"\\ud83d Police arrested 40 people\\ude00 on 1 May 2020. 😀 Ada Okoro spoke.\"}\n")).ToArray();
        var plain = CachedCorpus.Words(files);
        Assert.Equal(plain, CachedCorpus.Words(cached.Open(files).Corpus));
        var (corpus, read, _) = cached.Open(files);
        Assert.Equal(plain, CachedCorpus.Words(corpus));
        // What could not be read, or not under its own name, is tried again; nothing else is.
        var unread = corpus.Extractions
            .Where(extraction => extraction.Source.Status == SourceStatus.Unreadable
                || extraction.Diagnostics.Any(found => found.Code == "AN0151"))
            .Select(extraction => extraction.Source.Name.Split('#')[0]).ToHashSet();
        Assert.Empty(read.Except(unread));
        Assert.InRange(read.Length, 1, files.Length / 2);
    }

    [Fact]
    public void A_document_that_is_added_is_the_only_one_to_be_read()
    {
        using var cached = new CachedCorpus();
        cached.Open(Few);
        SourceFile[] more = [.. Few, Files.Of("d.txt", "Six were hurt on 3 May 2021."), Files.Of("A.txt", Arrests)];
        var (corpus, read, told) = cached.Open(more);
        Assert.Equal(["A.txt", "d.txt"], read);
        Assert.Empty(told);
        Assert.Equal(CachedCorpus.Words(more), CachedCorpus.Words(corpus));
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void What_changes_makes_those_stale_that_rest_on_it(string cause, string what, string stale)
    {
        Assert.NotEmpty(cause);
        using var cached = new CachedCorpus();
        cached.Open(Few);
        var (name, about) = (what.Split(" of ")[0], what.Contains(" of ", StringComparison.Ordinal) ? what.Split(" of ")[1] : "");
        var changed = Files.Of(name, name switch
        {
            "sources.csv" => $"file,published,title\n{about},2021-07-08,Bulletin\n",
            "aliases.csv" => $"name,actor,kind,source\nAda Okoro,Ada B. Okoro,person,{about}\n",
            "copies.csv" => "source,copyOf,same\nb.txt,a.txt,yes\n",
            "review.csv" => $"id,table,decision,field,value,by,on,note\n{Files.Corpus(Few).Figures[0].Id},figures,reject,,,Ann,,\n",
            "lexicon/kinds.tsv" => "raids\tpatient\tarrested\n",
            _ => Arrests + "It rained.\n",
        });
        SourceFile[] files = [.. Few.Where(file => file.Name != name), changed];
        var (corpus, read, told) = cached.Open(files);
        Assert.Equal(stale, string.Join(' ', read));
        Assert.Equal(stale.Split(' ').Length == Few.Length ? ["AN0223"] : [], told);
        Assert.Equal(CachedCorpus.Words(files), CachedCorpus.Words(corpus));
        Assert.NotEqual(CachedCorpus.Words(Few), CachedCorpus.Words(corpus));
        // And back again.
        Assert.Equal(CachedCorpus.Words(Few), CachedCorpus.Words(cached.Open(Few).Corpus));
    }

    [Fact]
    public void The_name_of_the_folder_stands_in_messages_and_so_in_the_key()
    {
        using var cached = new CachedCorpus();
        cached.Open(Few);
        var (corpus, read, told) = cached.Open("other", Few);
        Assert.Equal(Few.Length, read.Length);
        Assert.Equal(["AN0223"], told);
        Assert.DoesNotContain(corpus.Diagnostics, row => row.File.StartsWith("corpus", StringComparison.Ordinal));
    }

    [Fact]
    public void A_renamed_file_is_read_again_and_entries_of_files_that_are_gone_are_dropped()
    {
        using var cached = new CachedCorpus();
        cached.Open(Few);
        var before = new FileInfo(cached.File).Length;
        Assert.Equal(["z.txt"], cached.Open([.. Few.Skip(1), Files.Of("z.txt", Arrests)]).Read);
        cached.Open(Few[1]);
        Assert.InRange(new FileInfo(cached.File).Length, 1, before / 2);
        Assert.Equal(["a.txt"], cached.Open(Few[0], Few[1]).Read);
    }

    [Fact]
    public void A_run_without_a_change_writes_nothing()
    {
        using var cached = new CachedCorpus();
        cached.Open(Few);
        var bytes = File.ReadAllBytes(cached.File);
        File.SetLastWriteTimeUtc(cached.File, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        cached.Open(Few);
        Assert.Equal(2001, File.GetLastWriteTimeUtc(cached.File).Year);
        Directory.Delete(cached.Folder, recursive: true);
        cached.Open(Few);
        Assert.Equal(bytes, File.ReadAllBytes(cached.File));
    }

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_not_kept()
    {
        using var cached = new CachedCorpus();
        var times = 0;
        // Hashed as one text, read as another.
        var changing = new SourceFile("a.txt", "corpus/a.txt",
            () => new MemoryStream(Encoding.UTF8.GetBytes(times++ == 0 ? Arrests : More)));
        cached.Open(changing, Few[1]);
        var (corpus, read, _) = cached.Open(Few[0], Few[1]);
        Assert.Equal(["a.txt"], read);
        Assert.Equal(CachedCorpus.Words(Few[0], Few[1]), CachedCorpus.Words(corpus));
    }

    [Fact]
    public void A_warm_process_takes_its_own_and_keeps_what_is_new()
    {
        using var cached = new CachedCorpus();
        var cache = new ExtractionCache(cached.Folder);
        var first = Corpus.Of(CorpusInput.OfFiles("corpus", Few), cache: cache);
        var next = first.Next(CorpusInput.OfFiles("corpus", [.. Few, Files.Of("d.txt", "Six were hurt.")]), cache: cache);
        Assert.Same(first.Extractions[0], next.Extractions[0]);
        Assert.Empty(cached.Open([.. Few, Files.Of("d.txt", "Six were hurt.")]).Read);
    }

    [Fact]
    public void A_cache_that_is_only_read_is_not_made()
    {
        using var cached = new CachedCorpus();
        _ = Corpus.Of(CorpusInput.OfFiles("corpus", Few), cache: new ExtractionCache(cached.Folder) { IsReadOnly = true });
        Assert.False(Directory.Exists(cached.Folder));
        cached.Open(Few[0]);
        _ = Corpus.Of(CorpusInput.OfFiles("corpus", Few), cache: new ExtractionCache(cached.Folder) { IsReadOnly = true });
        Assert.Equal(Few.Length - 1, cached.Open(Few).Read.Length);
    }

    [Fact]
    public void A_notebook_looks_into_the_cache_that_the_environment_names_and_keeps_in_the_one_it_names()
    {
        using var cached = new CachedCorpus();
        var folder = Directory.CreateTempSubdirectory("corpus-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.txt"), Arrests);
            Environment.SetEnvironmentVariable(ExtractionCache.FolderVariable, cached.Folder);
            _ = Corpus.Open(folder);
            Assert.False(Directory.Exists(cached.Folder));
            File.WriteAllText(Path.Combine(folder, "b.txt"), More);
            var corpus = Corpus.Open(folder, cache: new ExtractionCache(cached.Folder));
            var (again, read, told) = cached.Open(CorpusReader.LabelOf(folder), [.. CorpusReader.List(folder).Files]);
            Assert.Empty(read);
            Assert.Empty(told);
            Assert.Equal(corpus.Statements, again.Statements);
            Assert.Equal(corpus.Figures, again.Figures);
        }
        finally
        {
            Environment.SetEnvironmentVariable(ExtractionCache.FolderVariable, null);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Nothing_in_it_tells_of_the_machine_and_only_its_owner_can_read_it()
    {
        using var cached = new CachedCorpus();
        cached.Open([.. Few, .. HostileInputs.All.Take(20).Select(file => Files.Of(file.Key, file.Value))]);
        var content = Encoding.Latin1.GetString(File.ReadAllBytes(cached.File));
        Assert.All(new[] { Path.GetTempPath(), cached.Folder, Environment.MachineName, Repository.Root },
            word => Assert.DoesNotContain(word, content, StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(cached.File));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(cached.Folder));
        }

        Assert.Equal([".gitignore", "CACHEDIR.TAG", "extractions"],
            Directory.GetFileSystemEntries(cached.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
