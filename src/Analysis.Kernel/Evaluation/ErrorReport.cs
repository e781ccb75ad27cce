using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Evaluation;

/// <summary>Says what went wrong in terms of the cell: its lines and columns, and of the stack only the user's own frames.</summary>
internal sealed partial class ErrorReport(Session session)
{
    // Deeper nesting than this repeats itself.
    private const int MostInner = 5;
    private const int MostFrames = 15;
    private const int MostWarnings = 10;

    // Where one of these is, every other error follows from it: a missing library, an extension method or block where none can be.
    private static readonly HashSet<string> Causes = ["CS0006", "CS1109", "CS9283"];

    /// <summary>The error of a cell that was stopped.</summary>
    public static CellError Stopped { get; } = new(
        "KeyboardInterrupt",
        "The cell was stopped.",
        [$"{Red("KeyboardInterrupt")}: The cell was stopped. Variables keep what they held."]);

    /// <summary>The error of a cell that was stopped but hangs.</summary>
    public static CellError LeftBehind { get; } = new(
        "KeyboardInterrupt",
        "The cell was stopped but did not end in time.",
        [
            $"{Red("KeyboardInterrupt")}: The cell was stopped. Its thread is busy outside .NET code or in a finally block and was left"
            + " behind; it ends as soon as it can. Variables keep what they held.",
        ]);

    /// <summary>The text in red, as terminals and front ends show it.</summary>
    public static string Red(string text) => $"\u001b[31m{text}\u001b[0m";

    /// <summary>The compiler's errors.</summary>
    public CellError Compilation(IReadOnlyList<Diagnostic> errors)
    {
        if (errors.FirstOrDefault(error => Causes.Contains(error.Id)) is { } cause)
            errors = [cause];
        var lines = new List<string>();
        foreach (var error in errors)
        {
            var span = error.Location.GetLineSpan();
            var start = span.StartLinePosition;
            lines.Add(error.Location.IsInSource
                ? $"{Place(span.Path, start.Line + 1, start.Character + 1)}: {Red("error " + error.Id)}: {Message(error)}"
                : $"{Red("error " + error.Id)}: {Message(error)}");
            if (error.Location.IsInSource && LineOf(error, span.Path, start.Line) is { Length: > 0 } code)
            {
                var width = span.EndLinePosition.Line == start.Line ? span.EndLinePosition.Character - start.Character : 1;
                lines.Add("    " + code);
                // Tabs stay tabs, so that the marks stand below what they mark.
                var margin = string.Concat(code.Take(start.Character).Select(c => c == '\t' ? '\t' : ' '));
                lines.Add("    " + margin + new string('^', Math.Max(1, width)));
            }

            if (Hint(error) is { } hint)
                lines.Add("    " + hint);
        }

        var first = errors[0];
        return new("CompilationError", $"{first.Id}: {Message(first)}", lines);
    }

    /// <summary>The compiler's warnings, a line each.</summary>
    public static string Warnings(IReadOnlyList<Diagnostic> warnings)
    {
        var lines = warnings.Take(MostWarnings).Select(warning =>
        {
            var span = warning.Location.GetLineSpan();
            var place = warning.Location.IsInSource
                ? Place(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1) + ": "
                : "";
            return $"{place}warning {warning.Id}: {Message(warning)}\n";
        });
        return string.Concat(lines) + (warnings.Count > MostWarnings ? $"... and {warnings.Count - MostWarnings} more warnings\n" : "");
    }

    // Of a cell as the user wrote it, of a file that it loads as the compiler read it.
    private string? LineOf(Diagnostic error, string path, int line) =>
        session.LineOf(path, line + 1) ?? error.Location.SourceTree?.GetText().Lines[line].ToString();

