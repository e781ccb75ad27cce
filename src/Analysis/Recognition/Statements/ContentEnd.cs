using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds where what was said ends. Looks no further than a clause reaches.</summary>
internal sealed class ContentEnd(CueFinder cues)
{
    private const int Reach = 160;

    private readonly RelativeClauses relatives = new(cues);

    /// <summary>Index of the last unit of what was said, when it begins at <paramref name="start"/>.</summary>
    public int Of(Passage passage, int start, CueMatch match)
    {
        // A quoted sentence ends with its marks, and further ones that "and" or a comma joins.
        if (passage.IsSpeech(start) && match.Cue.Has(Frames.Quote | Frames.That | Frames.Clause) && IsWhole(passage, start))
        {
            return LastJoinedQuote(passage, start);
        }

        for (var i = start + 1; i < start + Reach; i++)
        {
            var unit = passage[i];
            if (unit.Kind is UnitKind.End or UnitKind.Semicolon || (unit.Kind == UnitKind.Stop && passage[i + 1].Kind != UnitKind.End))
            {
                return Closed(passage, start, i - (unit.Kind == UnitKind.Stop ? 0 : 1));
            }

            // "now call it a mistake: seven are on trial": the writer explains.
            if (unit.Kind is UnitKind.Comma or UnitKind.Dash && EndsAtMark(passage, i, match)
                || (unit.Kind == UnitKind.Colon && match.Cue.Has(Frames.ObjectIs | Frames.ObjectAs) && !match.Cue.Has(Frames.Quote)))
            {
                return i - 1;
            }

            // "demanded an inquiry, and the council is to meet": a clause with a subject and a verb of its own.
            if (unit.Kind == UnitKind.Comma && passage[i + 1].Is(WordClass.Conjunction) && !passage[start - 1].IsWord("that")
                && !RelativeClauses.HasFiniteVerb(passage, start, i)
                && BeginsClause(passage, i + 2))
            {
                return i - 1;
            }

            // "said it would stay, and the union called for calm": another speaker's statement.
            if (unit.Kind == UnitKind.Comma && passage[i + 1].IsWord("and") && !passage[start - 1].IsWord("that")
                && BeginsStatement(passage, i + 2))
            {
                return i - 1;
            }

            // "said it was “dangerous” and the ministry threatened sanctions": behind the last quoted words the writer goes on.
            if (unit.IsWord("and") && passage[i - 1].Kind == UnitKind.Quote && BeginsClause(passage, i + 1) && !HasQuote(passage, i + 1))
            {
                return i - 1;
            }

            // A quotation stands for the noun, too: "blamed “agents” in a speech".
            if (IsNoun(match) && (passage[i - 1].Kind == UnitKind.Quote ? StatementDates.BeginsVenue(passage, i)
                : passage[i - 1].EndsNounPhrase && !RelativeClauses.HasFiniteVerb(passage, start, i) && EndsNoun(passage, i, start, match)))
            {
                return i - 1;
            }

            // "We call on ..., and we urge ...".
            if (unit.Is(WordClass.Conjunction) && passage[i + 1].Is(WordClass.Pronoun)
                && cues.At(passage, AfterAuxiliaries(passage, i + 2)).Any())
            {
                return passage[i - 1].Kind is UnitKind.Comma or UnitKind.Dash ? i - 2 : i - 1;
            }

            if (unit.Is(WordClass.Conjunction) && IsCoordinated(passage, i, start, match))
            {
                return passage[i - 1].Kind is UnitKind.Comma or UnitKind.Dash ? i - 2 : i - 1;
            }
        }

        return Math.Min(passage.Count - 1, start + Reach);
    }

    /// <summary>The conjunction at <paramref name="index"/> joins the cue with another one of the same subject.</summary>
    public bool IsCoordinated(Passage passage, int index, int contentStart, CueMatch match)
    {
        var next = AfterAuxiliaries(passage, index + 1);
        var hasComma = passage[index - 1].Kind is UnitKind.Comma or UnitKind.Dash;
        return cues.At(passage, next).Any(other => !other.Cue.Has(Frames.Noun | Frames.According)
            && (other.Cue.Form == match.Cue.Form || IsUnchanged(passage, match, other.Cue.Form) || other.Group.Start < next
            || IsLaterTense(passage, match, other, contentStart, index))
            && (hasComma || !HasBareVerb(passage, contentStart, index) || other.Cue.Act == "says")
            && ContentStart.Behind(passage, other) is not null);
    }

