using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Analysis.Cli;

/// <summary>Runs a command line: messages to standard error, data to standard output, and an exit code.</summary>
public static class CommandLine
{
    /// <summary>Everything was done and nothing was wrong.</summary>
    public const int Done = 0;

    /// <summary>
    /// Something in the data was left out or may be misread, or something could not be read, run or written; the messages say what.
    /// </summary>
    public const int BadData = 1;

    /// <summary>The command was not understood, or names what is not there; nothing was done.</summary>
    public const int BadUsage = 2;

    private static readonly Dictionary<Command, string[]> Examples = [];

    /// <summary>Gives a command lines to show under its help.</summary>
    public static TCommand WithExamples<TCommand>(this TCommand command, params string[] lines)
        where TCommand : Command
    {
        Examples[command] = lines;
        return command;
    }

    /// <summary>Parses and runs the arguments.</summary>
    public static int Run(RootCommand root, string[] args)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            Console.Error.WriteLine($"Try 'analysis {string.Join(' ', Path(parsed.CommandResult).Append("--help"))}'.");
            return BadUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return BadUsage;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or InvalidDataException or TimeoutException)
        {
            // A file that cannot be read or written, or a program that does not answer: the words say which;
            // where in the code is nobody's concern.
            Console.Error.WriteLine(failed.Message + DiskFaults.Remedy(failed));
            return BadData;
        }
    }

    private static IEnumerable<string> Path(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? Path(parent).Append(command.Command.Name) : [];

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            if (Examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
            {
                var output = parseResult.InvocationConfiguration.Output;
                output.WriteLine("Examples:");
                foreach (var line in lines)
                {
                    output.WriteLine("  " + line);
                }
            }

            return code;
        }
    }
}
