using System.Text;
using Analysis.Tables;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary>The two streams of a command. Plain text where they are redirected or NO_COLOR is set.</summary>
internal static class Output
{
    private static readonly TextWriter Out = Console.Out;
    private static readonly TextWriter Error = Console.Error;

    /// <summary>From here on nothing that this program writes to a terminal moves its cursor, whosever words they are.</summary>
    public static void Guard()
    {
        Console.SetOut(new VisibleWriter(Out));
        Console.SetError(new VisibleWriter(Error));
    }

    /// <summary>Standard output for machines: UTF-8 without a byte order mark, LF, flushed after each line.</summary>
    public static TextWriter Data() =>
        new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            NewLine = "\n", AutoFlush = true
        };

    /// <summary>Standard output for people.</summary>
    public static IAnsiConsole People() => VisibleConsole.Of(Out, Console.IsOutputRedirected);

    /// <summary>Standard error for people.</summary>
    public static IAnsiConsole Messages() => VisibleConsole.Of(Error, Console.IsErrorRedirected);

    /// <summary>Prints diagnostics, one a line, to standard error.</summary>
    public static void Report(IEnumerable<DiagnosticRow> diagnostics)
    {
        foreach (var row in diagnostics)
        {
            Console.Error.WriteLine(FormattableString.Invariant(
                $"{row.File}:{row.Line}:{row.Column}: {row.Severity.ToString().ToLowerInvariant()} {row.Code}: {row.Message}"));
        }
    }
}
