using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Reads what was said where it stands before its cue, or around it.</summary>
internal sealed class FrontReader(CueFinder cues, Speakers speakers, SubjectReader subjects)
{
    private readonly ContentEnd ends = new(cues);
    private readonly Agreement agreement = new(speakers);

    /// <summary>"...," he said; "..., said the minister"; "The talks have failed, she said."</summary>
    public Reading? Front(Passage passage, CueMatch match)
    {
        if (!match.Cue.Has(Frames.Front) || !Agreement.IsFinite(match) || match.Group.Being || IsRecallingReply(passage, match))
        {
            return null;
        }

        NounPhrase? subject;
        int last;
        var before = match.Verb - 1;
        var isAfterQuote = passage.IsSpeech(before)
            || (passage[before].Kind is UnitKind.Comma or UnitKind.Dash && passage.IsSpeech(before - 1));
        if (isAfterQuote || (passage[before].Kind == UnitKind.Comma && (subjects.Before(passage, match.Verb) is not { } owner
            || (!speakers.CanSpeak(passage, owner) && IsInverted(passage, match)))))
        {
            subject = subjects.After(passage, match.Last + 1);
            last = passage.IsSpeech(before) ? before : before - 1;
            subject = subject is { } office && NameBehind(passage, office) is { } name ? new NounPhrase(name, name) : subject;
            if (subject is null && passage[match.Last + 1].Kind is not (UnitKind.Stop or UnitKind.End))
            {
                return null;
            }
        }
        else
        {
            subject = subjects.Before(passage, match.Group.Start);
            last = (subject?.First ?? 0) - 1;
            if (last < 0 || !(passage.IsSpeech(last) || passage[last].Kind is UnitKind.Comma or UnitKind.Dash))
            {
                return null;
            }

            last -= passage.IsSpeech(last) ? 0 : 1;
            last = passage[match.Group.Start - 1].Kind == UnitKind.Comma ? BeforeTitle(passage, last) : last;
            if (last < 0)
            {
                return null;
            }

            if (InsertedInRelative(passage, match, last, match.Last + 1) is { } relative && subject is { } inserted
                && (match.Cue.Has(Frames.Any) || speakers.CanSpeak(passage, inserted)))
            {
                return relative with { Subject = inserted };
            }

            if (!passage.IsSpeech(last)
                && (ContentStart.Behind(passage, match) is not null || !agreement.IsAgreed(passage, match, subject)))
            {
                return null;
            }
        }

        if (subject is null || (!match.Cue.Has(Frames.Any) && !speakers.CanSpeak(passage, subject.Value))
            || Negation.IsNobody(passage, subject.Value))
        {
            return null;
        }

        var first = AfterSemicolon(passage, passage.SentenceStart(last), last);
        if (Inserted(passage, match, first, last, subject.Value) is { } inserting)
        {
            return inserting;
        }

        if (last < first)
        {
            return null;
        }

        const int shortestClause = 3;
        var isClosing = passage[match.Last + 1].Kind is UnitKind.Stop or UnitKind.End or UnitKind.Date;
        var isClause = passage.IsSpeech(last) || HasVerb(passage, first, last)
            || ((match.Cue.Has(Frames.Any) || isClosing) && last - first + 1 >= shortestClause);

        // "Since the war began, the government said": an adverbial, unless a comma shows that a clause follows, or it only
        // dates one ("Since May 90 have fled").
        isClause &= passage.IsSpeech(last) || passage.IsBound(first) || IsDatedClause(passage, first, last)
            || !(passage[first].Is(WordClass.Preposition) || passage[first].Is(WordClass.Subordinator))
            || Enumerable.Range(first, last - first).Any(i => passage[i].Kind == UnitKind.Comma);
        if (!isClause || passage[first].Kind == UnitKind.Dash || (!passage.IsSpeech(last) && Participles.Open(passage, first, last)))
        {
            return null;
        }

        // The quotation alone, unless the writer's words lead into it.
        first = passage.IsSpeech(last) && passage.Document.IsWholeSentence(passage.QuoteAt(last)!) && !HasVerb(passage, first, last - 1)
            ? last
            : first;
        return new Reading(first, BrokenQuote(passage, match, subject.Value) ?? last, subject);
    }

