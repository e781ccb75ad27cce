using System.Globalization;

namespace Analysis.Cli.Shards;

/// <summary>The lines of one part, read one after the other, and whether it is whole.</summary>
internal sealed class ShardFile : IDisposable
{
    private readonly StreamReader reader;
    private int number;

    public ShardFile(string path)
    {
        (Path, reader) = (path, new StreamReader(path));
        Advance();
        Shard = Analysis.Shard.Parse((Current ?? End)?.Shard ?? "") ?? throw Wrong("is no output of extract --shard");
    }

    public string Path { get; }

    /// <summary>The part that it holds.</summary>
    public Shard Shard { get; }

    /// <summary>The document that is next; null behind the last.</summary>
    public ShardLine? Current { get; private set; }

    /// <summary>The last line, which has no document.</summary>
    public ShardLine? End { get; private set; }

    /// <summary>Goes on to the next document.</summary>
    /// <exception cref="InvalidDataException">The part is broken, or ends too early.</exception>
    public void Advance()
    {
        var before = Current;
        number++;
        if (reader.ReadLine() is not { } json)
        {
            throw Wrong("ends without its last line: the run that wrote it was ended. Run that part again");
        }

        var line = ShardLine.Parse(json)
            ?? throw Wrong("is no line of extract --shard: the run that wrote it was ended, or the file was changed. Run that part again");
        (Current, End) = line.Line.Length > 0 ? (line, null) : ((ShardLine?)null, line);
        if (before is not null && (line.Shard != before.Shard || (Current is not null && line.Place <= before.Place)))
        {
            throw Wrong("is of another part, or not in order: a file holds one run of one part. Run that part again");
        }

        if (End is not null && reader.ReadLine() is not null)
        {
            throw Wrong("is the last line, and others stand behind it: a file holds one run of one part. Run that part again");
        }
    }

    public void Dispose() => reader.Dispose();

    private InvalidDataException Wrong(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Path}:{number}:1: error: It {what}."));
}
