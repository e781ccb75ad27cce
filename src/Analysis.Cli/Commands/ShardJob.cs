using System.Diagnostics;
using Analysis.Exports;
using Analysis.Saving;
using Analysis.Tables;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>
/// The main job on one part of the corpus: what its documents give is kept beside the outputs, where a run on the whole finds it, so that
/// only what goes across documents is left to that run.
/// </summary>
internal static class ShardJob
{
    public static int Run(string folder, string output, string words, string format, bool isUncached)
    {
        var part = Shard.Parse(words)
            ?? throw new UsageException($"--shard {words} is no part. Write its number and how many there are, such as 7/200.");
        if (isUncached)
        {
            throw new UsageException("--shard and --no-cache: a part is of no use when nothing of it is kept.");
        }

        string[] formats = format.Length > 0 ? MainJob.FormatsOf(format) : [];
        CorpusFolder.RequireApart(folder, output);
        OutputPlace.RequireFolder("--out", output);
        var whole = CorpusFolder.Input(folder);
        var cache = MainJob.Cache(folder, output)?.Of(part)
            ?? throw new UsageException("--shard keeps what it reads beside --out. Name a folder that does not lie in the corpus folder.");
        var (watch, input) = (Stopwatch.StartNew(), whole.Part(part));
        var documents = cache.Fill(input).ToList();
        if (input.Sources.Count > 0 && !cache.Exists)
        {
            return CommandLine.BadData;
        }

        if (formats.Length > 0)
        {
            WriteTables(Corpus.Of(input, cache: cache), Path.Combine(output, "parts", $"{part.Number}-of-{part.Of}"), formats);
        }

        Output.Report(documents.SelectMany(document => document.Diagnostics).Select(TableBuilder.Diagnostic));
        var seconds = watch.Elapsed.TotalSeconds;
        Output.People().WriteLine(FormattableString.Invariant(
            $"Part {part}: {input.Sources.Count} of {whole.Sources.Count} files, {documents.Count} documents, {documents.Sum(document => (long)document.Source.Text.Content.Length) / 1e6:0.0} million letters, {seconds:0.0} s, {documents.Count / seconds:0} documents a second"));
        return documents.Exists(document => document.Diagnostics.Any(found => found.Severity > Diagnostics.Severity.Info))
            ? CommandLine.BadData
            : CommandLine.Done;
    }

    // Rows of single documents; what a part cannot know, copies and namesakes in others, only the whole has.
    private static void WriteTables(Corpus corpus, string folder, string[] formats)
    {
        using var set = WholeFolder.For(folder);
        TableFiles.Write(corpus, set.Fresh, formats);
        set.Commit();
        Summary.Written(folder, formats);
    }
}
