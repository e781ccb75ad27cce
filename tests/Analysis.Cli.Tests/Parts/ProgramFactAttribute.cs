namespace Analysis.Cli.Tests.Parts;

/// <summary>A test that needs programs of the system.</summary>
public sealed class ProgramFactAttribute : FactAttribute
{
    /// <param name="programs">The commands that must be installed.</param>
    public ProgramFactAttribute(params string[] programs)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin");
        var missing = programs.Where(program => !folders.Any(folder => File.Exists(Path.Combine(folder, program)))).ToArray();
        if (missing.Length > 0)
        {
            Skip = "skipped: missing " + string.Join(", ", missing);
        }
    }
}
