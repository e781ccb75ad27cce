using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Finds whom "he" or "she" stands for: the one person of the sentences just before that it fits. Two that it fits, and it is unknown.
/// </summary>
internal sealed class PersonFinder(DocumentView document, Speakers speakers)
{
    // Statements, names and words that a pronoun is looked up in: more than any sentence holds.
    private const int Memory = 60;

    // How many sentences back a pronoun reaches.
    private const int Farthest = 2;

    /// <summary>The person that a pronoun at an offset stands for; null when there is none, or more than one.</summary>
    public Speaker? Before(int offset, string pronoun, List<Spoken> spoken)
    {
        var asked = Genders.Asked(pronoun);
        var sentence = document.Structure.SentenceAt(offset);
        var mustBeKnown = false;
        for (var (back, first) = (sentence, sentence - Farthest); back >= Math.Max(Math.Max(0, first), sentence - Memory); back--)
        {
            if (back != sentence && IsNoNarration(back))
            {
                first--;
                continue;
            }

            var seen = Look(back, offset, spoken);
            if (back < sentence && seen.Speaking.Count == 0 && GoesOn(back, asked))
            {
                // "She had walked with her sister, Aline. She said": whoever "she" is already, unless another one fits.
                if (HasOther(seen.Span, asked))
                {
                    return null;
                }

                first--;
                continue;
            }

            var (found, isOver) = In(seen, back < sentence ? back : null, asked, mustBeKnown);
            if (isOver)
            {
                return found;
            }

            // "Mr Okoro came. Ms Bello received him. He said": past one it does not fit only to one it is known to.
            mustBeKnown |= seen.Named.Count > 0 || seen.Speaking.Count > 0;
        }

        return null;
    }

    private Seen Look(int sentence, int offset, List<Spoken> spoken)
    {
        var span = document.Structure.Sentences[sentence].Span;
        var said = SpokenIn(spoken, span, offset);
        var speaking = Distinct(said.Where(entry => !entry.IsTurn && IsOnePerson(entry.Speaker)).Select(entry => entry.Speaker));
        var named = Distinct(NamedIn(span, offset).Select(actor => new Speaker(actor.Value.Name, ActorKind.Person, null, actor)));
        return new Seen(sentence, span, said, speaking, named);
    }

    // Whom a sentence offers, and whether to look no further; before is its index unless it is the pronoun's own.
    private (Speaker? Found, bool IsOver) In(Seen seen, int? before, Gender asked, bool mustBeKnown)
    {
        var fitting = seen.Speaking.Where(speaker => Fits(speaker, asked, mustBeKnown)).ToList();
        if (fitting.Count > 0)
        {
            var isOne = fitting.Count == 1 && !HasRival(fitting[0], seen.Named, seen.Said, asked)
                && !IsOvershadowed(fitting[0], seen.Sentence - 1, asked);
            return (isOne ? fitting[0] : null, true);
        }

        return About(seen, before, asked, mustBeKnown) is var (found, isOver) && (isOver || found is not null) ? (found, true)
            : (null, before is { } back && seen.Named.Count == 0 && seen.Speaking.Count == 0 && BeginsWithPerson(back));
    }

    // "She had walked with her sister": a sentence that begins with the pronoun itself.
    private bool GoesOn(int sentence, Gender asked) =>
        asked != Gender.Unknown && Genders.Asked(document.Structure.Lower(document.Structure.Sentences[sentence].FirstToken)) == asked;

    // The person whom a sentence without a fitting speaker is about, and whether to look no further.
    private (Speaker? Found, bool IsOver) About(Seen seen, int? before, Gender asked, bool mustBeKnown)
    {
        var fitting = seen.Named.Where(person => Fits(person, asked, mustBeKnown || seen.Speaking.Count > 0)).ToList();
        if (fitting.Count > 1)
        {
            return (null, true);
        }

        if (fitting.Count == 1 && HasCompanion(seen.Span, fitting[0], asked))
        {
            return (null, true);
        }

        // A name that nobody recognised may be the one that is meant.
        var isUnknown = fitting.Count == 0
            ? before is { } back && seen.Named.Count == 0 && seen.Speaking.Count == 0 && HasUnknownName(back, seen.Span.End)
            : HasUnknownName(seen.Sentence,
                fitting[0].Mention!.Parts.Select(part => part.Span.Start).Append(fitting[0].Mention!.Span.Start).Min());
        return isUnknown ? (null, true) : (fitting.FirstOrDefault(), false);
    }