    /// <summary>An exception that the cell threw.</summary>
    public CellError Exception(Exception exception)
    {
        // What only wraps another exception says nothing.
        while (exception is System.Reflection.TargetInvocationException or AggregateException { InnerExceptions.Count: 1 }
            && exception.InnerException is { } inner)
            exception = inner;
        var lines = new List<string> { $"{Red(Name(exception))}: {Privacy.Scrub(exception.Message)}" };
        lines.AddRange(Frames(exception));
        var depth = 0;
        for (var inner = exception.InnerException; inner is not null && depth < MostInner; inner = inner.InnerException, depth++)
        {
            lines.Add($"caused by {Red(Name(inner))}: {Privacy.Scrub(inner.Message)}");
            lines.AddRange(Frames(inner));
        }

        return new(Name(exception), Privacy.Scrub(exception.Message), lines);
    }

    // The first and the last frames; of endless recursion the middle says nothing.
    private List<string> Frames(Exception exception)
    {
        var lines = AllFrames(exception).ToList();
        var left = lines.Count - 2 * MostFrames;
        if (left > 0)
        {
            lines.RemoveRange(MostFrames, left);
            lines.Insert(MostFrames, $"   ... {left} more ...");
        }

        return lines;
    }

    private IEnumerable<string> AllFrames(Exception exception)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is not { } method || !Session.IsCell(method.Module.Assembly) || frame.GetFileName() is not { } file)
                continue;
            var name = MethodName(method);
            var place = Place(file, frame.GetFileLineNumber(), frame.GetFileColumnNumber());
            var code = session.LineOf(file, frame.GetFileLineNumber())?.Trim();
            yield return (name is null ? $"   at {place}" : $"   at {name} in {place}") + (string.IsNullOrEmpty(code) ? "" : $": {code}");
        }
    }

    private static string Place(string path, int line, int column) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Path.IsPathRooted(path) ? Path.GetFileName(path) : path)}, line {line}, column {column}");

    private static string Message(Diagnostic error) => Privacy.Scrub(error.GetMessage(CultureInfo.InvariantCulture));

    private static string Name(Exception exception) => Name(exception.GetType());

    /// <summary>A type by its name; those of cells without what the compiler put them into.</summary>
    public static string Name(Type? type) =>
        type is { IsNested: true } && Session.IsCell(type.Assembly) ? type.Name : type?.FullName ?? type?.Name ?? "null";

    // The compiler's names for what the user wrote: <Foo>d__1 is Foo's async part, <Foo>g__Bar|0_0 a local function of it.
    private static string? MethodName(System.Reflection.MethodBase method)
    {
        var name = method.Name == "MoveNext" ? method.DeclaringType!.Name : method.Name;
        if (name.Contains("b__", StringComparison.Ordinal))
            return "a lambda";
        if (GeneratedName().Match(name) is { Success: true } generated)
            name = generated.Groups["local"] is { Success: true } local ? local.Value : generated.Groups["name"].Value;
        if (name.Contains("Initialize", StringComparison.Ordinal) && name.Contains('<', StringComparison.Ordinal)
            || name is "<Factory>" or "")
            return null;
        var type = method.Name == "MoveNext" ? method.DeclaringType!.DeclaringType : method.DeclaringType;
        return type is null || type.Name.StartsWith('<') || type is { Name: "Script", IsNested: false }
            ? name
            : $"{type.Name}.{name}";
    }

    private static string? Hint(Diagnostic error) => error.Id switch
    {
        "CS9283" => "A notebook cannot hold an extension block. Write extension methods, static int Twice(this string s) => 2 * s.Length;, or put the block into a library.",
        "CS1109" => "In a notebook an extension method stands by itself, outside any class: static int Twice(this int x) => 2 * x;",
        "CS0825" => "A variable of a cell lives on, so it cannot be 'using var': write using (var x = ...) { ... }.",
        "CS7021" => "A notebook has no namespaces: write the types alone.",
        _ => null,
    };

    [GeneratedRegex(@"^<(?<name><*[A-Za-z0-9_$]*>*)>(?:g__(?<local>[^|]+)\||d__|c__)")]
    private static partial Regex GeneratedName();
}
