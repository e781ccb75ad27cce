using System.CommandLine;
using System.Globalization;
using Analysis.Recognition;
using Analysis.Text;

namespace Analysis.Cli.Commands;

/// <summary>
/// analysis explain FILE:LINE:COLUMN: every row that covers the place, with the rules that made it and the parts it was made from.
/// analysis explain FILE: what is known of its documents, and what was left out of them.
/// </summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var place = new Argument<string>("FILE[:LINE:COLUMN]")
        {
            Description = "A source, or a place in it, counted from 1 as editors do",
        };
        var command = new Command("explain", "Tells which rules read a place, and from which parts; of a file, what was left out.")
        {
            place,
        }.WithExamples(
            "analysis explain seeds/a.txt:3:14",
            "analysis explain seeds/a.html        title, publisher, day, and the words that were left out");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(place)));
        return command;
    }

    private static int Run(string place)
    {
        if (File.Exists(place))
        {
            using var told = Output.Data();
            ExplainedFile.Write(told, place);
            return CommandLine.Done;
        }

        var (file, position) = Parse(place);
        var extraction = CorpusInput.OfFile(file).Extract().FirstOrDefault()
            ?? throw new UsageException($"'{file}' is a table of the user, not a source.");
        using var output = Output.Data();
        var found = Covering(extraction, OffsetOf(extraction.Source.Text, position, place)).ToList();
        foreach (var (table, mention) in found)
        {
            output.WriteLine(table);
            Write(output, extraction.Source.Text, mention, depth: 1);
        }

        if (found.Count == 0)
        {
            output.WriteLine("No rule read anything at this place.");
        }

        return CommandLine.Done;
    }

    private static (string File, LinePosition Position) Parse(string place)
    {
        var parts = place.Split(':');
        if (parts.Length < 3
            || !int.TryParse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line < 1
            || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var column) || column < 1)
        {
            throw new UsageException($"'{place}' is no place. Write file, line and column, such as seeds/a.txt:3:14.");
        }

        var file = string.Join(':', parts[..^2]);
        return File.Exists(file)
            ? (file, new LinePosition(line, column))
            : throw new UsageException($"There is no file '{file}'.");
    }

    private static int OffsetOf(SourceText text, LinePosition position, string place)
    {
        var offset = position.Line <= text.Lines.Count ? text.Lines.OffsetOf(position) : int.MaxValue;
        return offset < text.Content.Length && text.Lines[offset].Line == position.Line
            ? offset
            : throw new UsageException($"The text ends before {place}.");
    }

    private static IEnumerable<(string Table, IMention Mention)> Covering(Extraction extraction, int offset)
    {
        (string Table, IEnumerable<IMention> Mentions)[] tables =
        [
            ("quantity", extraction.Quantities), ("date", extraction.Dates), ("actor", extraction.Actors),
            ("figure", extraction.Figures), ("statement", extraction.Statements),
        ];
        return tables.SelectMany(table => table.Mentions.Where(mention => mention.Span.Contains(offset))
            .Select(mention => (table.Table, mention)));
    }

    private static void Write(TextWriter output, SourceText text, IMention mention, int depth)
    {
        output.WriteLine(FormattableString.Invariant(
            $"{new string(' ', depth * 2)}{mention.Span.Start}-{mention.Span.End}  {mention.Rule}  «{text[mention.Span]}»  {mention.Describe()}"));
        if (RuleBook.Named(mention.Rule) is { } rule)
        {
            output.WriteLine($"{new string(' ', depth * 2 + 2)}since {rule.Reason}");
        }

        foreach (var part in mention.Parts)
        {
            Write(output, text, part, depth + 1);
        }
    }
}
