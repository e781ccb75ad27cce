using System.CommandLine;
using Analysis.Cli.Packs;
using Analysis.Cli.Publishing;
using Analysis.Saving;

namespace Analysis.Cli.Commands;

/// <summary>analysis bundle FILE.zip: everything that stands behind a conclusion in one file, which anybody can check.</summary>
internal static class BundleCommand
{
    private const string NotebookFolder = "notebooks";

    public static Command Create()
    {
        var file = new Argument<string>("FILE.zip") { Description = "The pack to write; replaced as a whole when it is there" };
        var corpus = new Option<string>("--corpus")
        {
            Description = "Folder with the sources", HelpName = "DIR", DefaultValueFactory = _ => "seeds"
        };
        var originals = new Option<bool>("--originals") { Description = "Put the originals in, too; without it, their hashes" };
        var without =
            new Option<bool>("--without-notebooks") { Description = "Leave out the notebooks of notebooks/, which are run for the pack" };
        var mask = MaskOption.Create();
        var request = new Option<bool>("--timestamp-request") { Description =
            "Write FILE.zip.tsq, too: a request (RFC 3161) for a time stamp on the pack's hash, for you to send; nothing is sent" };
        var command = new Command("bundle",
            "Writes an evidence pack: hashes of the originals, tables, decisions, charts, page, executed notebooks, and how to check them.")
        {
            file, corpus, originals, without, request, mask
        }
            .WithExamples(
                "analysis bundle evidence.zip",
                "analysis bundle evidence.zip --originals --timestamp-request",
                "analysis bundle public.zip --mask                  without the names of private persons, the user's tables and the originals",
                "analysis verify evidence.zip --corpus seeds");
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), parsed.GetRequiredValue(corpus), parsed.GetValue(originals), !parsed.GetValue(without),
            parsed.GetValue(request), parsed.GetValue(mask)));
        return command;
    }

    private static int Run(string file, string folder, bool hasOriginals, bool runNotebooks, bool hasRequest, bool isMasked)
    {
        OutputPlace.RequireFile("FILE.zip", file);
        if (hasOriginals && isMasked)
        {
            throw new UsageException("--originals and --mask exclude each other: the originals name whom the mask hides.");
        }

        if (Analysis.Sources.FilePlace.IsWithin(file, folder))
        {
            throw new UsageException($"{file} lies inside the corpus folder, where it would be read as a source. Name a place beside it.");
        }

        var (files, leftOut) = PackFolder.Read(folder);
        foreach (var fault in leftOut)
        {
            Console.Error.WriteLine($"{fault.Place}: left out of the pack. {fault.Words}");
        }

        var plain = PackContents.Read(files);
        var corpus = isMasked ? plain.Masked() : plain;
        var made = PackContents.Of(corpus, files).ToList();
        var (notebooks, ran) = runNotebooks && Directory.Exists(NotebookFolder) ? Executed(folder, isMasked) : ([], true);
        var entries = (List<PackEntry>)
        [
            .. made, .. notebooks, PackReadme.Of(hasOriginals, notebooks.Count > 0, isMasked),
            .. files.Where(one => !isMasked && (hasOriginals || CorpusInput.IsUsers(one.Name)))
                .Select(one => new PackEntry(PackContents.Corpus + one.Name, one.Bytes)),
        ];
        if (isMasked)
        {
            Look(plain, entries);
        }

        var hash = Write(file, [.. entries, PackContents.List(PackContents.Manifest, entries)]);
        Console.WriteLine(FormattableString.Invariant(
            $"{file}: {entries.Count + 1} files, {(hasOriginals ? "with the originals" : "without the originals, whose hashes are in " + PackContents.Originals)}"));
        Console.WriteLine($"SHA-256 {hash}");
        if (hasRequest)
        {
            File.WriteAllBytes(file + ".tsq", TimestampRequest.For(Convert.FromHexString(hash)));
            Console.WriteLine($"{file}.tsq: nothing was sent. Send it to an authority of your choice: curl -H 'Content-Type: application/timestamp-query' --data-binary @{file}.tsq URL > {file}.tsr");
        }

        Output.Report(corpus.Diagnostics);
        return corpus.HasErrors || leftOut.Count > 0 || !ran ? CommandLine.BadData : CommandLine.Done;
    }

    private static (IReadOnlyList<PackEntry> Entries, bool Succeeded) Executed(string corpus, bool isMasked)
    {
        using var scratch = ScratchFolder.Create();
        var output = scratch.Path;
        var (job, target, succeeded) = (NotebookJob.On(corpus, output).Masking(isMasked), Path.Combine(output, NotebookFolder), true);
        foreach (var source in NotebookJob.WithoutPackages(NotebookFolder))
        {
            try
            {
                succeeded &= job.Run(source, Path.Combine(target, Path.GetFileName(source)),
                    Path.Combine(target, Path.ChangeExtension(Path.GetFileName(source), ".html")));
            }
            catch (Exception failed) when (failed is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(failed is InvalidDataException ? failed.Message
                    : $"{Path.GetFileName(source)}: {failed.Message}");
                succeeded = false;
            }
        }

        return (Directory.Exists(target) ? [.. PackContents.In(target, PackContents.Notebooks)] : [], succeeded);
    }

    // A pack is written in one go: what is looked at lies elsewhere.
    private static void Look(Corpus plain, IEnumerable<PackEntry> entries)
    {
        using var folder = ScratchFolder.Create();
        foreach (var entry in entries)
        {
            var path = Path.Combine(folder.Path, entry.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, entry.Bytes);
        }

        MaskedFiles.Require(plain, folder.Path, folder.Path);
    }

    // Beside it first: whoever stops in the middle leaves the old one.
    private static string Write(string file, IReadOnlyList<PackEntry> entries)
    {
        var unfinished = file + ".unfinished";
        EventHandler remove = (_, _) => File.Delete(unfinished);
        AppDomain.CurrentDomain.ProcessExit += remove;
        try
        {
            using (var stream = File.Create(unfinished))
            {
                StoredZip.Write(entries, stream);
                stream.Position = 0;
                var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
                stream.Close();
                File.Move(unfinished, file, overwrite: true);
                return hash;
            }
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= remove;
            File.Delete(unfinished);
        }
    }
}