    // "Kim Lund had lunch with Idriss Bello. He said": one whom somebody is with may be meant as well.
    private bool HasCompanion(SourceSpan sentence, Speaker speaker, Gender asked) =>
        DocumentView.In(document.Actors, sentence).Take(Memory)
            .Any(actor => actor.Value.Kind == ActorKind.Person && actor.Value.Name != speaker.Name
                && document.Structure.TokenAt(actor.Span.Start) is > 0 and var first && document.Structure.Lower(first - 1) == "with"
                && Fits(new Speaker(actor.Value.Name, ActorKind.Person, null, actor), asked, mustBeKnown: false));

    // "Ada Okoro told Idriss Bello ...": heard or met, and not only spoken of.
    private bool HasRival(Speaker speaker, List<Speaker> named, List<Spoken> said, Gender asked) =>
        named.Any(person => person.Name != speaker.Name && Fits(person, asked, mustBeKnown: false)
            && !said.Any(entry => entry.Content.Contains(person.Mention!.Span)));

    private bool HasOther(SourceSpan sentence, Gender asked) =>
        DocumentView.In(document.Actors, sentence).Take(Memory)
            .Any(actor => actor.Value.Kind == ActorKind.Person
                && Fits(new Speaker(actor.Value.Name, ActorKind.Person, null, actor), asked, mustBeKnown: false));

    // "Ms Bello spoke. Her deputy agreed. She said": a noun that tells no gender leaves it open where one just named is known to fit.
    private bool IsOvershadowed(Speaker speaker, int before, Gender asked)
    {
        if (speaker.IsPerson || asked == Gender.Unknown || before < 0 || speakers.Genders.OfNoun(speaker.Name) != Gender.Unknown)
        {
            return false;
        }

        var span = document.Structure.Sentences[before].Span;
        return NamedIn(span, span.End).Any(actor => speakers.Genders.Of(document, actor.Value.Name) == asked);
    }

    private static List<Spoken> SpokenIn(List<Spoken> spoken, SourceSpan sentence, int offset)
    {
        var found = new List<Spoken>();
        for (var i = spoken.Count - 1; i >= Math.Max(0, spoken.Count - Memory) && spoken[i].Offset >= sentence.Start; i--)
        {
            if (spoken[i].Offset < offset && spoken[i].Offset < sentence.End)
            {
                found.Add(spoken[i]);
            }
        }

        return found;
    }

    private IEnumerable<Mention<Actor>> NamedIn(SourceSpan sentence, int offset) =>
        DocumentView.In(document.Actors, sentence).Take(Memory)
            .Where(actor => actor.Value.Kind == ActorKind.Person && actor.Span.End <= offset && !document.QuotationsIn(actor.Span).Any()
                && !IsOblique(actor));

    private static List<Speaker> Distinct(IEnumerable<Speaker> all) => [.. all.DistinctBy(speaker => speaker.Name, StringComparer.Ordinal)];

    // "the mayor", or a name of unknown kind; not "officials", "the women".
    private static bool IsOnePerson(Speaker speaker) =>
        speaker.IsPerson || (speaker.Kind is null or ActorKind.Office && speaker.Name.Length > 0 && !IsPlural(speaker.Name));

    private static bool IsPlural(string name)
    {
        var noun = name.Split(' ').TakeWhile(word => WordClasses.Of(word) != WordClass.Preposition).LastOrDefault("");
        return noun.EndsWith('s') || noun is "women" or "men" or "people" or "police" or "children" or "staff" or "crew"
            || noun.EndsWith("men", StringComparison.Ordinal);
    }

    private bool Fits(Speaker speaker, Gender asked, bool mustBeKnown)
    {
        var told = speaker.IsPerson ? speakers.Genders.Of(document, speaker.Name) : speakers.Genders.OfNoun(speaker.Name);
        return asked == Gender.Unknown || told == asked || (told == Gender.Unknown && !mustBeKnown);
    }

    // A caption, a headline, a line of credits: a name there is nobody that the text tells of.
    private bool IsNoNarration(int sentence)
    {
        var structure = document.Structure;
        if (structure.BlockOf(structure.Sentences[sentence]).Kind is BlockKind.Caption or BlockKind.Title
            or BlockKind.Heading or BlockKind.Note)
        {
            return true;
        }

        var (first, end) = (structure.Sentences[sentence].FirstToken, structure.Sentences[sentence].TokenEnd);
        const int longestCredit = 14;
        return end - first <= longestCredit
            && !Enumerable.Range(first, end - first).Any(token => IsVerb(structure.Lower(token)) || IsPresent(structure, first, token)
                || structure.Words(token) is "“" or "\"");
    }

