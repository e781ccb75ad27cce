using Analysis.Baselines;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Baselines;

/// <summary>A folder in which a run left its baseline, gone after the test.</summary>
internal sealed class LeftBaseline : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("baseline-").FullName;

    private LeftBaseline()
    {
    }

    public string Path => System.IO.Path.Combine(folder, "baseline.jsonl");

    /// <summary>The folder after a run on files.</summary>
    public static LeftBaseline By(params SourceFile[] files)
    {
        var left = new LeftBaseline();
        left.Run(files);
        return left;
    }

    /// <summary>What a run on files says, after which it leaves its own baseline.</summary>
    public ChangesSince Run(params SourceFile[] files)
    {
        var changes = Files.Corpus(files).Since(folder);
        changes.Write(folder);
        return changes;
    }

    /// <summary>What files say that are only compared.</summary>
    public ChangesSince Look(params SourceFile[] files) => Files.Corpus(files).Since(folder);

    /// <summary>Makes the file what another program would have written: other words, and the hash that goes with them.</summary>
    public LeftBaseline Rewritten(Func<string, string> edit)
    {
        WrittenBaseline.Rewrite(Path, edit);
        return this;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
