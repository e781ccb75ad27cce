namespace Analysis.Exports;

/// <summary>What was written.</summary>
/// <param name="Names">Names of the files, in order.</param>
/// <param name="Notes">What a reader of a file must know: cells that do not stand there as they are in the table.</param>
public sealed record WrittenTables(IReadOnlyList<string> Names, IReadOnlyList<string> Notes)
{
    internal static WrittenTables Joined(IEnumerable<WrittenTables> parts)
    {
        var all = parts.ToList();
        return new WrittenTables([.. all.SelectMany(part => part.Names)], [.. all.SelectMany(part => part.Notes)]);
    }
}