    // "conceded that shots were fired and maintains that nobody was hit": what is told in the past does not go on in the present.
    private static bool IsLaterTense(Passage passage, CueMatch match, CueMatch other, int from, int to) =>
        match.Cue.Form == CueForm.Past && other.Cue.Form == CueForm.Singular && !match.Group.Being
        // "acknowledged the leak but insists that": a noun does not go on at all.
        && (passage.IsNumber(from) || (IsNoun(match) && !passage[from - 1].IsWord("that"))
            || Enumerable.Range(from, Math.Max(0, to - from)).Any(i => IsPast(passage, i)))
        && !Enumerable.Range(from, Math.Max(0, to - from))
            .Any(i => passage[i].Lower is "is" or "are" or "has" or "have" or "does" or "do" or "says" or "who" or "which");

    private static bool IsPast(Passage passage, int index) =>
        passage[index].Lower is "was" or "were" or "had" or "did" || (passage[index].Is(WordClass.Open)
            && passage[index].Lower.EndsWith("ed", StringComparison.Ordinal) && passage[index - 1].EndsNounPhrase);

    // "put", "cut": one word for several forms.
    private bool IsUnchanged(Passage passage, CueMatch match, CueForm form) =>
        cues.At(passage, match.Verb).Any(twin => twin.Cue.Form == form && twin.Last == match.Last && twin.Cue.Act == match.Cue.Act);