    private bool IsDatedClause(Passage passage, int first, int last)
    {
        var date = Enumerable.Range(first, last - first).FirstOrDefault(i => passage[i].Kind == UnitKind.Date, -1);
        var clause = date + (passage[date + 1].Is(WordClass.Adverb) || passage[date + 1].Kind == UnitKind.Comma ? 2 : 1);
        return date >= 0 && date <= first + 2 && (passage.IsNumber(clause) || passage.IsBound(clause) || passage[clause].StartsNounPhrase)
            && (HasVerb(passage, clause, last)
                || Enumerable.Range(clause, Math.Max(0, last - clause)).Any(i => cues.IsVerbAt(passage, i)
                    || passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ed", StringComparison.Ordinal)));
    }

    private static bool OpensClause(Unit unit) =>
        unit.Is(WordClass.Subordinator) || unit.Lower is "since" or "after" or "before" or "until";

    // "said its chairman, the Rev. Ada Okoro", "said the union's lawyer, Dr Idriss Bello, who": the name between
    // commas is whose office stands before it.
    private static int? NameBehind(Passage passage, NounPhrase office)
    {
        const int longestTitle = 3;
        if (passage[office.Last + 1].Kind != UnitKind.Comma || passage.ActorAt(office.Last) is { Value.Kind: ActorKind.Person })
        {
            return null;
        }

        var name = office.Last + 2;
        while (name < office.Last + 2 + longestTitle && (passage.IsCapitalised(name) || passage[name].IsWord("the")))
        {
            name++;
        }

        return passage.ActorAt(name) is { Value.Kind: ActorKind.Person }
            && passage[name + 1].Kind is UnitKind.Comma or UnitKind.Stop or UnitKind.End ? name : null;
    }

    /// <summary>"“Then stop it,” she recalled him answering": the words are his.</summary>
    public Reading? RecalledReply(Passage passage, CueMatch match)
    {
        if (match.Cue.Form != CueForm.Ing || !match.Cue.Has(Frames.Quote) || match.Group.Being
            || !(passage[match.Last + 1].Kind is UnitKind.Stop or UnitKind.End or UnitKind.Comma))
        {
            return null;
        }

        var (first, last) = (match.Verb - 1, match.Verb - 1);
        while (passage[first].EndsNounPhrase && !IsRecall(passage[first]) && first > 1 && (passage[first - 1].EndsNounPhrase
            || passage[first - 1].Is(WordClass.Determiner)) && !IsRecall(passage[first - 1]))
        {
            first--;
        }

        var quote = first - 3;
        while (quote > 0 && !passage.IsSpeech(quote) && first - quote < 8)
        {
            quote--;
        }

        return passage[first].EndsNounPhrase | passage[first].Is(WordClass.Determiner) && IsRecall(passage[first - 1])
            && passage.IsSpeech(quote) ? new Reading(quote, quote, new NounPhrase(first, last)) : null;
    }

    private static bool IsRecall(Unit unit) => unit.Kind == UnitKind.Word
        && unit.Lower is "recalled" or "recalls" or "remembered" or "remembers" or "heard" or "described" or "reported";

    private bool IsRecallingReply(Passage passage, CueMatch match) =>
        IsRecall(passage[match.Verb])
            && Enumerable.Range(match.Last + 2, 4).Any(i => cues.At(passage, i).Any(other => RecalledReply(passage, other) is not null));

    // "31 dead, reported doctors, with 12 hurt": a plural without an article, or the end of the sentence, shows that the verb stands first.
    private bool IsInverted(Passage passage, CueMatch match) =>
        match.Cue.Form == CueForm.Past && match.Group.Start == match.Verb && subjects.After(passage, match.Last + 1) is { } after
            && !passage[after.First].Is(WordClass.Pronoun)
        && speakers.CanSpeak(passage, after) && (passage[after.Last + 1].Kind is UnitKind.Stop or UnitKind.End
            || (passage[after.Last + 1].Kind == UnitKind.Comma
            && passage[after.Last + 2].Lower is "with" or "as" or "adding" or "citing" or "while"));

    // "They left; the ship, he said, had sunk": what was said is the clause behind the semicolon.
    private static int AfterSemicolon(Passage passage, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            if (passage[i].Kind == UnitKind.Semicolon)
            {
                return i + 1;
            }
        }

        return first;
    }

    // "The toll in Osh, the clinic said, stood at 702", "Twice last winter, the nurse pointed out, the ward had no
    // water": the clause goes on behind the cue.
    private Reading? Inserted(Passage passage, CueMatch match, int first, int last, NounPhrase subject)
    {
        var comma = Math.Max(match.Last, subject.Last) + 1;
        if (passage[last + 1].Kind != UnitKind.Comma || passage[comma].Kind != UnitKind.Comma || passage.IsSpeech(last)
            || last < first)
        {
            return null;
        }

        var next = passage[comma + 1];

        // "Since the war began, the government said, 40 died."
        if (HasVerb(passage, first, last))
        {
            return OpensClause(passage[first]) && (next.StartsNounPhrase || passage.IsNumber(comma + 1))
                && HasVerb(passage, comma + 1, Math.Min(passage.Count - 1, comma + 12))
                ? new Reading(first, ends.Of(passage, comma + 1, match), subject) : null;
        }

        var isAdverbial = passage[first].Is(WordClass.Preposition) || passage[first].Is(WordClass.Adverb)
            || passage[first].Kind == UnitKind.Date || passage[first].Lower is "last" or "twice" or "once";
        var goesOn = next.Is(WordClass.Auxiliary) || next.Is(WordClass.Verb) || (next.Is(WordClass.Open)
            && next.Lower.EndsWith("ed", StringComparison.Ordinal))
            || (isAdverbial && (next.StartsNounPhrase || passage.IsNumber(comma + 1))
            && HasVerb(passage, comma + 1, Math.Min(passage.Count - 1, comma + 12)));
        return goesOn ? new Reading(first, ends.Of(passage, comma + 1, match), subject) : null;
    }

    // "“...,” a survivor, Ada Okoro, said": what the name stands in apposition to is the speaker, too, not what was said.
    private int BeforeTitle(Passage passage, int last)
    {
        const int longestTitle = 8;
        var start = passage.SentenceStart(last);
        for (var i = last; i > last - longestTitle; i--)
        {
            if (i < start)
            {
                // "The interior minister, Ada Okoro, said on Friday": nothing but who spoke.
                return speakers.KindOf(passage[speakers.HeadOf(passage, new NounPhrase(start, last))].Lower) is "person" or "voice" ? -1
                    : last;
            }

            if (passage.IsSpeech(i))
            {
                return i;
            }

            if (passage[i].Kind == UnitKind.Comma)
            {
                return passage.IsSpeech(i - 1)
                    || speakers.KindOf(passage[speakers.HeadOf(passage, new NounPhrase(i + 1, last))].Lower) is "person" or "voice" ? i - 1
                    : last;
            }

            if (!(passage[i].IsName || passage[i].Is(WordClass.Open) || passage[i].Is(WordClass.Determiner)
                || passage[i].Is(WordClass.Preposition) || passage[i].Kind == UnitKind.Possessive))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>"decrees that, they say, will close schools": what they say is the rest of the relative clause.</summary>
    public Reading? InsertedInRelative(Passage passage, CueMatch match, int last, int comma) =>
        passage[last].Kind == UnitKind.Word && passage[last].Lower is "who" or "which" or "that" && passage[comma].Kind == UnitKind.Comma
        && passage[comma + 1].Kind != UnitKind.End
            ? new Reading(comma + 1, ends.Of(passage, comma + 1, match), null)
            : null;

    /// <summary>"a revolt that doctors say has killed 200": without commas the verb behind the cue belongs to "that".</summary>
    public Reading? Relative(Passage passage, CueMatch match)
    {
        var next = passage[match.Last + 1];
        return match.Cue.Has(Frames.Front) && match.Cue.Has(Frames.That) && Agreement.IsFinite(match) && !match.Group.Being
            && (next.Is(WordClass.Auxiliary) || next.Is(WordClass.Verb))
            && subjects.Before(passage, match.Group.Start) is { } subject
            && !passage[subject.First].Is(WordClass.Pronoun) | subject.First == subject.Last && agreement.IsAgreed(passage, match, subject)
            && passage[subject.First - 1].Kind == UnitKind.Word && passage[subject.First - 1].Lower is "who" or "which" or "that"
            && passage[subject.First - 2].EndsNounPhrase
            && speakers.CanSpeak(passage, subject)
            ? new Reading(match.Last + 1, ends.Of(passage, match.Last + 1, match), subject)
            : null;
    }

    // "...," she said, "...": the quotation goes on.
    private static int? BrokenQuote(Passage passage, CueMatch match, NounPhrase subject)
    {
        var from = Math.Max(match.Last, subject.Last) + 1;
        for (var i = from; i < from + 12 && passage[i].Kind is not (UnitKind.End or UnitKind.Stop); i++)
        {
            if (passage.IsSpeech(i) && passage[i - 1].Kind is UnitKind.Comma or UnitKind.Colon or UnitKind.Semicolon or UnitKind.Dash)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether a verb or a quotation stands between two units, both included.</summary>
    public static bool HasVerb(Passage passage, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (passage[i].Is(WordClass.Auxiliary) || passage[i].Is(WordClass.Verb) || passage.IsSpeech(i)
                || (i > first && passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ed", StringComparison.Ordinal)
                    && passage[i - 1].EndsNounPhrase))
            {
                return true;
            }
        }

        return false;
    }
}
