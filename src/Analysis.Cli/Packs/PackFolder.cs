using Analysis.Sources;

namespace Analysis.Cli.Packs;

/// <summary>The files of a corpus folder as a pack is made of them.</summary>
internal static class PackFolder
{
    /// <summary>Every file that can be opened, and what is wrong with the others.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static (IReadOnlyList<PackEntry> Files, IReadOnlyList<PackDifference> LeftOut) Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder '{folder}'. Name the folder with the sources: --corpus DIR.");
        }

        var (files, diagnostics) = CorpusReader.List(folder);
        var (entries, faults) =
            (new List<PackEntry>(), diagnostics.Select(found => new PackDifference(found.File, found.Message)).ToList());
        foreach (var file in files)
        {
            if (file.Refusal is { } refusal)
            {
                faults.Add(new(file.Label, refusal.Message));
                continue;
            }

            try
            {
                if (PackEntry.IsName(file.Name))
                {
                    entries.Add(new PackEntry(file.Name, file.ReadBytes()));
                }
                else
                {
                    faults.Add(new(file.Label, "Its name is no path on every system. Rename it."));
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                faults.Add(new(file.Label, "It cannot be opened, or is larger than what is read of a file. Check that you may read it."));
            }
        }

        return (entries, faults);
    }
}
