using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Cli.Publishing;

/// <summary>Looks through files before they are published.</summary>
/// <param name="names">Who must not be named.</param>
/// <param name="quotes">How much may be quoted.</param>
/// <param name="most">How many words on end.</param>
internal sealed class PublishCheck(PrivateNames names, LongQuotes quotes, int most)
{
    /// <summary>What is found in a file: each person, trace and source once, at its first place, with how often.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name in messages.</param>
    public IReadOnlyList<Diagnostic> Of(string path, string name)
    {
        var found = names.In(WordRun.Of(name), ignoresCase: true).Select(person =>
            (DiagnosticCatalog.PrivatePersonNamed, Key: person.Name, Words: person.Name, name, new LinePosition(1, 1), 0)).ToList();
        var parts = OutputPart.Of(path, name);
        foreach (var part in parts)
        {
            var (whole, plain) = (ShownText.Of(part, withTags: true), ShownText.Of(part, withTags: false));
            var words = WordRun.Of(plain.Words);
            found.AddRange(names.In(part.File, whole, plain)
                .Select(person => (DiagnosticCatalog.PrivatePersonNamed, person.Name, person.Name, person.File, person.Place, 0)));
            found.AddRange(MachineTraces.In(whole.Words).Select(trace => (DiagnosticCatalog.TraceOfMachine, trace.What + trace.Words,
                $"{trace.What} '{trace.Words}'", part.File, whole[trace.Start], 0)));
            found.AddRange(quotes.In(words)
                .Select(run => (DiagnosticCatalog.LongQuote, run.Source, run.Source, part.File, plain[run.Start], run.Words)));
        }

        return
        [
            .. found.GroupBy(one => (one.Item1, one.Item2))
                .Select(same => (First: same.First(), Longest: same.Max(one => one.Item6), Places: same.Count()))
                .Select(one => Diagnostic.Of(one.First.Item1, one.First.Item4, one.First.Item5, one.First.Item3,
                    one.Places == 1 ? "" : FormattableString.Invariant($" ({one.Places} places)"), one.Longest, most)),
            .. parts.Count == 0 && new FileInfo(path).Length > 0 && !OutputPart.HasTwin(path)
                ? [Diagnostic.Of(DiagnosticCatalog.NotLookedThrough, name, new LinePosition(1, 1))]
                : (Diagnostic[])[],
        ];
    }
}
