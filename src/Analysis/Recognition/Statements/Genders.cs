using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Whom "he" and "she" can stand for, by genders.tsv: the courtesy before a name, the given name, the noun.</summary>
internal sealed class Genders(Lexicon lexicon)
{
    private readonly NameGenders names = new(lexicon);

    /// <summary>The gender that a pronoun asks for.</summary>
    public static Gender Asked(string pronoun) =>
        pronoun is "she" or "her" ? Gender.Female : pronoun is "he" or "him" or "his" ? Gender.Male : Gender.Unknown;

    /// <summary>Whether a word stands before names as "Mr" does.</summary>
    public bool IsCourtesy(string lower) => names.OfCourtesy(lower) != Gender.Unknown;

    /// <summary>The gender of a person, from all that a document calls it: "Ms Selin", "Anna Selin".</summary>
    public Gender Of(DocumentView document, string name)
    {
        foreach (var mention in document.MentionsOf(name))
        {
            if (Before(document.Structure, mention) is not Gender.Unknown and var told)
            {
                return told;
            }
        }

        return names.OfGiven(name);
    }

    /// <summary>The gender that a noun tells: "the mother of the accused".</summary>
    public Gender OfNoun(string phrase)
    {
        foreach (var word in phrase.Split(' ').TakeWhile(word => WordClasses.Of(word) != WordClass.Preposition).Reverse())
        {
            var noun = word[(word.LastIndexOf('-') + 1)..].ToLowerInvariant();
            if (names.OfNoun(noun) is not Gender.Unknown and var told)
            {
                return told;
            }
        }

        return Gender.Unknown;
    }

    // "Mr Darov": before the name or at its beginning.
    private Gender Before(TextStructure structure, Mention<Actor> mention)
    {
        var token = structure.TokenAt(mention.Span.Start);
        const int reach = 2;
        for (var i = token; i >= Math.Max(0, token - reach); i--)
        {
            if (names.OfCourtesy(structure.Lower(i)) is not Gender.Unknown and var told)
            {
                return told;
            }

            if (i < token && structure.Words(i) != ".")
            {
                break;
            }
        }

        return names.OfGiven(structure.Words(token));
    }
}
