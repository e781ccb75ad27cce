using System.Globalization;
using System.Text;
using Analysis.Diagnostics;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Baselines;

/// <summary>
/// The file that a run leaves beside its outputs: its own baseline, and behind it the last one that was another. A line of the second that
/// stands in the first is written as its number.
/// </summary>
/// <param name="Current">The baseline of the run that wrote the file; null when there is none that can be believed.</param>
/// <param name="Before">The last one that differed from it; null when there is none.</param>
/// <param name="Diagnostics">Why one is not believed.</param>
internal sealed record BaselineFile(Baseline? Current, Baseline? Before, IReadOnlyList<DiagnosticRow> Diagnostics)
{
    /// <summary>Name of the file.</summary>
    public const string Name = "baseline.jsonl";

    private const string LastLine = "{\"end\":";

    /// <summary>Reads the file of a folder; there need be neither.</summary>
    public static BaselineFile Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return new(null, null, []);
        }

        var faults = new List<DiagnosticRow>();
        try
        {
            var (lines, first) = (new List<BaselineLine>(), 0);
            foreach (var line in File.ReadLines(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)))
            {
                lines.Add(BaselineLine.Of(line));
                first = first == 0 && line.StartsWith(LastLine, StringComparison.Ordinal) ? lines.Count : first;
            }

            var current = Part(first > 0 ? lines[..first] : lines, 0);
            var before = first > 0 && lines.Count > first ? Part(Whole(lines, first), first) : null;
            // A line that both baselines have breaks both: it is one fault.
            return new(current, before, [.. faults.Take(1)]);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            faults.Add(Fault(folder, 1, "it cannot be read to its end"));
            return new(null, null, faults);
        }

        Baseline? Part(IReadOnlyList<BaselineLine> lines, int from)
        {
            try
            {
                return Baseline.Read(lines);
            }
            catch (BaselineException broken)
            {
                faults.Add(Fault(folder, from + broken.Line, broken.Message));
                return null;
            }
        }
    }

    /// <summary>Why the file of a folder is not believed.</summary>
    public static DiagnosticRow Fault(string folder, int line, string message) =>
        TableBuilder.Diagnostic(Diagnostic.Of(DiagnosticCatalog.DamagedBaseline, $"{CorpusReader.LabelOf(folder)}/{Name}",
            new LinePosition(line, 1), message));

    /// <summary>Writes a file; one of the same name is replaced.</summary>
    /// <param name="folder">The folder, which is there.</param>
    /// <param name="current">The baseline of this run.</param>
    /// <param name="before">The last that was another.</param>
    public static void Write(string folder, Baseline current, Baseline? before)
    {
        using var writer = new StreamWriter(Path.Combine(folder, Name), append: false, new UTF8Encoding(
            encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        var numbers = new Dictionary<BaselineLine, int>();
        foreach (var (index, line) in current.Lines.Index())
        {
            numbers.TryAdd(line, index + 1);
            writer.WriteLine(line.Words);
        }

        foreach (var line in before?.Lines ?? [])
        {
            writer.WriteLine(numbers.TryGetValue(line, out var number) ? number.ToString(CultureInfo.InvariantCulture) : line.Words);
        }
    }

    // A number that leads nowhere stays as it is, and the hash of the whole tells.
    private static BaselineLine[] Whole(List<BaselineLine> lines, int first) =>
        [.. lines.Skip(first).Select(line => int.TryParse(line.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= first ? lines[number - 1] : line)];
}