    private static bool HasQuote(Passage passage, int from)
    {
        for (var i = from; i < from + Reach && passage[i].Kind is not UnitKind.End; i++)
        {
            if (passage[i].Kind == UnitKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    // Takes a noun, so that no clause of its own follows: "condemned the raid".
    private static bool IsNoun(CueMatch match) => match.Cue.Has(Frames.Object | Frames.ObjectAs);

    // "condemned the raid | in a speech", "Rebels who rejected the offer | killed 30 soldiers"
    private static bool EndsNoun(Passage passage, int i, int start, CueMatch match) =>
        Deeds.Begin(passage, i, start, match) || StatementDates.BeginsVenue(passage, i)
        || (i > start + 1 && RelativeClauses.IsOf(passage, match) && RelativeClauses.TakesObject(passage, i));

    private bool BeginsStatement(Passage passage, int from)
    {
        var actor = passage[from].Is(WordClass.Determiner) ? from + 1 : from;
        var verb = actor + 1;
        while (passage[verb].Kind == UnitKind.Aside)
        {
            verb++;
        }

        return passage[actor].Kind == UnitKind.Actor
            && cues.At(passage, verb).Any(other => other.Cue.Form is CueForm.Past or CueForm.Singular
                && !other.Cue.Has(Frames.Noun | Frames.Be | Frames.Attitude) && ContentStart.Behind(passage, other) is not null);
    }

    private static bool BeginsClause(Passage passage, int from)
    {
        const int longestSubject = 8;
        var i = from;
        while (i < from + longestSubject
            && (passage[i].IsName || passage[i].Is(WordClass.Determiner) || passage[i].Is(WordClass.Open)
                || passage[i].Is(WordClass.Pronoun)
                || passage[i].Kind is UnitKind.Possessive or UnitKind.Number or UnitKind.Aside
                || ((i > from || passage[i + 1].Kind == UnitKind.Number) && passage[i].Is(WordClass.Preposition))))
        {
            if (passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ed", StringComparison.Ordinal)
                && passage[i - 1].Kind == UnitKind.Actor && passage[i + 1].StartsNounPhrase)
            {
                // "and the ministry raised the figure"
                return true;
            }

            // "and about 5,000 demonstrators gathered outside"
            if (passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ed", StringComparison.Ordinal)
                && passage[i + 1].Is(WordClass.Preposition)
                && i > from + 1 && passage[i - 1].Is(WordClass.Open) && passage[i - 1].Lower.EndsWith('s')
                && passage[i - 2].Kind == UnitKind.Number)
            {
                return true;
            }

            i++;
        }

        return i > from && (passage[i].Is(WordClass.Auxiliary) || passage[i].Is(WordClass.Verb));
    }

    private static int AfterAuxiliaries(Passage passage, int from)
    {
        while (passage[from].Is(WordClass.Adverb) || passage[from].Is(WordClass.Auxiliary)
            || passage[from].Lower is "subsequently" or "instead" or "now" or "today")
        {
            from++;
        }

        return from;
    }

    // "said that people marched and demanded ...": whose demand it is cannot be told. An auxiliary ("had marched") tells the tenses apart.
    private static bool HasBareVerb(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage[i].Is(WordClass.Auxiliary))
            {
                return false;
            }

            if (passage[i].Is(WordClass.Verb)
                || (passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ed", StringComparison.Ordinal)
                    && passage[i - 1].EndsNounPhrase))
            {
                return true;
            }
        }

        return false;
    }

    // ", adding that", ", according to", ", while ...", ", but ...", ", X said".
    private bool EndsAtMark(Passage passage, int mark, CueMatch match)
    {
        var next = passage[mark + 1];
        if (next.Lower is "according" or "while" or "whereas" or "although" or "though"
            || (next.IsWord("as") && passage[mark + 2].Lower is "did" or "has" or "have" or "does")
            || (next.IsWord("but") && !IsCoordinated(passage, mark + 1, match.ContentFrom, match)))
        {
            return true;
        }

        // "denied any role, with a spokesman telling reporters that ...": what somebody else said.
        const int longestSubject = 8;
        if (next.IsWord("with") && Enumerable.Range(mark + 3, longestSubject)
            .Any(i => cues.At(passage, i).Any(other => other.Cue.Form == CueForm.Ing && ContentStart.Behind(passage, other) is not null)))
        {
            return true;
        }

        // "In Bago, where residents said 40 had died, troops arrested 12": behind the relative clause the sentence goes on.
        if (passage[mark].Kind == UnitKind.Comma && RelativeClauses.IsAside(passage, match) && !passage[mark + 1].Is(WordClass.Conjunction)
            && RelativeClauses.HasFiniteVerb(passage, match.Last + 1, mark) && relatives.BeginsMainClause(passage, mark + 1))
        {
            return true;
        }

        if (relatives.EndsBefore(passage, match, mark + 1))
        {
            return true;
        }

        // "who fled after the army said it had found a plot, called for peace": the verb of the sentence around it.
        if (cues.At(passage, mark + 1).Any(other => other.Cue.Form is CueForm.Past or CueForm.Singular
            && !other.Cue.Has(Frames.Noun | Frames.Be) && ContentStart.Behind(passage, other) is not null))
        {
            return true;
        }

        return IsTrailingCue(passage, mark + 1)
            || cues.At(passage, mark + 1)
                .Any(other => other.Cue.Form == CueForm.Ing && other.Cue.Has(Frames.That | Frames.Object | Frames.ObjectTo | Frames.Quote)
                    && ContentStart.Behind(passage, other) is not null);
    }

    // "..., says a statement", "..., the agency reported."
    private bool IsTrailingCue(Passage passage, int from)
    {
        const int longestSource = 12;
        for (var i = from; i < from + longestSource; i++)
        {
            if (cues.At(passage, i).Any(other => other.Cue.Has(Frames.Front) && other.Cue.Form is CueForm.Past or CueForm.Singular
                && (i == from || (passage[i - 1].EndsNounPhrase && ContentStart.Behind(passage, other) is null))))
            {
                return i > from || passage[i + 1].StartsNounPhrase;
            }

            if (!(passage[i].IsName || passage[i].Is(WordClass.Open) || passage[i].Is(WordClass.Determiner)
                || passage[i].Is(WordClass.Pronoun)
                || (i > from && passage[i].Is(WordClass.Preposition)) || passage[i].Kind is UnitKind.Possessive or UnitKind.Aside))
            {
                break;
            }
        }

        return false;
    }

    private static int LastJoinedQuote(Passage passage, int quote)
    {
        var last = quote;
        for (var i = quote + 1; i < quote + 8 && passage[i].Kind is UnitKind.Comma or UnitKind.Word or UnitKind.Quote; i++)
        {
            if (passage.IsSpeech(i))
            {
                last = i;
            }
            else if (passage[i].Kind == UnitKind.Word
                && passage[i].Lower is not ("and" or "as" or "well" or "but" or "that" or "or" or "also"))
            {
                break;
            }
        }

        return last;
    }

    private static bool IsWhole(Passage passage, int index) =>
        passage.QuoteAt(index) is { } quote && (passage.Document.WordCount(quote.Inner) >= 8 || passage.Document.IsWholeSentence(quote));

    private static int Closed(Passage passage, int start, int end) => Math.Max(start, Math.Min(end, passage.Count - 1));
}
