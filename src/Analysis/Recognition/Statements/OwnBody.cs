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
            if (actor.Value.Kind == ActorKind.Organisation && next + 1 < structure.Tokens.Length
                && ((structure.Lower(next) is "said" or "says" or "announced" or "warned" or "revealed" && structure.Is(next + 1, "today"))
                    || (structure.Is(next, "today")
                        && structure.Lower(next + 1) is "said" or "announced" or "called" or "condemned" or "urged"
                            or "welcomed" or "warned" or "expressed")))
            {
                names.Add(actor.Value.Name);
            }
        }

        return names.Count == 1 ? names.Single() : null;
    }

    /// <summary>
    /// The body whose name stands at the head of its own paper: "Harbour Watch", and below it "Bulletin No. 4";
    /// "Statement by the Harbour Alliance".
    /// </summary>
    public static string? Masthead(DocumentView document, Speakers speakers)
    {
        const int longestHead = 400;
        var content = document.Structure.Source.Content;
        var lines = content[..Math.Min(content.Length, longestHead)]
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var first = document.Actors.FirstOrDefault(actor => actor.Value.Kind == ActorKind.Organisation);
        if (lines.Length > 1 && IsName(lines[0]) && IsPaper(lines[1], speakers))
        {
            // "HARBOUR WATCH" at the head, "Harbour Watch" below: one name, as the text writes it.
            return document.Actors.FirstOrDefault(actor => actor.Value.Kind == ActorKind.Organisation && actor.Value.Name != lines[0]
                    && actor.Value.Name.Equals(lines[0], StringComparison.OrdinalIgnoreCase))?.Value.Name
                ?? (first is not null && lines[0].Contains(content[first.Span.Start..first.Span.End], StringComparison.Ordinal)
                    ? first.Value.Name
                    : lines[0]);
        }

        return first is not null && IsPaper(lines[0], speakers) && IsIssuedBy(content[..first.Span.Start]) ? first.Value.Name : null;
    }

    // Capitals throughout, and no full stop: "Lake Chad Watch", not "Three men were held."
    private static bool IsName(string line)
    {
        const int longestName = 7;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= longestName && char.IsLetterOrDigit(line[^1])
            && words.All(word => char.IsUpper(word[0])
            || WordClasses.Of(word) is WordClass.Preposition or WordClass.Determiner or WordClass.Conjunction);
    }

    // "Statement by the", "Press release of".
    private static bool IsIssuedBy(string before)
    {
        const int longestLead = 4;
        var words = before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - (words.Length > 0 && words[^1] == "the" ? 2 : 1);
        return words.Length <= longestLead && last > 0 && words[last] is "by" or "of" or "from";
    }

    // "Bulletin No. 4, May 2024", "Press release": a line that names a paper in its first words.
    private static bool IsPaper(string line, Speakers speakers) =>
        !line.EndsWith('.')
        && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2)
            .Any(word => speakers.KindOf(word.Trim(':', ',').ToLowerInvariant()) == "document");

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
