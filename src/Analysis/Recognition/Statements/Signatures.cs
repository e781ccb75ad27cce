using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds who signs a quotation: "“Never again.” – Ada Okoro, survivor".</summary>
internal static class Signatures
{
    /// <summary>The name behind a quotation; it may be a sentence of its own.</summary>
    public static (Passage Passage, NounPhrase Name)? Behind(IReadOnlyList<Passage> passages, int index, int quote)
    {
        var (passage, dash) = (passages[index], quote + 1);
        if (!passage.IsSpeech(quote))
        {
            return null;
        }

        if (passage[dash].Kind == UnitKind.End && index + 1 < passages.Count && passages[index + 1].Block == passage.Block)
        {
            (passage, dash) = (passages[index + 1], 0);
        }

        const int longestTitle = 4;
        for (var i = dash + 1;
            passage[dash].Kind == UnitKind.Dash && i <= dash + longestTitle && (passage[i].IsName || passage[i].Is(WordClass.Open)); i++)
        {
            if (passage.ActorAt(i) is { Value.Kind: ActorKind.Person }
                && passage[i + 1].Kind is UnitKind.End or UnitKind.Stop or UnitKind.Comma or UnitKind.Aside)
            {
                return (passage, new NounPhrase(dash + 1, i));
            }
        }

        return null;
    }
}
