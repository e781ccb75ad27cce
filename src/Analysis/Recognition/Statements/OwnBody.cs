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

    /// <summary>
    /// The body of whose spokesman the head of a note tells: "Ada Okoro, spokesperson, Harbour Office"; and the body that says of itself
    /// that it issues the paper: "The Harbour Watch issues this digest".
    /// </summary>
    public static string? Voiced(DocumentView document, Speakers speakers)
    {
        const int longestHead = 400;
        const int longestLine = 120;
        var content = document.Structure.Source.Content;
        for (int start = 0, end; start < Math.Min(content.Length, longestHead); start = end + 1)
        {
            end = content.IndexOf('\n', start) is >= 0 and var feed ? feed : content.Length;
            var line = content[start..end].Trim();
            if (line.Length is 0 or > longestLine || line.EndsWith('.')
                || !line.Split(' ').Any(word => speakers.KindOf(word.Trim(':', ',').ToLowerInvariant()) == "voice"))
            {
                continue;
            }

            var bodies = DocumentView.In(document.Actors, new SourceSpan(start, end))
                .Where(actor => actor.Value.Kind == ActorKind.Organisation && IsWholeName(content, actor.Span.End))
                .Select(actor => actor.Value.Name).Distinct().ToList();
            var last = line[(line.LastIndexOfAny([',', ':']) + 1)..].Trim();
            var noun = last[(last.LastIndexOf(' ') + 1)..].ToLowerInvariant();
            return bodies.Count == 1 ? bodies[0]
                : bodies.Count == 0 && IsName(last) && speakers.KindOf(noun) is "body" or "generic" ? last
                : null;
        }

        return document.Actors.FirstOrDefault(actor => actor.Value.Kind == ActorKind.Organisation
            && Issues(document, speakers, document.Structure.TokenAt(actor.Span.End - 1) + 1))?.Value.Name;
    }

    // "UN" of "the UN High Commissioner" is not the body that is meant.
    private static bool IsWholeName(string content, int end) =>
        end >= content.Length || content[end..].TrimStart(' ') is [',' or ':' or '\n' or '(' or '-' or '–', ..] or "";

    private static bool Issues(DocumentView document, Speakers speakers, int verb)
    {
        var structure = document.Structure;
        return verb + 2 < structure.Tokens.Length
            && structure.Lower(verb) is "issues" or "publishes" or "compiles" or "produces" or "writes" or "edits"
            && structure.Is(verb + 1, "this") && speakers.KindOf(structure.Lower(verb + 2)) == "document";
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
