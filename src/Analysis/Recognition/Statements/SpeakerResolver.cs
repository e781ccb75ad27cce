using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Finds who the subject of a statement is: names at once; pronouns, offices and documents by what stands before them. What the text leaves open stays unknown.
/// </summary>
/// <remarks>Reads the statements of one document in order and remembers who spoke.</remarks>
internal sealed class SpeakerResolver
{
    private readonly DocumentView document;
    private readonly Speakers speakers;
    private readonly List<(int Block, int Sentence, int Offset, Speaker Speaker)> spoken = [];
    private readonly Dictionary<string, string> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Mention<Actor>>> holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Mention<Actor>>> namesakes = new(StringComparer.Ordinal);
    private readonly string ourselves;

    public SpeakerResolver(DocumentView document, Speakers speakers)
    {
        (this.document, this.speakers) = (document, speakers);
        ourselves = Introduction(document) ?? "";
    }

    /// <summary>The speaker that a subject names.</summary>
    public Speaker Resolve(Passage passage, NounPhrase subject)
    {
        var speaker = Find(passage, subject);
        spoken.Add((passage.Block, passage.FirstSentence, passage[subject.First].Span.Start, speaker));
        return speaker;
    }

    /// <summary>Remembers that a speaker found elsewhere spoke again.</summary>
    public void Continue(Passage passage, SourceSpan content, Speaker speaker) => spoken.Add((passage.Block, passage.FirstSentence, content.Start, speaker));

    private Speaker Find(Passage passage, NounPhrase subject)
    {
        var head = Speakers.HeadOf(passage, subject);
        var span = passage.SpanOf(subject.First, subject.Last);
        if (passage[head].Is(WordClass.Pronoun) || (passage[head].Is(WordClass.Determiner) && subject.First == subject.Last))
        {
            return Pronoun(passage, subject.First, passage[head].Lower) is { } known ? known with { Span = span } : Speaker.Unknown(span);
        }

        var kind = speakers.KindOf(passage[head].Lower);
        if (kind is "document" or "author")
        {
            return Paper(passage, subject, head, kind, span);
        }

        // "the ambassador to the union Ada Okoro": a name that no preposition binds is the head.
        if (passage.ActorAt(subject.Last) is { Value.Kind: ActorKind.Person } person
            && (subject.Last == head || !(passage[subject.Last - 1].Is(WordClass.Preposition) || passage[subject.Last - 1].Is(WordClass.Determiner)
                || passage[subject.Last - 1].Is(WordClass.Conjunction) || passage[subject.Last - 1].Kind == UnitKind.Possessive)))
        {
            return Joined(passage, subject, head, person) ?? new Speaker(person.Value.Name, ActorKind.Person, span, person);
        }

        if (passage.ActorAt(head) is { } actor)
        {
            return actor.Value.Kind == ActorKind.Office
                ? Holder(document.Structure.Source[actor.Span], span) ?? new Speaker(actor.Value.Name, ActorKind.Office, span, actor)
                : Joined(passage, subject, head, actor) ?? new Speaker(actor.Value.Name, actor.Value.Kind, span, actor);
        }

        return kind switch
        {
            "voice" => Principal(passage, subject, head) is { } principal ? principal with { Span = span } : Named(passage, subject, head, span),
            "generic" => LastBody(passage, span.Start, 2) is { } body && passage[subject.First].IsWord("the") ? body with { Span = span }
                : passage.IsCapitalised(head) || head > subject.First + 1 ? Named(passage, subject, head, span)
                : Speaker.Unknown(span),
            "person" when passage[subject.First].IsWord("the") => Holder(passage[head].Lower, span) ?? Named(passage, subject, head, span),
            "body" when passage[subject.First].IsWord("the") => Namesake(passage[head].Lower, span) ?? Named(passage, subject, head, span),
            _ => Named(passage, subject, head, span),
        };
    }

    // The noun phrase itself, without what comes before its noun as in "the", "many", "some of".
    private Speaker Named(Passage passage, NounPhrase subject, int head, SourceSpan span)
    {
        var first = subject.First;
        while (first < head && (passage[first].Is(WordClass.Determiner) || passage[first].Is(WordClass.Adverb) || passage[first].Kind is UnitKind.Number or UnitKind.Quote
            || passage[first].Lower is "other" or "one" or "two" or "three" || passage[first].Lower.Length == 0 && passage[first].Kind == UnitKind.Mark))
        {
            first++;
        }

        // What hangs on the noun tells which one it is: "lawyer for the detainees".
        var last = passage[head + 1].Kind == UnitKind.Word && passage[head + 1].Lower is "of" or "for" or "from" or "at" && subject.Last - first < 8 ? subject.Last : head;
        return passage[head].Kind is UnitKind.Word or UnitKind.Actor or UnitKind.Place && !passage[head].Is(WordClass.Determiner)
            ? new Speaker(document.Structure.Source[passage.SpanOf(first, last)], null, span, null)
            : Speaker.Unknown(span);
    }

