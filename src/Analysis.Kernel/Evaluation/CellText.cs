using System.Text.RegularExpressions;

namespace Analysis.Kernel.Evaluation;

/// <summary>The lines that a notebook has beyond C#: magic commands, package references, package sources.</summary>
/// <remarks>What is taken out is replaced by as many characters of comment, so that every position stays what it was.</remarks>
internal static partial class CellText
{
    /// <summary>A part of a cell.</summary>
    /// <param name="Command">The magic command, without <c>#!</c>; null for C#.</param>
    /// <param name="Argument">What stands behind the command on its line.</param>
    /// <param name="Body">The code; for C# with everything that is not its part blanked.</param>
    public sealed record Part(string? Command, string Argument, string Body);

    /// <summary>Cuts a cell into its parts, in order.</summary>
    public static IReadOnlyList<Part> Split(string code)
    {
        if (!MagicLine().IsMatch(code))
            return [new(null, "", code)];
        var parts = new List<Part>();
        var lines = code.Split('\n');
        var at = 0;
        while (at < lines.Length)
        {
            var magic = MagicLine().Match(lines[at]);
            var command = magic.Success ? magic.Groups["command"].Value : null;
            var first = magic.Success ? at + 1 : at;
            var next = first;
            while (next < lines.Length && !MagicLine().IsMatch(lines[next]))
                next++;
            var ownsBody = command is not null && MagicCommands.TakesBody(command);
            if (command is not null)
            {
                var body = ownsBody ? string.Join('\n', lines[first..next]) : "";
                parts.Add(new(command, magic.Groups["argument"].Value.Trim(), body));
            }

            if (!ownsBody && next > first)
            {
                // As many empty lines as stand before it: line numbers stay right.
                var body = new string('\n', first) + string.Join('\n', lines[first..next]);
                if (!string.IsNullOrWhiteSpace(body))
                    parts.Add(new(null, "", body));
            }

            at = next;
        }

        return parts;
    }

    /// <summary>The code as the compiler may see it: magic commands, package references and package sources are comments.</summary>
    public static string Blank(string code) =>
        code.Contains('#', StringComparison.Ordinal)
            ? ForeignLine().Replace(code, line => line.Groups["indent"].Value + "//" + line.Value[(line.Groups["indent"].Length + 2)..])
            : code;

    /// <summary>The packages that the code asks for.</summary>
    public static IEnumerable<PackageReference> Packages(string code) =>
        from match in PackageLine().Matches(code)
        where match.Groups["directive"].Value == "r"
        select new PackageReference(match.Groups["name"].Value.Trim(), match.Groups["version"].Value.Trim());

    /// <summary>The package sources that the code names.</summary>
    public static IEnumerable<string> PackageSources(string code) =>
        from match in PackageLine().Matches(code)
        where match.Groups["directive"].Value == "i"
        select (match.Groups["name"].Value + match.Groups["comma"].Value + match.Groups["version"].Value).Trim();

    /// <summary>The files that the code loads.</summary>
    public static IEnumerable<string> Loads(string code) =>
        LoadLine().Matches(code).Select(match => match.Groups["path"].Value);

    // "#!" alone would also begin the text of a shell script in a raw string: a letter or # must follow.
    [GeneratedRegex(@"^[ \t]*#!(?<command>[A-Za-z][A-Za-z0-9#_-]*)(?<argument>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex MagicLine();

    [GeneratedRegex(@"^(?<indent>[ \t]*)#(![A-Za-z]|[ri][ \t]*""nuget:)[^\n]*", RegexOptions.Multiline)]
    private static partial Regex ForeignLine();

    [GeneratedRegex(@"^[ \t]*#(?<directive>[ri])[ \t]*""nuget:(?<name>[^"",\r\n]*)(?<comma>,?)(?<version>[^""\r\n]*)""", RegexOptions.Multiline)]
    private static partial Regex PackageLine();

    [GeneratedRegex(@"^[ \t]*#load[ \t]*""(?<path>[^""\r\n]+)""", RegexOptions.Multiline)]
    private static partial Regex LoadLine();
}
