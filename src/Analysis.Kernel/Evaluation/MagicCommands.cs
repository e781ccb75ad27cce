using System.Text.Json.Nodes;
using Analysis.Kernel.Display;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Evaluation;

/// <summary>The magic commands that C# notebooks commonly hold. Those that cannot work say what to use instead.</summary>
/// <param name="session">The variables to list.</param>
/// <param name="run">Runs the cells of an imported file.</param>
internal sealed class MagicCommands(Session session, Func<Cell, ICellOutput, InterruptibleRun, MimeBundle?> run)
{
    private static readonly Dictionary<string, string> TextLanguages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["html"] = "text/html",
        ["markdown"] = "text/markdown",
        ["javascript"] = "application/javascript",
        ["js"] = "application/javascript",
        ["latex"] = "text/latex",
    };

    private static readonly HashSet<string> CSharp = new(StringComparer.OrdinalIgnoreCase) { "csharp", "c#", "cs" };

    // What .NET Interactive ran beside C#, and what to do without it.
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fsharp"] = "Use C#, or put the F# code into a library and refer to it with #r.",
        ["f#"] = "Use C#, or put the F# code into a library and refer to it with #r.",
        ["pwsh"] = "Use System.Diagnostics.Process to start programs.",
        ["powershell"] = "Use System.Diagnostics.Process to start programs.",
        ["mermaid"] = "Use a Markdown cell with a mermaid block; many front ends draw it.",
        ["sql"] = "Use a database library with #r \"nuget: ...\".",
        ["kql"] = "Use a client library with #r \"nuget: ...\".",
        ["http"] = "Use System.Net.Http.HttpClient.",
        ["value"] = "Use a C# raw string literal: var text = \"\"\" ... \"\"\";",
    };

    private static readonly Dictionary<string, string> Unsupported = new(StringComparer.OrdinalIgnoreCase)
    {
        ["connect"] = "There is one language, C#, so there is nothing to connect.",
        ["share"] = "There is one language, C#, and all cells share their variables.",
        ["set"] = "Assign a variable in C#.",
        ["r"] = "Write #r without the exclamation mark.",
        ["i"] = "Write #i without the exclamation mark.",
        ["load"] = "Write #load without the exclamation mark.",
    };

    /// <summary>Whether the lines after the command belong to it.</summary>
    public static bool TakesBody(string command) =>
        TextLanguages.ContainsKey(command) || Foreign.ContainsKey(command) || command is "meta";

    /// <summary>Runs a command.</summary>
    /// <exception cref="CellFailure">The command is not known, or cannot work here.</exception>
    public void Run(CellText.Part part, ICellOutput output, InterruptibleRun interruptible)
    {
        var command = part.Command!;
        if (CSharp.Contains(command) || command is "meta")
            return;
        if (TextLanguages.TryGetValue(command, out var mimeType))
        {
            output.Display(new(new Dictionary<string, JsonNode> { [mimeType] = part.Body, ["text/plain"] = part.Body }), null, update: false);
            return;
        }

        switch (command.ToLowerInvariant())
        {
            case "about":
                output.Write("stdout", $"Analysis.Kernel {KernelVersion.Text}, C# 14, .NET {Environment.Version}\n");
                break;
            case "lsmagic":
                output.Write("stdout", "#!about #!csharp #!html #!import #!javascript #!latex #!lsmagic #!markdown #!time #!who #!whos\n");
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
                throw Refuse(command);
        }
    }

    private static CellFailure Refuse(string command)
    {
        var advice = Foreign.GetValueOrDefault(command) ?? Unsupported.GetValueOrDefault(command);
        return new(
            "UnsupportedCommand",
            advice is null ? $"#!{command} is not a command of this kernel; #!lsmagic lists those that are." : $"#!{command} does not work in this kernel. {advice}");
    }

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