    // "Poland and Lithuania": both names.
    private static Speaker? Joined(Passage passage, NounPhrase subject, int head, Mention<Actor> last)
    {
        var span = passage.SpanOf(subject.First, subject.Last);
        var names = new List<string>();
        for (var i = subject.First; i <= head; i++)
        {
            if (passage.ActorAt(i) is { } actor && (i == head || passage[i + 1].Is(WordClass.Conjunction) || passage[i + 1].Kind == UnitKind.Comma))
            {
                names.Add(actor.Value.Name);
            }
        }

        return names.Count > 1 ? new Speaker(string.Join(" and ", names.Distinct(StringComparer.Ordinal)), ActorKind.Group, span, last) : null;
    }

    // A report speaks for the body that the text gives as its author, under a name of its own: "Amnesty International report".
    private Speaker Paper(Passage passage, NounPhrase subject, int head, string kind, SourceSpan span)
    {
        var noun = kind == "document" ? passage[head].Lower : Enumerable.Range(head + 1, Math.Max(0, subject.Last - head))
            .Select(i => passage[i].Lower).FirstOrDefault(word => speakers.KindOf(word) == "document") ?? "";
        var owner = kind == "document" ? Owner(passage, subject, head) : null;
        if (owner is { } body)
        {
            var name = $"{body.Value.Name} {noun}";
            documents[noun] = name;
            return new Speaker(name, ActorKind.Organisation, span, body);
        }

        if (kind == "document" && documents.TryGetValue(noun, out var known) && !passage[subject.First].IsWord("a") && !passage[subject.First].IsWord("an") && !passage[subject.First].IsWord("another"))
        {
            return new Speaker(known, ActorKind.Organisation, span, null);
        }

        // Its authors, and a document nobody else is named for, are the body that spoke just before.
        return (kind == "author" || passage[subject.First].IsWord("the")) && LastBody(passage, span.Start, 1) is { } last
            ? last with { Span = span }
            : Speaker.Unknown(span);
    }

    // "the UN report", "Amnesty's report", "a report by Amnesty", "a letter from the minister".
    private static Mention<Actor>? Owner(Passage passage, NounPhrase subject, int head)
    {
        for (var i = head - 1; i >= subject.First; i--)
        {
            if (passage.ActorAt(i) is { Value.Kind: ActorKind.Organisation or ActorKind.Person or ActorKind.Group } before)
            {
                return before;
            }

            if (!passage[i].Is(WordClass.Open) && passage[i].Kind is not (UnitKind.Possessive or UnitKind.Number or UnitKind.Date))
            {
                break;
            }
        }

        if (passage[head + 1].Kind == UnitKind.Word && passage[head + 1].Lower is "by" or "from" or "of" && head + 1 < subject.Last)
        {
            for (var i = head + 2; i <= subject.Last; i++)
            {
                if (passage.ActorAt(i) is { Value.Kind: not (ActorKind.Place or ActorKind.State) } behind)
                {
                    return behind;
                }

                if (!passage[i].Is(WordClass.Determiner) && !passage[i].Is(WordClass.Open))
                {
                    break;
                }
            }
        }

        return null;
    }

    // "a spokesman for the ministry", "the ministry's spokesman", "a ministry spokesman".
    private static Speaker? Principal(Passage passage, NounPhrase subject, int head)
    {
        for (var i = head + 1; i <= subject.Last; i++)
        {
            if (passage.ActorAt(i) is { } behind)
            {
                return new Speaker(behind.Value.Name, behind.Value.Kind, null, behind);
            }
        }

        for (var i = head - 1; i >= subject.First; i--)
        {
            if (passage.ActorAt(i) is { } before)
            {
                return new Speaker(before.Value.Name, before.Value.Kind, null, before);
            }
        }

        return null;
    }

    // The nearest person before who holds an office of that name anywhere in the document.
    private Speaker? Holder(string office, SourceSpan span)
    {
        if (!holders.TryGetValue(office, out var mentions))
        {
            var names = document.Actors.Where(actor => actor.Value.Kind == ActorKind.Person && Titled(actor, office))
                .Select(actor => actor.Value.Name).ToHashSet(StringComparer.Ordinal);
            holders.Add(office, mentions = [.. document.Actors.Where(actor => actor.Value.Kind == ActorKind.Person && names.Contains(actor.Value.Name))]);
        }

        // A headline names the office before the text names its holder; only one may hold it.
        return NearestBefore(mentions, span)
            ?? (mentions.Count > 0 && mentions.TrueForAll(mention => mention.Value.Name == mentions[0].Value.Name) ? new Speaker(mentions[0].Value.Name, ActorKind.Person, span, mentions[0]) : null);
    }

