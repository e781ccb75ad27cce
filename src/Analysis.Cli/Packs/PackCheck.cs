using System.Text;

namespace Analysis.Cli.Packs;

/// <summary>Compares a pack with itself, with originals, and with what is read of them now.</summary>
internal static class PackCheck
{
    /// <summary>Whether each file is what the pack's own list says.</summary>
    public static IEnumerable<PackDifference> Itself(PackReader pack)
    {
        var faults = new List<PackDifference>();
        var listed = PackList.Read(pack.Entries.GetValueOrDefault(PackContents.Manifest), faults);
        foreach (var name in new[] { PackContents.Manifest, PackContents.Originals, PackContents.Readme }
            .Where(name => !pack.Entries.ContainsKey(name)))
        {
            faults.Add(new(name, "it is not in the pack, as it is in every one that 'analysis bundle' writes"));
        }

        foreach (var (name, hash) in listed.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!pack.Entries.TryGetValue(name, out var entry))
            {
                faults.Add(new(name, $"{PackContents.Manifest} lists it; it is not in the pack"));
            }
            else if (entry.Sha256 != hash)
            {
                faults.Add(new(name, $"{PackContents.Manifest} says it has the hash {hash}; it has {entry.Sha256}"));
            }
        }

        faults.AddRange(pack.Entries.Keys.Where(name => name != PackContents.Manifest && !listed.ContainsKey(name))
            .Order(StringComparer.Ordinal)
            .Select(name => new PackDifference(name, $"it is in the pack; {PackContents.Manifest} does not list it")));
        return faults;
    }

    /// <summary>Whether the originals in the pack are those that it lists; a masked pack has none.</summary>
    public static IEnumerable<PackDifference> Packed(PackReader pack)
    {
        IReadOnlyDictionary<string, string> listed = IsMasked(pack) ? new Dictionary<string, string>(StringComparer.Ordinal)
            : PackList.Read(pack.Entries.GetValueOrDefault(PackContents.Originals), []);
        foreach (var entry in pack.Entries.Values
            .Where(entry => entry.Name.StartsWith(PackContents.Corpus, StringComparison.Ordinal)
                && !CorpusInput.IsUsers(entry.Name[PackContents.Corpus.Length..]))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (!listed.TryGetValue(entry.Name[PackContents.Corpus.Length..], out var hash))
            {
                yield return new(entry.Name, "it is in the pack and is no original of it; no row was read from it");
            }
            else if (entry.Sha256 != hash)
            {
                yield return new(entry.Name,
                    $"{PackContents.Originals} says the original has the hash {hash}; the file in the pack has {entry.Sha256}");
            }
        }
    }

    /// <summary>Whether the files of a folder are the originals and, where the folder has tables of the user, those of the pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="folder">Every file of the folder.</param>
    public static IEnumerable<PackDifference> Originals(PackReader pack, IReadOnlyList<PackEntry> folder)
    {
        var faults = new List<PackDifference>();
        var listed = PackList.Read(pack.Entries.GetValueOrDefault(PackContents.Originals), faults);
        if (IsMasked(pack))
        {
            // Its list names them by labels: it is compared as one of the tables.
            return faults;
        }

        var there = folder.ToDictionary(file => file.Name, StringComparer.Ordinal);
        foreach (var (name, hash) in listed.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!there.TryGetValue(name, out var file))
            {
                faults.Add(new(name, "the original is not in the folder"));
            }
            else if (file.Sha256 != hash)
            {
                faults.Add(new(name, $"the pack says the original has the hash {hash}; the file has {file.Sha256}"));
            }
        }

        foreach (var file in folder.Where(file => !listed.ContainsKey(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (!CorpusInput.IsUsers(file.Name))
            {
                faults.Add(new(file.Name, "it is in the folder and is no original of the pack; it is not read"));
            }
            else if (!pack.Entries.TryGetValue(PackContents.Corpus + file.Name, out var own))
            {
                faults.Add(new(file.Name, "it is in the folder and not in the pack; the rows are read without it"));
            }
            else if (own.Sha256 != file.Sha256)
            {
                faults.Add(TextDifference.Of(own, file));
            }
        }

        return faults;
    }

    /// <summary>The files that the pack's rows were read from: its own tables of the user, and the originals that it lists.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="folder">The files of the folder with the originals; null for those in the pack.</param>
    public static IReadOnlyList<PackEntry> Files(PackReader pack, IReadOnlyList<PackEntry>? folder)
    {
        if (IsMasked(pack))
        {
            return folder ?? [];
        }

        var listed = PackList.Read(pack.Entries.GetValueOrDefault(PackContents.Originals), []);
        var own = pack.Entries.Values.Where(entry => entry.Name.StartsWith(PackContents.Corpus, StringComparison.Ordinal))
            .Select(entry => new PackEntry(entry.Name[PackContents.Corpus.Length..], entry.Bytes)).ToList();
        return [.. own.Where(file => folder is null || CorpusInput.IsUsers(file.Name)), .. (folder ?? [])
            .Where(file => listed.ContainsKey(file.Name))];
    }

    /// <summary>In what the pack differs from what is read of files now.</summary>
    public static IEnumerable<PackDifference> Rows(PackReader pack, IReadOnlyList<PackEntry> files)
    {
        var (plain, isMasked) = (PackContents.Read(files), IsMasked(pack));
        var now = PackContents.Of(isMasked ? plain.Masked() : plain, files)
            .Append(PackReadme.Of(HasOriginals(pack), pack.Entries.Keys.Any(IsNotebook), isMasked))
            .ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        foreach (var entry in now.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (!pack.Entries.TryGetValue(entry.Name, out var packed))
            {
                yield return new(entry.Name, "it follows from the documents; it is not in the pack");
            }
            else if (packed.Sha256 != entry.Sha256)
            {
                var differences = entry.Name == PackContents.Originals
                    || (entry.Name.StartsWith(PackContents.Tables, StringComparison.Ordinal)
                        && entry.Name.EndsWith(".csv", StringComparison.Ordinal))
                    ? TableDifferences.Of(packed, entry) : [TextDifference.Of(packed, entry)];
                foreach (var difference in differences)
                {
                    yield return difference;
                }
            }
        }

        foreach (var name in pack.Entries.Keys
            .Where(name => !now.ContainsKey(name) && !IsNotebook(name) && !name.StartsWith(PackContents.Corpus, StringComparison.Ordinal)
                && name != PackContents.Manifest)
            .Order(StringComparer.Ordinal))
        {
            yield return new(name, "it is in the pack; it does not follow from the documents");
        }
    }

    /// <summary>Whether the originals are in the pack.</summary>
    public static bool HasOriginals(PackReader pack) =>
        pack.Entries.Keys.Any(name => name.StartsWith(PackContents.Corpus, StringComparison.Ordinal)
            && !CorpusInput.IsUsers(name[PackContents.Corpus.Length..]));

    /// <summary>Whether the names of private persons are masked in the pack.</summary>
    public static bool IsMasked(PackReader pack) =>
        pack.Entries.TryGetValue(PackContents.Readme, out var readme)
        && Encoding.UTF8.GetString(readme.Bytes).Contains(PackReadme.Masked, StringComparison.Ordinal);

    /// <summary>Whether this is another version of the program than made the pack.</summary>
    public static bool IsOfOtherProgram(PackReader pack) =>
        pack.Entries.TryGetValue(PackContents.Readme, out var readme)
        && !Encoding.UTF8.GetString(readme.Bytes).Contains($"Made by {PackContents.Program}.", StringComparison.Ordinal);

    private static bool IsNotebook(string name) => name.StartsWith(PackContents.Notebooks, StringComparison.Ordinal);
}
