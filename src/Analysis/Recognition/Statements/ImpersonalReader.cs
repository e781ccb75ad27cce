using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Reads what nobody in particular says, for its day: "it was announced on Monday that ...".</summary>
internal sealed class ImpersonalReader(CueFinder cues)
{
    private readonly ContentEnd ends = new(cues);

    public Reading? Read(Passage passage, CueMatch match)
    {
        const int shortestClause = 3;
        var it = match.Group.Start - 1;
        if (match.Cue.Form != CueForm.Past || !match.Group.Being || match.Group.Modal || match.Group.Negated || match.Cue.Has(Frames.Be)
            || !match.Cue.Has(Frames.That) || match.Cue.Act is not ("says" or "reports" or "announces" or "claims" or "confirms")
            || !passage[it].IsWord("it") || Day(passage, match.Last + 1) is not { } day)
        {
            return null;
        }

        // "It was disclosed on Friday that 40 men had died."
        if (passage[day + 1].IsWord("that"))
        {
            return passage[day + 2].StartsNounPhrase || passage.IsBound(day + 2) || passage[day + 2].IsWord("there")
                ? new Reading(day + 2, ends.Of(passage, day + 2, match), null) { IsNobodys = true }
                : null;
        }

        // "Forty men died, it was announced on Monday."
        var first = passage.SentenceStart(it - 2);
        for (var i = first; i < it - 1; i++)
        {
            first = passage[i].Kind == UnitKind.Semicolon ? i + 1 : first;
        }

        return passage[it - 1].Kind == UnitKind.Comma && passage[day + 1].Kind is UnitKind.Stop or UnitKind.End or UnitKind.Comma
            && it - 1 - first >= shortestClause && !passage[first].Is(WordClass.Subordinator)
            && FrontReader.HasVerb(passage, first, it - 2) ? new Reading(first, it - 2, null) { IsNobodys = true } : null;
    }

    // "on Monday", "yesterday", "late on Friday"
    private static int? Day(Passage passage, int from)
    {
        const int reach = 3;
        var day = from;
        while (day < from + reach && (passage[day].Is(WordClass.Preposition) || passage[day].Lower is "late" or "early"))
        {
            day++;
        }

        return passage[day].Kind == UnitKind.Date ? day : null;
    }
}