    private static Speaker? NearestBefore(List<Mention<Actor>> mentions, SourceSpan span)
    {
        var index = DocumentView.FirstFrom(mentions, span.Start) - 1;
        return index < 0 ? null : new Speaker(mentions[index].Value.Name, mentions[index].Value.Kind, span, mentions[index]);
    }

    // The title as a whole ends in the words of the office; "the minister" is no prime minister, nor "the president" a vice-president.
    private bool Titled(Mention<Actor> actor, string office)
    {
        var title = actor.Value.Role;
        if (title.Length == 0)
        {
            var token = document.Structure.TokenAt(actor.Span.Start) - 1;
            title = token > 0 ? $"{document.Structure.Words(token - 1)} {document.Structure.Words(token)}" : "";
        }

        var words = office.Split(' ').SkipWhile(word => word.Equals("the", StringComparison.OrdinalIgnoreCase)).ToList();
        var titles = title.Split(' ');
        for (var i = 0; i + words.Count <= titles.Length; i++)
        {
            if (titles.Skip(i).Take(words.Count).SequenceEqual(words, StringComparer.OrdinalIgnoreCase)
                && (i == 0 || !(titles[i - 1].ToLowerInvariant() is "prime" or "vice" or "deputy" or "assistant" or "former" or "ex")))
            {
                return true;
            }
        }

        return false;
    }

    // "the ministry" after "the Ministry of the Interior": the nearest body whose name has the noun.
    private Speaker? Namesake(string noun, SourceSpan span)
    {
        if (!namesakes.TryGetValue(noun, out var mentions))
        {
            namesakes.Add(noun, mentions = [.. document.Actors.Where(actor => actor.Value.Kind == ActorKind.Organisation
                && actor.Value.Name.Split(' ').Any(word => word.Equals(noun, StringComparison.OrdinalIgnoreCase)))]);
        }

        return NearestBefore(mentions, span);
    }

    private Speaker? Pronoun(Passage passage, int index, string pronoun) => pronoun switch
    {
        "he" or "she" or "his" or "her" => LastPerson(passage[index].Span.Start),
        "they" or "them" or "their" or "it" => LastBody(passage, passage[index].Span.Start, 2),
        "we" => Ourselves(passage),
        _ => null,
    };

    // Who spoke last, when that was a person; else the first person that the sentences just before name.
    private Speaker? LastPerson(int offset)
    {
        var sentence = document.Structure.SentenceAt(offset);
        for (var back = sentence; back >= 0 && back >= sentence - 3; back--)
        {
            if (document.Structure.BlockOf(document.Structure.Sentences[back]).Kind == BlockKind.Caption && back != sentence)
            {
                sentence--;
                continue;
            }

            var span = document.Structure.Sentences[back].Span;
            for (var i = spoken.Count - 1; i >= 0 && spoken[i].Offset >= span.Start; i--)
            {
                if (spoken[i].Offset < offset && spoken[i].Speaker.IsPerson)
                {
                    return spoken[i].Speaker;
                }
            }

            var named = DocumentView.In(document.Actors, span).FirstOrDefault(actor => actor.Value.Kind == ActorKind.Person && actor.Span.End <= offset);
            if (named is not null)
            {
                return new Speaker(named.Value.Name, ActorKind.Person, null, named);
            }
        }

        return null;
    }

    private Speaker? LastBody(Passage passage, int offset, int blocks)
    {
        var last = spoken.LastOrDefault(entry => entry.Offset < offset && document.Structure.Blocks[entry.Block].Kind != BlockKind.Caption);
        return last.Speaker is { IsBody: true } body && Distance(last.Block, passage.Block) <= blocks ? body : null;
    }

    // Blocks apart, captions between them not counted.
    private int Distance(int from, int to)
    {
        const int far = 20;
        return to - from > far ? far : Enumerable.Range(from, Math.Max(0, to - from)).Count(block => document.Structure.Blocks[block].Kind != BlockKind.Caption);
    }

    // The body that the document introduces; else the one that spoke just before in the block; else the publisher.
    private Speaker? Ourselves(Passage passage)
    {
        if (ourselves.Length > 0)
        {
            return new Speaker(ourselves, ActorKind.Organisation, null, null);
        }

        var last = spoken.LastOrDefault();
        if (last.Speaker is { IsBody: true } body && last.Block == passage.Block)
        {
            return body;
        }

        return document.Metadata.Publisher.Length > 0 ? new Speaker(document.Metadata.Publisher, ActorKind.Organisation, null, null) : null;
    }

    // "We – the Alliance – ...", "We, the members of the Council, ...".
    private static string? Introduction(DocumentView document)
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
