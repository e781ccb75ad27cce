using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Resolutions: "The Security Council," in a paragraph of its own, then paragraphs that its verbs open: "3. Strongly condemns ...".
/// </summary>
/// <remarks>Reads the passages of one document in order and remembers the body.</remarks>
internal sealed class ResolutionForm(DocumentView document, CueFinder cues, StatementRules rules)
{
    public const string Rule = "statement.resolution";

    private (Passage Passage, NounPhrase Name)? body;

    /// <summary>
    /// What a paragraph's opening verb leads in, and the passage from there on;
    /// null when no body waits for one, or when this is no such paragraph.
    /// </summary>
    public (Draft Draft, Passage Content)? Read(Passage passage)
    {
        body = Opening(passage) ?? body;
        if (body is not { } enacting || !OpensBlock(passage))
        {
            return null;
        }

        var verb = 0;
        while (passage[verb].Kind is UnitKind.Number or UnitKind.Stop or UnitKind.Mark or UnitKind.Aside or UnitKind.Dash
            || passage[verb].Is(WordClass.Adverb)
            || passage[verb].IsWord("is") || passage[verb].IsWord("remains"))
        {
            verb++;
        }

        foreach (var match in cues.At(passage, verb))
        {
            if (rules.Operative(passage, match) is { } reading)
            {
                var draft = new Draft(Rule, match.Cue.Act, passage.SpanOf(reading.First, reading.Last),
                    match.Span(passage), enacting.Passage)
                {
                    Subject = enacting.Name,
                    IsPresent = true,
                };
                return (draft, passage.From(reading.First));
            }
        }

        return null;
    }

    private static (Passage, NounPhrase)? Opening(Passage passage)
    {
        var name = passage[0].Is(WordClass.Determiner) ? 1 : 0;
        if (passage[passage.Count - 1].Kind is not (UnitKind.Comma or UnitKind.Colon))
        {
            return null;
        }

        // A body that no list knows is written with capitals: "The Congress of Nurses, assembled in Lomé,".
        var last = name;
        while (passage.ActorAt(name) is null && passage.IsCapitalised(name) && (passage[last + 1].Is(WordClass.Open)
            || passage[last + 1].IsName || passage[last + 1].Lower is "of" or "the" or "for" or "and")
            && (passage.IsCapitalised(last + 1) || passage[last + 1].IsName || passage[last + 2].IsName || passage.IsCapitalised(last + 2)))
        {
            last++;
        }

        // "The Assembly," alone in its paragraph, too.
        var isBody = passage.ActorAt(name) is { Value.Kind: ActorKind.Organisation }
            || (name == 1 && passage[last + 1].Kind == UnitKind.Comma
                && (last > name || (passage.IsCapitalised(name) && passage.Count == name + 2)));
        return isBody && passage[last + 1].Kind is UnitKind.Comma or UnitKind.Colon && (passage.Count == last + 2
            || IsConvening(passage[last + 2]))
            ? (passage, new NounPhrase(0, last))
            : null;
    }

    // "assembled in Lomé", "meeting at its tenth session", "having considered".
    private static bool IsConvening(Unit unit) =>
        unit.Is(WordClass.Open) && (unit.Lower.EndsWith("ing", StringComparison.Ordinal)
            || unit.Lower is "assembled" or "convened" or "gathered" or "met" or "united") || unit.IsWord("having");

    // Nothing but the number of the paragraph stands before.
    private bool OpensBlock(Passage passage)
    {
        var start = document.Structure.Blocks[passage.Block].Span.Start;
        return !document.Structure.Source.Slice(new SourceSpan(start, passage.Span.Start)).ContainsAnyInRange('A', 'z');
    }
}
