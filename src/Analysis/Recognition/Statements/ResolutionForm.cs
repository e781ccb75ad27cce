using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Resolutions: "The Security Council," in a paragraph of its own, then paragraphs that its verbs open: "3. Strongly condemns ...".</summary>
/// <remarks>Reads the passages of one document in order and remembers the body.</remarks>
internal sealed class ResolutionForm(DocumentView document, CueFinder cues, StatementRules rules)
{
    private (Passage Passage, NounPhrase Name)? body;

    /// <summary>What a paragraph's opening verb leads in; null when no body waits for one, or when this is no such paragraph.</summary>
    public Draft? Read(Passage passage)
    {
        body = Opening(passage) ?? body;
        if (body is not { } enacting || !OpensBlock(passage))
        {
            return null;
        }

        var verb = 0;
        while (passage[verb].Kind is UnitKind.Number or UnitKind.Stop or UnitKind.Mark or UnitKind.Aside or UnitKind.Dash || passage[verb].Is(WordClass.Adverb))
        {
            verb++;
        }

        foreach (var match in cues.At(passage, verb))
        {
            if (rules.Operative(passage, match) is { } reading)
            {
                return new Draft("statement.resolution", match.Cue.Act, passage.SpanOf(reading.First, reading.Last), match.Span(passage), enacting.Passage)
                {
                    Subject = enacting.Name,
                    IsPresent = true,
                };
            }
        }

        return null;
    }

    private static (Passage, NounPhrase)? Opening(Passage passage)
    {
        var name = passage[0].Is(WordClass.Determiner) ? 1 : 0;
        return passage.ActorAt(name) is { Value.Kind: ActorKind.Organisation } && passage[name + 1].Kind == UnitKind.Comma && passage.Count == name + 2
            ? (passage, new NounPhrase(0, name))
            : null;
    }

    // Nothing but the number of the paragraph stands before.
    private bool OpensBlock(Passage passage)
    {
        var start = document.Structure.Blocks[passage.Block].Span.Start;
        return !document.Structure.Source.Slice(new SourceSpan(start, passage.Span.Start)).ContainsAnyInRange('A', 'z');
    }
}
