using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>The nouns of speakers.tsv: who and what can speak.</summary>
internal sealed class Speakers
{
    private readonly FrozenDictionary<string, string> kinds;
    private readonly FrozenSet<string> organs;
    private readonly FrozenSet<string> common;
    private readonly FrozenSet<string> adjectives;

    public Speakers(Lexicon lexicon)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = lexicon.Rows("Recognition/Statements/speakers.tsv", 2);
        organs = rows.Where(row => row[0] == "organ").SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row[0] != "organ"))
        {
            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                first.TryAdd(word, row[0]);
            }
        }

        Genders = new Genders(lexicon);
        var ordinary = lexicon.Rows("Recognition/Actors/common.tsv", 2);
        common = ordinary.SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        adjectives = ordinary.Where(row => row[0] == "adjective").SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        kinds = first.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What given names, courtesies and nouns tell of gender.</summary>
    public Genders Genders { get; }

    /// <summary>The kind of a noun: document, voice, author, person, body, generic, record, asker, answerer; empty for others.</summary>
    public string KindOf(string lower)
    {
        var noun = lower[(lower.LastIndexOf('-') + 1)..];
        return kinds.TryGetValue(noun, out var kind) ? kind
            : noun.EndsWith('s') && kinds.TryGetValue(noun[..^1], out var one) ? one
            : "";
    }

    /// <summary>Index of the last unit of the phrase's first part, before anything that hangs on it.</summary>
    public int HeadOf(Passage passage, NounPhrase phrase)
    {
        for (var i = phrase.First + 1; i <= phrase.Last; i++)
        {
            var unit = passage[i];
            // "doctors linked to the movement".
            var isParticiple = unit.Is(WordClass.Open) && unit.Lower.EndsWith("ed", StringComparison.Ordinal)
                && passage[i - 1].EndsNounPhrase && i < phrase.Last + 1
                && !passage.IsCapitalised(i) && (i == phrase.Last || passage[i + 1].Is(WordClass.Preposition));

            // "lawyers representing Ada Okoro"
            isParticiple |= unit.Is(WordClass.Open) && unit.Lower.EndsWith("ing", StringComparison.Ordinal) && !passage.IsCapitalised(i)
                && i < phrase.Last
                && (passage[i + 1].IsName || passage[i + 1].Is(WordClass.Determiner)) && (passage[i - 1].IsName
                || (passage[i - 1].Is(WordClass.Open) && KindOf(passage[i - 1].Lower).Length > 0));
            if (isParticiple
                || unit.Is(WordClass.Preposition) || unit.Kind is UnitKind.Aside or UnitKind.Comma or UnitKind.Dash or UnitKind.Date
                || unit.Lower is "who" or "which" or "that"
                || (unit.Lower is "read" or "broadcast" or "sent" or "shown" or "written" && KindOf(passage[i - 1].Lower) == "document")
                || (unit.Is(WordClass.Open)
                    && unit.Lower is "published" or "released" or "issued" or "presented" or "signed" or "seen" or "obtained" or "made"
                        or "given" or "named" or "based"))
            {
                return i - 1;
            }
        }

        return phrase.Last;
    }

    /// <summary>
    /// Whether "who" follows, at once or behind what hangs on the noun: "a lecturer at the institute who", "landowners in Chad, who".
    /// </summary>
    public bool IsBeforeWho(Passage passage, NounPhrase phrase)
    {
        const int reach = 8;
        var i = phrase.Last + 1;
        while (i < phrase.Last + reach && (passage[i].Is(WordClass.Preposition) || passage[i].Is(WordClass.Determiner)
            || passage[i].Is(WordClass.Open) || passage[i].IsName))
        {
            i++;
        }

        i += passage[i].Kind == UnitKind.Comma ? 1 : 0;
        var head = HeadOf(passage, phrase);

        // "the hospital where he died, who": a verb.
        return passage[i].IsWord("who") && passage[head].Is(WordClass.Open) && !passage[head].Lower.EndsWith("ed", StringComparison.Ordinal)
            && !passage[head - 1].Is(WordClass.Pronoun) && !passage[head - 1].Is(WordClass.Auxiliary);
    }

    /// <summary>Whether a name is that of a body of the state: "Home Ministry".</summary>
    public bool IsOrgan(string name) => name.Split(' ').Any(word => organs.Contains(word.ToLowerInvariant()));

    /// <summary>Whether a word only describes: "local", "senior".</summary>
    public bool IsAdjective(string lower) => adjectives.Contains(lower);

    /// <summary>
    /// Whether a capital letter at the beginning of a sentence can be that of a name only: the word is in no list of common ones.
    /// </summary>
    public bool IsUncommon(string lower) => lower.Length > 4 && !common.Contains(lower) && KindOf(lower).Length == 0
        && !lower.EndsWith('s') && !lower.EndsWith("ed", StringComparison.Ordinal) && !lower.EndsWith("ing", StringComparison.Ordinal)
        && !lower.EndsWith("ion", StringComparison.Ordinal);

    /// <summary>Whether the phrase names someone or something that can say, welcome or condemn.</summary>
    public bool CanSpeak(Passage passage, NounPhrase phrase)
    {
        var head = HeadOf(passage, phrase);
        return passage[head].Kind switch
        {
            UnitKind.Actor or UnitKind.Place => true,
            UnitKind.Word when IsBeforeWho(passage, phrase) => true,
            UnitKind.Word when passage[head].Is(WordClass.Pronoun) =>
                passage[head].Lower is "he" or "she" or "they" or "it" or "we" or "i" or "who" or "them",
            UnitKind.Word when KindOf(passage[head].Lower) is not ("" or "asker" or "answerer") => true,
            UnitKind.Word when passage.IsCapitalised(head)
                && (head > phrase.First || head > 0 || passage.Document.IsProper(passage[head].Lower)) => true,
            UnitKind.Word when passage[head].Lower is "one" or "two" or "three" or "others" && passage[head + 1].IsWord("of") => true,
            UnitKind.Word when passage[head].Is(WordClass.Determiner) =>
                passage[head].Lower is "many" or "some" or "others" or "several" or "both",
            _ => passage.ActorAt(phrase.Last) is { Value.Kind: ActorKind.Person } && KindOf(passage[head].Lower) != "document",
        };
    }
}
