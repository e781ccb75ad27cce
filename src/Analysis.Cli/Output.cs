using System.Text;
using Analysis.Tables;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary>The two streams of a command. Plain text where they are redirected or NO_COLOR is set.</summary>
internal static class Output
{
    // Where no window gives a width, lines are not wrapped for one.
    private const int RedirectedWidth = 200;

    /// <summary>Standard output for machines: UTF-8 without a byte order mark, LF, flushed after each line.</summary>
    public static TextWriter Data() =>
        new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            NewLine = "\n", AutoFlush = true
        };

    /// <summary>Standard output for people.</summary>
    public static IAnsiConsole People() => Console_(Console.Out, Console.IsOutputRedirected);

    /// <summary>Standard error for people.</summary>
    public static IAnsiConsole Messages() => Console_(Console.Error, Console.IsErrorRedirected);

    /// <summary>Prints diagnostics, one a line, to standard error.</summary>
    public static void Report(IEnumerable<DiagnosticRow> diagnostics)
    {
        foreach (var row in diagnostics)
        {
            Console.Error.WriteLine(FormattableString.Invariant(
                $"{row.File}:{row.Line}:{row.Column}: {row.Severity.ToString().ToLowerInvariant()} {row.Code}: {row.Message}"));
        }
    }

    private static IAnsiConsole Console_(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        if (isRedirected)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}
