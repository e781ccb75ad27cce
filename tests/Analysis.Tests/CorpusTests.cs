using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests;

public sealed class CorpusTests
{
    [Fact]
    public void A_second_copy_is_kept_and_marked_whatever_its_case_and_spaces()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", "Police arrested 20 people."), Files.Of("b.txt", "POLICE  arrested\n20 people"),
            Files.Of("c.txt", "Police arrested 21 people."));
        Assert.Equal(
            [("a.txt", SourceStatus.Read, ""), ("b.txt", SourceStatus.Duplicate, "a.txt"), ("c.txt", SourceStatus.Read, "")],
            corpus.Sources.Select(row => (row.Source, row.Status, row.DuplicateOf)));
        Assert.Equal(["corpus/b.txt:1:1: info AN0107: The same text as a.txt: its rows are kept, but count once."],
            corpus.Diagnostics.Select(Files.Text));
        Assert.False(corpus.HasErrors);
    }

    [Fact]
    public void A_folder_without_sources_is_told()
    {
        var corpus = Files.Corpus(Files.Of("sources.csv", "file\n"), Files.Of("aliases.csv", "name,actor\n"),
            Files.Of("review.csv", "id\n"));
        Assert.Empty(corpus.Sources);
        Assert.Equal(
            [
                "corpus:1:1: error AN0101: The folder holds no source. Put documents into it (.txt .md .html .docx .pdf .eml .jsonl .csv .zip), or name another folder.",
                "corpus/review.csv:1:1: error AN0121: There is no column 'table'; the table is not used. Its first line must be: id,table,decision,field,value,by,on,note,quote,source",
            ],
            corpus.Diagnostics.Select(Files.Text));
        Assert.True(corpus.HasErrors);
    }

    [Fact]
    public void A_word_list_without_a_built_in_one_is_told() =>
        Assert.StartsWith(
            "corpus/lexicon/nosuch.tsv:1:1: warning AN0130: There is no list 'nosuch.tsv' to add to. The lists are: accounts.tsv, bounds.tsv, ",
            Files.Corpus(Files.Of("a.txt", "Words."), Files.Of("lexicon/nosuch.tsv", "a\tb\n")).Diagnostics.Select(Files.Text).Single(),
            StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_read_with_the_folders_in_it_by_ordinal_path()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "b"));
            File.WriteAllText(Path.Combine(folder, "b", "Я.txt"), "Words.");
            File.WriteAllText(Path.Combine(folder, "b.txt"), "More words.");
            File.WriteAllText(Path.Combine(folder, "A b.txt"), "Other words.");
            File.CreateSymbolicLink(Path.Combine(folder, "gone.txt"), Path.Combine(folder, "nowhere.txt"));
            var corpus = Corpus.Open(folder);
            Assert.Equal(
                [("A b.txt", SourceStatus.Read), ("b.txt", SourceStatus.Read), ("b/Я.txt", SourceStatus.Read),
                    ("gone.txt", SourceStatus.Unreadable)],
                corpus.Sources.Select(row => (row.Source, row.Status)));
            Assert.DoesNotContain(corpus.Diagnostics, row => row.File.Contains(Path.GetTempPath(), StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
