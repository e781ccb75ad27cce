using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>What courtesies, given names and nouns tell of a person's gender, by genders.tsv.</summary>
internal sealed class NameGenders
{
    private readonly FrozenDictionary<(string Told, string Word), Gender> words;

    public NameGenders(Lexicon lexicon)
    {
        var first = new Dictionary<(string, string), Gender>();
        foreach (var row in lexicon.Rows("Recognition/Actors/genders.tsv", 3))
        {
            foreach (var word in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                first.TryAdd((row[0], word.ToLowerInvariant()), row[1] == "female" ? Gender.Female : Gender.Male);
            }
        }

        words = first.ToFrozenDictionary();
    }

    /// <summary>"mr", "sister": what a word tells that stands before a name.</summary>
    public Gender OfCourtesy(string lower) => words.GetValueOrDefault(("courtesy", lower));

    /// <summary>"mother": what a noun tells of whoever it names.</summary>
    public Gender OfNoun(string lower) => words.GetValueOrDefault(("noun", lower));

    /// <summary>"Anna Selin", "Anna-Maria Selin": what the first word of a name tells.</summary>
    public Gender OfGiven(string name)
    {
        var first = name.Split(' ')[0].ToLowerInvariant();
        return words.GetValueOrDefault(("given", first), words.GetValueOrDefault(("given", first.Split('-')[0])));
    }
}
