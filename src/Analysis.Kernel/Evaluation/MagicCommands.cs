using System.Text.Json.Nodes;
using Analysis.Kernel.Display;
using Analysis.Kernel.Interactive;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Evaluation;

/// <summary>
/// The magic commands of C# notebooks: a few of its own, the others of .NET Interactive. Those that cannot work say what to use instead.
/// </summary>
/// <param name="session">The variables to list.</param>
/// <param name="interactive">Knows the other commands.</param>
/// <param name="run">Runs the cells of an imported file.</param>
internal sealed class MagicCommands(
    Session session, Lazy<InteractiveKernel> interactive, Func<Cell, ICellOutput, InterruptibleRun, MimeBundle?> run)
{
    /// <summary>The name of the error of a cell with a command that does not run here.</summary>
    public const string Refused = "UnsupportedCommand";

    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "javascript", "js", "latex", "markdown", "md", "mermaid", "meta", "value",
    };

    private static readonly HashSet<string> Own =
        new(StringComparer.OrdinalIgnoreCase) { "about", "import", "lsmagic", "meta", "time", "who", "whos" };

    private static readonly Dictionary<string, string> Advice = new(StringComparer.OrdinalIgnoreCase)
    {
        ["connect"] = "Extensions in packages add languages.",
        ["i"] = "Write #i without the exclamation mark.",
        ["load"] = "Write #load without the exclamation mark.",
    };

    /// <summary>Whether the lines after the command belong to it.</summary>
    public static bool TakesBody(string command) => Languages.Contains(command) || ForeignLanguages.Contains(command);

    /// <summary>Whether a part is one that .NET Interactive runs.</summary>
    public static bool IsForInteractive(CellText.Part part) =>
        part.Command is not null && !Own.Contains(part.Command) && !CellText.IsCSharp(part.Command);

    /// <summary>
    /// Refuses a cell with text in languages that do not run here, before anything of it runs, and names every such line of
    /// it and of the files that it takes in.
    /// </summary>
    /// <exception cref="CellFailure">There are such lines.</exception>
    public void Refuse(Cell cell, IReadOnlyList<CellText.Part> parts)
    {
        var lines = RefusedLines(cell.Name, parts).ToArray();
        if (lines.Length == 0)
            return;
        var words = lines.Select(line =>
            $"{line.Place}: #!{line.Command} does not work in this kernel. {ForeignLanguages.AdviceFor(line.Command)}").ToArray();
        throw new CellFailure(new(Refused, string.Join('\n', words), [ErrorReport.Red(Refused), .. words]));
    }

    /// <summary>Runs a command.</summary>
    /// <exception cref="CellFailure">The command is not known, or cannot work here.</exception>
    public void Run(CellText.Part part, ICellOutput output, InterruptibleRun interruptible)
    {
        var command = part.Command!;
        if (CellText.IsCSharp(command))
            return;
        switch (command.ToLowerInvariant())
        {
            case "meta":
                break;
            case "about":
                output.Write("stdout", $"Analysis.Kernel {KernelVersion.Text}, C# 14, .NET {Environment.Version}, "
                    + $"Microsoft.DotNet.Interactive {typeof(Microsoft.DotNet.Interactive.Kernel).Assembly.GetName().Version!.ToString(3)}\n");
                break;
            case "lsmagic":
                output.Write("stdout", string.Join(' ', Own.Except(["meta"]).Select(name => "#!" + name).Concat(interactive.Value.Commands)
                    .Distinct().Order(StringComparer.Ordinal)) + "\n");
                break;
            case "who":
                output.Write("stdout", string.Join(' ', Variable.Of(session).Select(variable => variable.Name)) + "\n");
                break;
            case "whos":
                output.Display(Table([.. Variable.Of(session)]), null, update: false);
                break;
            case "import":
                Import(part.Argument.Trim('"', ' '), output, interruptible);
                break;
            default:
                if (!interactive.Value.IsLanguage(command) && !interactive.Value.Commands.Contains("#!" + command))
                    throw Unknown(command);
                interactive.Value.Send(part, interruptible);
                break;
        }
    }

    private IEnumerable<(string Place, string Command)> RefusedLines(string name, IReadOnlyList<CellText.Part> parts)
    {
        foreach (var (line, command) in ForeignLanguages.Lines(parts, IsKnown))
            yield return ($"{name}, line {line}", command);
        foreach (var part in parts)
        {
            var files = part.Command is null
                ? session.Files.LoadedBy(part.Body)
                    .Select(file => (Name: Path.GetFileName(file.Path), Cells: (IReadOnlyList<string>)[file.Code]))
                : part.Command is "import" && part.Argument.Trim('"', ' ') is var path && File.Exists(path)
                    ? [(Path.GetFileName(path), [.. ImportedFile.Cells(path)])]
                    : [];
            foreach (var (file, cells) in files)
            {
                for (var i = 0; i < cells.Count; i++)
                {
                    var place = cells.Count > 1 ? $"{file}, cell {i + 1}" : file;
                    foreach (var (line, command) in ForeignLanguages.Lines(CellText.Split(cells[i], IsKnown), IsKnown))
                        yield return ($"{place}, line {line}", command);
                }
            }
        }
    }

    private bool IsKnown(string language) => interactive.IsValueCreated && interactive.Value.IsLanguage(language);

    private static CellFailure Unknown(string command) => new(
        Refused,
        Advice.TryGetValue(command, out var advice)
            ? $"#!{command} does not work in this kernel. {advice}"
            : $"#!{command} is not a command of this kernel; #!lsmagic lists those that are.");

    private void Import(string path, ICellOutput output, InterruptibleRun interruptible)
    {
        if (!File.Exists(path))
            throw new CellFailure("FileNotFound", $"#!import: there is no file '{path}'.");
        var name = Path.GetFileName(path);
        foreach (var code in ImportedFile.Cells(path))
            run(new Cell(name, code), output, interruptible);
    }

    private static MimeBundle Table(IReadOnlyList<Variable> variables)
    {
        var html = new HtmlString("<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>"
            + string.Concat(variables.Select(variable =>
                $"<tr><td>{Encode(variable.Name)}</td><td>{Encode(variable.Type)}</td><td>{Encode(variable.Value)}</td></tr>"))
            + "</tbody></table>");
        var width = variables.Select(variable => variable.Name.Length).DefaultIfEmpty().Max();
        var text = string.Join('\n', variables.Select(variable => $"{variable.Name.PadRight(width)}  {variable.Type}  {variable.Value}"));
        return new(new Dictionary<string, JsonNode> { ["text/html"] = html.ToDisplayString("text/html"), ["text/plain"] = text });
    }

    private static string Encode(string text) => System.Net.WebUtility.HtmlEncode(text);
}
