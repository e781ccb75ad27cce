using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Who in a document holds an office that is named without its holder, and which body a noun stands for.</summary>
internal sealed class Holders(DocumentView document)
{
    private readonly Dictionary<string, List<Mention<Actor>>> holders = new(StringComparer.Ordinal);
    private Dictionary<string, List<Mention<Actor>>>? apposed;
    private readonly Dictionary<string, List<Mention<Actor>>> namesakes = new(StringComparer.Ordinal);

    /// <summary>The nearest person before who holds an office of that name anywhere in the document.</summary>
    public Speaker? Holder(string office, SourceSpan span)
    {
        if (!holders.TryGetValue(office, out var mentions))
        {
            var names = document.Actors.Where(actor => actor.Value.Kind == ActorKind.Person && Titled(actor, office))
                .Select(actor => actor.Value.Name).ToHashSet(StringComparer.Ordinal);
            holders.Add(office,
                mentions = [.. document.Actors.Where(actor => actor.Value.Kind == ActorKind.Person && names.Contains(actor.Value.Name))]);
        }

        // A headline names the office before the text names its holder; only one may hold it.
        // "The mayor told Mayor Ada Okoro": whoever is named behind in the sentence is another.
        return NearestBefore(mentions, span)
            ?? (mentions.Count > 0 && document.Structure.SentenceAt(mentions[0].Span.Start) != document.Structure.SentenceAt(span.Start)
                && mentions.TrueForAll(mention => mention.Value.Name == mentions[0].Value.Name)
                ? new Speaker(mentions[0].Value.Name, ActorKind.Person, span, mentions[0])
                : null);
    }

    private static Speaker? NearestBefore(List<Mention<Actor>> mentions, SourceSpan span)
    {
        var index = DocumentView.FirstFrom(mentions, span.Start) - 1;
        return index < 0 ? null : new Speaker(mentions[index].Value.Name, mentions[index].Value.Kind, span, mentions[index]);
    }

    // The title as a whole ends in the words of the office; "the minister" is no prime minister, nor "the president" a vice-president.
    private bool Titled(Mention<Actor> actor, string office)
    {
        var role = actor.Value.Role;
        var title = role.Length > 0 ? role : WordsBefore(document.Structure.TokenAt(actor.Span.Start) - 1);

        var words = office.Split(' ').SkipWhile(word => word.Equals("the", StringComparison.OrdinalIgnoreCase)).ToList();
        var titles = title.Split(' ');
        for (var i = 0; i + words.Count <= titles.Length; i++)
        {
            // "the judge asked Ada Okoro": a word between them makes it no title of hers.
            if ((role.Length > 0 || i + words.Count == titles.Length)
                && titles.Skip(i).Take(words.Count).SequenceEqual(words, StringComparer.OrdinalIgnoreCase)
                && (i == 0 || !(titles[i - 1].ToLowerInvariant() is "prime" or "vice" or "deputy" or "assistant" or "former" or "ex")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The one person of whom an apposition says so: "Ada Okoro, the harbour master, flew home. The harbour master said"; null when two
    /// are or nobody is.
    /// </summary>
    public Speaker? Apposed(string title, SourceSpan span)
    {
        apposed ??= Appositions();
        var names = apposed.GetValueOrDefault(title, []);
        return names.Count > 0 && names.TrueForAll(name => name.Value.Name == names[0].Value.Name) && names[0].Span.End <= span.Start
            ? new Speaker(names[0].Value.Name, ActorKind.Person, span, names[0])
            : null;
    }

    // What stands between a person's name with a comma and the next mark, without its article.
    private Dictionary<string, List<Mention<Actor>>> Appositions()
    {
        const int longestTitle = 5;
        var (structure, found) = (document.Structure, new Dictionary<string, List<Mention<Actor>>>(StringComparer.OrdinalIgnoreCase));
        foreach (var actor in document.Actors.Where(actor => actor.Value.Kind == ActorKind.Person))
        {
            var first = structure.TokenAt(actor.Span.End - 1) + 2;
            if (first >= structure.Tokens.Length || !structure.Is(first - 1, ","))
            {
                continue;
            }

            first += structure.Word(first).Class == WordClass.Determiner ? 1 : 0;
            var last = first;
            while (last < structure.Tokens.Length - 1 && last < first + longestTitle
                && structure.Tokens[last].Kind == TokenKind.Word && structure.Word(last).Class == WordClass.Open)
            {
                last++;
            }

            if (last > first && structure.Words(last) is "," or "." or ";")
            {
                var title = structure.Source[structure.SpanOf(first, last - 1)];
                (found.TryGetValue(title, out var names) ? names : found[title] = []).Add(actor);
            }
        }

        return found;
    }

    /// <summary>"the ministry" after "the Ministry of the Interior": the nearest body whose name has the noun.</summary>
    public Speaker? Namesake(string noun, SourceSpan span)
    {
        if (!namesakes.TryGetValue(noun, out var mentions))
        {
            namesakes.Add(noun, mentions = [.. document.Actors.Where(actor => actor.Value.Kind == ActorKind.Organisation
                && actor.Value.Name.Split(' ').Any(word => word.Equals(noun, StringComparison.OrdinalIgnoreCase)))]);
        }

        return NearestBefore(mentions, span);
    }

    // The two words before a name, as far as no "of" parts them from it: "the mother of Ada Okoro" is not Ada Okoro.
    private string WordsBefore(int token)
    {
        var structure = document.Structure;
        var isTitle = (int at) => at >= 0 && structure.Tokens[at].Kind == TokenKind.Word
            && structure.Word(at).Class == WordClass.Open;
        return !isTitle(token) ? ""
            : isTitle(token - 1) ? $"{structure.Words(token - 1)} {structure.Words(token)}" : structure.Words(token);
    }
}