    // "Okoro shuts the drawer.": a verb in the present behind the name that a sentence begins with.
    private static bool IsPresent(TextStructure structure, int first, int token) =>
        token > first && structure.Words(token) is [.., 's'] word && char.IsLower(word[0]) && structure.Word(token).Class == WordClass.Open
            && Enumerable.Range(first, token - first).All(name => structure.Words(name) is [var letter, ..] && char.IsUpper(letter));

    private static bool IsVerb(string lower) =>
        WordClasses.Of(lower) is WordClass.Auxiliary or WordClass.Verb
        || (WordClasses.Of(lower) == WordClass.Open && (lower.EndsWith("ed", StringComparison.Ordinal)
        || lower.EndsWith("es", StringComparison.Ordinal)));

    // "The senator made a slip": somebody without a name.
    private bool BeginsWithPerson(int sentence)
    {
        var structure = document.Structure;
        var first = structure.Sentences[sentence].FirstToken;
        const int longestPhrase = 4;
        for (var token = first + 1; structure.Word(first).Class == WordClass.Determiner
            && token < Math.Min(structure.Tokens.Length, first + 1 + longestPhrase); token++)
        {
            if (speakers.KindOf(structure.Lower(token)) is "person" or "voice" && !structure.Lower(token).EndsWith('s'))
            {
                return true;
            }
        }

        return false;
    }

    // "in honour of Ada Okoro", "Ada Okoro's house": behind a preposition or as an owner a name is no subject.
    private bool IsOblique(Mention<Actor> actor)
    {
        var structure = document.Structure;
        var token = structure.TokenAt(actor.Span.Start) - 1;
        while (token > 0 && structure.Tokens[token].Kind == TokenKind.Word
            && char.IsUpper(structure.Source.Content[structure.Tokens[token].Span.Start])
            && structure.Word(token).Class == WordClass.Open)
        {
            token--;
        }

        // "with her sister, Ada Okoro"
        for (var noun = token - 1; token > 1 && structure.Words(token) == "," && noun > Math.Max(0, token - 6)
            && structure.Tokens[noun].Kind == TokenKind.Word; noun--)
        {
            if (structure.Word(noun).Class is WordClass.Preposition or WordClass.Auxiliary or WordClass.Verb)
            {
                if (structure.Word(noun).Class == WordClass.Preposition
                    && structure.Word(noun + 1).Class == WordClass.Determiner && noun + 2 < token)
                {
                    return true;
                }

                break;
            }
        }

        var next = structure.TokenAt(actor.Span.End);
        return (token >= 0 && structure.Word(token).Class == WordClass.Preposition)
            || (next < structure.Tokens.Length && structure.Tokens[next].Kind == TokenKind.Clitic);
    }

    // Looked for in the sentence's subject only: a demonym or a place further on is nobody.
    private bool HasUnknownName(int sentence, int before)
    {
        var structure = document.Structure;
        var firstToken = structure.Sentences[sentence].FirstToken;
        for (var token = firstToken;
            token < Math.Min(structure.Tokens.Length, firstToken + Memory) && structure.Tokens[token].Span.Start < before; token++)
        {
            var span = structure.Tokens[token].Span;
            var wordClass = structure.Word(token).Class;
            if (wordClass is WordClass.Auxiliary or WordClass.Verb
                || (wordClass == WordClass.Open && structure.Lower(token).EndsWith("ed", StringComparison.Ordinal)))
            {
                return false;
            }

            var isCapitalised = structure.Tokens[token].Kind == TokenKind.Word && char.IsUpper(structure.Source.Content[span.Start])
                && (token > firstToken || document.IsProper(structure.Lower(token))
                    || (IsPresent(structure, firstToken, token + 1) && structure.Word(token).Class == WordClass.Open
                        && speakers.KindOf(structure.Lower(token)).Length == 0));
            if (isCapitalised && wordClass == WordClass.Open && !document.QuotationsIn(span).Any()
                && !IsNamed(document.Actors, span) && !IsNamed(document.Dates, span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed<T>(IReadOnlyList<Mention<T>> mentions, SourceSpan word)
        where T : notnull
    {
        const int nested = 4;
        var next = DocumentView.FirstFrom(mentions, word.End);
        return Enumerable.Range(Math.Max(0, next - nested), Math.Min(next, nested)).Any(i => mentions[i].Span.Contains(word));
    }

    // What a sentence has before the pronoun: its statements, who speaks in them, and who else is named.
    private sealed record Seen(int Sentence, SourceSpan Span, List<Spoken> Said, List<Speaker> Speaking, List<Speaker> Named);
}
