using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Tells "the mother of President Okoro" and "a critic of Ada Okoro" from "the ambassador to the union Ada Okoro".</summary>
internal sealed class BoundNames(Speakers speakers)
{
    /// <summary>Whether the name at an index, with its title, hangs on a preposition, an owner or a participle behind the head.</summary>
    public bool Holds(Passage passage, int head, int name)
    {
        // A given name that is also that of a town is a unit of its own: "Florence Okoro".
        var first = passage[name - 1].Kind == UnitKind.Place && name - 1 > head ? name - 1 : name;
        while (first - 1 > head && passage[first - 1].Is(WordClass.Open) && IsTitle(passage, first - 1))
        {
            first--;
        }

        // "a man accused of killing Ada Okoro"
        if (first == name && passage[name - 1].Is(WordClass.Open) && !passage.IsCapitalised(name - 1)
            && passage[name - 1].Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return true;
        }

        // "the widow of the murdered editor Ada Okoro": what describes the one who is named so.
        while (first < name && first - 1 > head && passage[first - 1].Is(WordClass.Open))
        {
            first--;
        }

        var before = passage[first - 1];
        return before.Is(WordClass.Preposition) || before.Is(WordClass.Determiner) || before.Is(WordClass.Conjunction)
            || before.Kind == UnitKind.Possessive;
    }

    private bool IsTitle(Passage passage, int index) =>
        speakers.Genders.IsCourtesy(passage[index].Lower.TrimEnd('.'))
        || speakers.KindOf(passage[index].Lower) is "person" or "voice"
        || (passage.IsCapitalised(index)
        && passage[index].Lower is "prime" or "foreign" or "deputy" or "vice" or "interior" or "defence"
            or "defense" or "former" or "acting");
}
