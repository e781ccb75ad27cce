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
