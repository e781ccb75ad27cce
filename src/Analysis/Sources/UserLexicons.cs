using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>
/// The user's word lists, lexicon/*.tsv in the corpus folder: each adds lines to the built-in list of the same name. Never written.
/// </summary>
/// <param name="Lexicon">The built-in lists with the user's lines before them.</param>
/// <param name="Diagnostics">Lists that could not be read or that nothing uses, and lines that cannot take effect.</param>
public sealed record UserLexicons(Lexicon Lexicon, ImmutableArray<Diagnostic> Diagnostics)
{
    private const int MostFaults = 100;

    /// <summary>Reads the user's lists; a bad line costs that line.</summary>
    /// <param name="files">The lists.</param>
    /// <param name="works">Whether recognisers can be made of a lexicon.</param>
    public static UserLexicons Read(IEnumerable<SourceFile> files, Func<Lexicon, bool> works)
    {
        var lexicon = Lexicon.BuiltIn;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            var list = Path.GetFileName(file.Name);
            if (!Lexicon.Lists.Contains(list))
            {
                diagnostics.Add(Document.About(file, DiagnosticCatalog.NoSuchLexicon, list, string.Join(", ", ListShape.Open)));
            }
            else if (ListShape.Of(list) is { IsFixed: false } shape)
            {
                lexicon = lexicon.With(list, Lines(file, shape, lines => works(lexicon.With(list, lines)), diagnostics));
            }
            else
            {
                diagnostics.Add(Document.About(file, DiagnosticCatalog.FixedList, list, string.Join(", ", ListShape.Open)));
            }
        }

        return new UserLexicons(lexicon, diagnostics.ToImmutable());
    }

    private static IEnumerable<string> Lines(
        SourceFile file, ListShape shape, Func<IEnumerable<string>, bool> works, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var content = UserFile.Read(file, diagnostics);
        var faults = new List<Diagnostic>();
        var good = new List<(int Number, string Line)>();
        foreach (var (at, line) in (content ?? "").Split('\n').Select(line => line.TrimEnd('\r')).Index()
            .Where(entry => entry.Item.Length > 0 && entry.Item[0] != '#'))
        {
            if (Fault(file, shape, at + 1, line) is { } fault)
            {
                faults.Add(fault);
            }
            else
            {
                good.Add((at + 1, line));
            }
        }

        // What is of the right form and still breaks a recogniser is found by halves.
        var lines = Working(good, works, number => faults.Add(
            Diagnostic.Of(DiagnosticCatalog.BadListLine, file.Label, new LinePosition(number, 1),
                "Nothing can be made of the line", shape.Example)));
        diagnostics.AddRange(faults.Take(MostFaults));
        if (faults.Count > MostFaults)
        {
            diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.BadListLine, file.Label, faults[MostFaults].Position,
                FormattableString.Invariant($"There are {faults.Count - MostFaults} bad lines more"), shape.Example));
        }

        return lines;
    }

    private static Diagnostic? Fault(SourceFile file, ListShape shape, int number, string line)
    {
        var cells = line.Split('\t');
        if (shape.Fault(cells) is var (cell, wrong))
        {
            var column = cells.Take(cell).Sum(before => before.Length + 1) + 1;
            return Diagnostic.Of(DiagnosticCatalog.BadListLine, file.Label, new LinePosition(number, column), wrong, shape.Example);
        }

        return shape.Has(cells) ? Diagnostic.Of(DiagnosticCatalog.KnownListLine, file.Label, new LinePosition(number, 1)) : null;
    }

    private static IReadOnlyList<string> Working(
        IReadOnlyList<(int Number, string Line)> lines, Func<IEnumerable<string>, bool> works, Action<int> broken)
    {
        if (lines.Count == 0 || works(lines.Select(line => line.Line)))
        {
            return [.. lines.Select(line => line.Line)];
        }

        if (lines.Count == 1)
        {
            broken(lines[0].Number);
            return [];
        }

        var half = lines.Count / 2;
        return [.. Working([.. lines.Take(half)], works, broken), .. Working([.. lines.Skip(half)], works, broken)];
    }
}
