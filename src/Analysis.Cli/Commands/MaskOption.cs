using System.CommandLine;

namespace Analysis.Cli.Commands;

/// <summary>--mask, the same for every command whose outputs are passed on.</summary>
internal static class MaskOption
{
    /// <summary>The option.</summary>
    public static Option<bool> Create() => new("--mask")
    {
        Description = "Write 'Person 1' and the like for the names of private persons, in everything; offsets stay those of the originals",
    };
}
