using System.Collections.Frozen;
using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Tables;

/// <summary>The bodies and reports whose claims a source passes on: who gives its figures, and the reports that speak in it.</summary>
internal static class ReportsBehind
{
    // "report", "study", "findings": nouns for documents among those that can speak.
    private static readonly FrozenSet<string> Documents = Lexicon.BuiltIn.Rows("Recognition/Statements/speakers.tsv", 2)
        .Where(row => row[0] == "document").SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[][] Before = Cited("before");

    private static readonly string[][] Told = Cited("told");

    private static readonly string[] LastWords = [.. Before.Concat(Told).Select(words => words[^1]).Distinct()];

    private static readonly FrozenSet<string> Media = Cited("media").Select(words => string.Join(' ', words))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Their names in the order of the text, joined by "; ". The publisher itself and private persons are none.</summary>
    public static string Of(Extraction extraction)
    {
        var persons = extraction.Actors.Select(mention => mention.Value).Where(actor => actor.Kind == ActorKind.Person)
            .Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);
        var figures = extraction.Figures.Select(found => (found.Span.Start, Name: found.Value.Speaker));
        var reports = extraction.Statements.Where(found => IsReport(found.Value.Speaker))
            .Select(found => (found.Span.Start, Name: found.Value.Speaker));
        var cited = extraction.Actors.Where(mention => IsCited(extraction.Structure, mention))
            .Select(mention => (mention.Span.Start, mention.Value.Name));
        var names = figures.Concat(reports).Concat(cited)
            .Where(found => IsNamed(found.Name) && !persons.Contains(found.Name) && found.Name != extraction.Source.Metadata.Publisher)
            .OrderBy(found => found.Start).Select(found => found.Name).Distinct(StringComparer.Ordinal).ToList();
        // "a report by Harbour Watch", which speaks further down as "Harbour Watch report".
        return string.Join("; ", names.Where(name => !names.Any(other => other.StartsWith(name + " ", StringComparison.Ordinal)
            && IsReport(other))));
    }

    /// <summary>The body behind a speaker: "Harbour Watch" of "Harbour Watch report"; a speaker that is no report is its own.</summary>
    public static string BodyOf(string speaker) =>
        speaker.LastIndexOf(' ') is > 0 and var space && IsReport(speaker) ? speaker[..space] : speaker;

    // "reported, citing Harbour Watch", "a doctor told Reuters".
    private static bool IsCited(TextStructure structure, Mention<Actor> mention)
    {
        if (mention.Value.Kind is ActorKind.Person or ActorKind.Place)
        {
            return false;
        }

        if (!MayBeCited(structure.Source.Content.AsSpan(0, mention.Span.Start)))
        {
            return false;
        }

        var first = structure.TokenAt(mention.Span.Start);
        var end = first > 0 && structure.Is(first - 1, "the") ? first - 1 : first;
        return StandBefore(structure, end, Before) || (Media.Contains(mention.Value.Name) && StandBefore(structure, end, Told));
    }

    // By the letters alone, since the tokens of a text may have to be found again: most mentions stand behind none of the words.
    private static bool MayBeCited(ReadOnlySpan<char> before)
    {
        var words = WithoutEnd(before);
        words = words.EndsWith("the", StringComparison.OrdinalIgnoreCase) ? WithoutEnd(words[..^"the".Length]) : words;
        foreach (var last in LastWords)
        {
            if (words.EndsWith(last, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return words.Contains(Tokenizer.SoftHyphen);
    }

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> words)
    {
        while (words.Length > 0 && !char.IsLetterOrDigit(words[^1]))
        {
            words = words[..^1];
        }

        return words;
    }

    private static string[][] Cited(string role) =>
        [.. Lexicon.BuiltIn.Rows("Tables/cited.tsv", 2).Where(row => row[0] == role).Select(row => row[1].Split(' '))];

    private static bool StandBefore(TextStructure structure, int end, string[][] phrases)
    {
        foreach (var words in phrases)
        {
            var i = words.Length;
            while (i > 0 && structure.Is(end - words.Length + i - 1, words[i - 1]))
            {
                i--;
            }

            if (i == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReport(string name) => Documents.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    // "experts" and "the report" could be anybody's.
    private static bool IsNamed(string name) => name.Any(char.IsUpper);
}
