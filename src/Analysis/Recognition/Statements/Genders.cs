using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Whom "he" and "she" can stand for, by genders.tsv: the courtesy before a name, the given name, the noun.</summary>
internal sealed class Genders
{
    private readonly FrozenDictionary<(string Told, string Word), Gender> words;

    public Genders(Lexicon lexicon)
    {
        var first = new Dictionary<(string, string), Gender>();
        foreach (var row in lexicon.Rows("Recognition/Statements/genders.tsv", 3))
        {
            foreach (var word in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                first.TryAdd((row[0], word.ToLowerInvariant()), row[1] == "female" ? Gender.Female : Gender.Male);
            }
        }

        words = first.ToFrozenDictionary();
    }

    /// <summary>The gender that a pronoun asks for.</summary>
    public static Gender Asked(string pronoun) =>
        pronoun is "she" or "her" ? Gender.Female : pronoun is "he" or "him" or "his" ? Gender.Male : Gender.Unknown;

    /// <summary>Whether a word stands before names as "Mr" does.</summary>
    public bool IsCourtesy(string lower) => words.ContainsKey(("courtesy", lower));

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

        return Given(name);
    }

    /// <summary>The gender that a noun tells: "the mother of the accused".</summary>
    public Gender OfNoun(string phrase)
    {
        foreach (var word in phrase.Split(' ').TakeWhile(word => WordClasses.Of(word) != WordClass.Preposition).Reverse())
        {
            var noun = word[(word.LastIndexOf('-') + 1)..].ToLowerInvariant();
            if (words.TryGetValue(("noun", noun), out var gender))
            {
                return gender;
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
            if (words.TryGetValue(("courtesy", structure.Lower(i)), out var gender))
            {
                return gender;
            }

            if (i < token && structure.Words(i) != ".")
            {
                break;
            }
        }

        return Given(structure.Words(token));
    }

    private Gender Given(string name)
    {
        var first = name.Split(' ')[0].ToLowerInvariant();
        return words.GetValueOrDefault(("given", first), words.GetValueOrDefault(("given", first.Split('-')[0]), Gender.Unknown));
    }
}
