namespace Analysis.Cli.Shards;

/// <summary>All parts of a corpus as one run gives them: documents in the order of the whole.</summary>
internal static class ShardMerge
{
    /// <summary>The lines in order, read from all files side by side, so that parts may be larger than memory together.</summary>
    /// <exception cref="InvalidDataException">
    /// A part is missing, there twice, broken or of another corpus; known at the latest when the last line was given.
    /// </exception>
    public static IEnumerable<ShardLine> Of(IReadOnlyList<ShardFile> files)
    {
        Require(files);
        var next = new PriorityQueue<ShardFile, long>(files.Where(file => file.Current is not null)
            .Select(file => (file, file.Current!.Place)));
        var place = 0L;
        while (next.TryDequeue(out var file, out _))
        {
            if (file.Current!.Place != place++)
            {
                throw new InvalidDataException($"{file.Path}: error: Document {place} of the whole is in no part, or in two: the parts are not of one corpus as it was at one time. Run them all again.");
            }

            yield return file.Current;
            file.Advance();
            if (file.Current is { } further)
            {
                next.Enqueue(file, further.Place);
            }
        }

        if (files.FirstOrDefault(file => file.End!.Place != place) is { } other)
        {
            throw new InvalidDataException($"{other.Path}: error: It was made of {other.End!.Place} documents, and there are {place}: the parts are not of one corpus as it was at one time. Run them all again.");
        }
    }

    private static void Require(IReadOnlyList<ShardFile> files)
    {
        var of = files[0].Shard.Of;
        if (files.FirstOrDefault(file => file.Shard.Of != of) is { } other)
        {
            throw new InvalidDataException($"{other.Path}: error: It is part {other.Shard}, and {files[0].Path} is part {files[0].Shard}. Name the parts of one division.");
        }

        var byNumber = files.ToLookup(file => file.Shard.Number);
        if (byNumber.FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InvalidDataException(
                $"{twice.ElementAt(1).Path}: error: It is part {twice.First().Shard}, as is {twice.First().Path}. Name each part once.");
        }

        var missing = Enumerable.Range(1, of).Where(number => !byNumber.Contains(number)).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidDataException($"error: {missing.Count} of {of} parts are missing: {string.Join(", ", missing.Take(20).Select(number => new Shard(number, of)))}. Run 'analysis extract --shard' for each.");
        }
    }
}
