using Analysis.Sources;

namespace Analysis.Saving;

/// <summary>
/// Files of a folder that are replaced all at once or not at all: they are written beside it, and the
/// two folders change places in one step.
/// </summary>
/// <remarks>
/// What a run that was killed leaves behind lies beside the folder and is removed by the next. Other files of the folder stay. A folder
/// that cannot change places (it is mounted, the working folder, or its parent is closed) gets its files one by one, each whole.
/// </remarks>
public sealed class WholeFolder : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string target;
    private readonly FolderLock claim;
    private readonly ScratchFolder fresh;
    private readonly bool isBeside;

    private WholeFolder(string target, FolderLock claim, string fresh, bool isBeside) =>
        (this.target, this.claim, this.fresh, this.isBeside) = (target, claim, new ScratchFolder(fresh), isBeside);

    /// <summary>Where to write: empty, and seen by nobody until <see cref="Commit"/>.</summary>
    public string Fresh => fresh.Path;

    /// <summary>Begins a set of files for a folder, which need not be there.</summary>
    /// <exception cref="IOException">Somebody else writes to it and does not end, or nothing can be written there.</exception>
    public static WholeFolder For(string folder)
    {
        var target = FilePlace.Real(folder);
        var isBeside = FolderSwap.CanSwap(target);
        if (!isBeside)
        {
            Directory.CreateDirectory(target);
        }

        var place = isBeside ? Path.GetDirectoryName(target)! : target;
        Directory.CreateDirectory(place);
        var prefix = $".{Path.GetFileName(target)}.analysis-";
        var claim = FolderLock.Take(Path.Combine(place, prefix + "lock"), Patience, folder);
        try
        {
            // Nobody else writes now, so that these are left over from a run that was killed.
            foreach (var left in Directory.GetDirectories(place, prefix + "*"))
            {
                Directory.Delete(left, recursive: true);
            }

            return new WholeFolder(target, claim,
                Directory.CreateDirectory(Path.Combine(place, prefix + Path.GetRandomFileName())).FullName, isBeside);
        }
        catch
        {
            claim.Dispose();
            throw;
        }
    }

    /// <summary>Puts the files in place of those of the same names; the others of the folder stay.</summary>
    /// <param name="whole">Folders in it that are wholly of this set: of their earlier files none stays.</param>
    public void Commit(params IReadOnlyCollection<string> whole)
    {
        if (!isBeside || !Directory.Exists(target))
        {
            MoveIn(whole);
            return;
        }

        FolderSwap.CarryOver(target, Fresh, whole);
        if (!FolderSwap.TrySwap(Fresh, target))
        {
            MoveIn(whole);
        }
    }

    /// <summary>Removes what was not put in place.</summary>
    public void Dispose()
    {
        fresh.Dispose();
        claim.Dispose();
    }

    private void MoveIn(IEnumerable<string> whole)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(Fresh, target);
            return;
        }

        foreach (var folder in whole.Select(name => Path.Combine(target, name)).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in Directory.GetFiles(Fresh, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(target, Path.GetRelativePath(Fresh, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }
    }
}
