using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds the body that a document calls "we".</summary>
internal static class OwnBody
{
    /// <summary>The body of "The Alliance said today": a release speaks so of its own; two such bodies and it is news.</summary>
    public static string? Issuer(DocumentView document)
    {
        var structure = document.Structure;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var actor in document.Actors)
        {
            var next = structure.TokenAt(actor.Span.End - 1) + 1;
            if (actor.Value.Kind == ActorKind.Organisation && next + 1 < structure.Tokens.Count
                && ((structure.Lower(next) is "said" or "says" or "announced" or "warned" or "revealed" && structure.Is(next + 1, "today"))
                    || (structure.Is(next, "today") && structure.Lower(next + 1) is "said" or "announced" or "called" or "condemned" or "urged" or "welcomed" or "warned" or "expressed")))
            {
                names.Add(actor.Value.Name);
            }
        }

        return names.Count == 1 ? names.Single() : null;
    }

    /// <summary>The body whose name stands at the head of its own paper: "Harbour Watch", and below it "Bulletin No. 4"; "Statement by the Harbour Alliance".</summary>
    public static string? Masthead(DocumentView document, Speakers speakers)
    {
        var structure = document.Structure;
        if (structure.Blocks.Count == 0)
        {
            return null;
        }

        var lines = structure.Source.Content[..Math.Min(structure.Source.Content.Length, 400)].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        const int longestName = 7;
        var isNamed = lines.Length > 1 && lines[0].Split(' ').Length is > 1 and <= longestName && char.IsLetterOrDigit(lines[0][^1])
            && lines[0].Split(' ').All(word => char.IsUpper(word[0]) || WordClasses.Of(word.ToLowerInvariant()) is WordClass.Preposition or WordClass.Determiner or WordClass.Conjunction)
            && IsPaper(lines[1], speakers);
        var first = document.Actors.FirstOrDefault(actor => actor.Value.Kind == ActorKind.Organisation);
        return isNamed ? first is not null && first.Span.End <= structure.Source.Content.IndexOf('\n') ? first.Value.Name : lines[0]
            : first is not null && IsPaper(lines[0], speakers) && structure.Source.Content[..first.Span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and < 5 } before
                && before[^(before[^1] is "the" ? 2 : 1)] is "by" or "of" or "from" ? first.Value.Name
            : null;
    }

    // "Bulletin No. 4, May 2024", "Press release": a line that names a paper in its first words.
    private static bool IsPaper(string line, Speakers speakers) =>
        line.Split(' ').Take(2).Any(word => speakers.KindOf(word.Trim(':', ',').ToLowerInvariant()) == "document") && !line.EndsWith('.');

    /// <summary>The body of "We – the Alliance – ...", "We, the members of the Council, ...".</summary>
    public static string? Introduced(DocumentView document)
    {
        var structure = document.Structure;
        foreach (var actor in document.Actors)
        {
            if (actor.Value.Kind is not (ActorKind.Organisation or ActorKind.Group or ActorKind.State))
            {
                continue;
            }

            var token = structure.TokenAt(actor.Span.Start) - 1;
            for (var words = 0; words < 5 && token > 0 && structure.Tokens[token].Kind == TokenKind.Word; words++)
            {
                token--;
            }

            if (token > 0 && structure.Words(token) is "–" or "—" or "-" or "--" or "," && structure.Is(token - 1, "we"))
            {
                return actor.Value.Name;
            }
        }

        return null;
    }
}
