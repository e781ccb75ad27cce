namespace Analysis.Kernel.Evaluation;

/// <summary>What .NET Interactive runs beside C# and this kernel does not, and what to do without it.</summary>
internal static class ForeignLanguages
{
    private const string NotServed = "Its package for .NET Interactive cannot be had. ";

    private static readonly Dictionary<string, string> Advice = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fsharp"] = NotServed + "Use C#, or put the F# code into a library and refer to it with #r.",
        ["f#"] = NotServed + "Use C#, or put the F# code into a library and refer to it with #r.",
        ["pwsh"] = NotServed + "Use System.Diagnostics.Process to start programs.",
        ["powershell"] = NotServed + "Use System.Diagnostics.Process to start programs.",
        ["sql"] = NotServed + "Use a database library with #r \"nuget: ...\".",
        ["kql"] = NotServed + "Use a client library with #r \"nuget: ...\".",
        ["http"] = NotServed + "Use System.Net.Http.HttpClient.",
        ["python"] = NotServed + "Use System.Diagnostics.Process to start Python.",
        ["r"] = "Write #r without the exclamation mark; for R there is no package.",
    };

    /// <summary>Whether a command begins text in such a language.</summary>
    public static bool Contains(string command) => Advice.ContainsKey(command);

    /// <summary>What to do instead.</summary>
    public static string AdviceFor(string command) => Advice[command];

    /// <summary>The lines of a cell that begin text in such a language.</summary>
    /// <param name="parts">The parts of the cell.</param>
    /// <param name="isLanguage">Whether an extension brought the language.</param>
    public static IEnumerable<(int Line, string Command)> Lines(IEnumerable<CellText.Part> parts, Func<string, bool> isLanguage) =>
        from part in parts
        where part.Command is not null && Contains(part.Command) && !isLanguage(part.Command)
        select (part.Line, part.Command);
}
