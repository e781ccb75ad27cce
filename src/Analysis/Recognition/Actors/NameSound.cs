using System.Collections.Frozen;
using System.Text;

namespace Analysis.Recognition.Actors;

/// <summary>
/// Words by their sound, roughly: what romanisations of Arabic, Persian, Cyrillic, Korean and others leave open costs little.
/// </summary>
internal static class NameSound
{
    private const double Vowel = 0.3;
    private const double Akin = 0.35;

    // Longest first; each is one sound in some romanisation. Capitals stand for sounds, small letters for vowels.
    private static readonly (string Letters, string Sound)[] Sounds =
    [
        ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("dzh", "J"), ("kh", "H"), ("gh", "G"), ("sh", "S"), ("ch", "C"),
        ("zh", "J"), ("dj", "J"), ("dz", "J"),
        ("ph", "F"), ("th", "T"), ("dh", "D"), ("ts", "Z"), ("tz", "Z"), ("ck", "K"), ("ks", "X"), ("ou", "u"), ("oo", "u"), ("ow", "u"),
        ("aw", "u"), ("au", "u"), ("ee", "i"), ("iy", "i"), ("ii", "i"), ("ey", "i"), ("ei", "i"), ("ay", "i"), ("ai", "i"),
        ("q", "K"), ("c", "K"), ("k", "K"), ("g", "G"), ("j", "J"), ("z", "Z"), ("s", "Q"), ("x", "X"), ("f", "F"), ("v", "V"), ("w", "w"),
        ("b", "B"), ("p", "P"), ("d", "D"),
        ("t", "T"), ("l", "L"), ("r", "R"), ("m", "M"), ("n", "N"), ("h", "h"), ("y", "i"),
    ];

    private static readonly FrozenDictionary<char, (string Letters, string Sound)[]> ByFirstLetter =
        Sounds.GroupBy(sound => sound.Letters[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    // Sounds that languages or schools of romanisation exchange.
    private static readonly string[] Kin = ["KGHC", "GJ", "SCJZQX", "DTZ", "BPV", "FVP", "Vw", "Hh", "MN"];

    /// <summary>A folded word as a sequence of sounds, none twice in a row.</summary>
    public static string Of(string word)
    {
        var sounds = new StringBuilder(word.Length);
        var position = 0;
        while (position < word.Length)
        {
            var (length, next) = (1, word[position]);
            foreach (var (letters, sound) in ByFirstLetter.GetValueOrDefault(word[position], []))
            {
                if (string.CompareOrdinal(word, position, letters, 0, letters.Length) == 0)
                {
                    (length, next) = (letters.Length, sound[0]);
                    break;
                }
            }

            if (sounds.Length == 0 || sounds[^1] != next)
            {
                sounds.Append(next);
            }

            position += length;
        }

        return sounds.ToString();
    }

    /// <summary>The consonants among the sounds of a folded word: equal for most spellings of one name.</summary>
    public static string Consonants(string word) => string.Concat(Of(word).Where(char.IsUpper));

    /// <summary>
    /// 1 for two sequences of sounds that are equal, 0 for two that have nothing in common; vowels and kindred consonants count little.
    /// </summary>
    public static double Likeness(string a, string b)
    {
        var (last, row) = (new double[b.Length + 1], new double[b.Length + 1]);
        for (var j = 1; j <= b.Length; j++)
        {
            last[j] = last[j - 1] + Weight(b, j - 1);
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = last[0] + Weight(a, i - 1);
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(
                    Math.Min(row[j - 1] + Weight(b, j - 1), last[j] + Weight(a, i - 1)),
                    last[j - 1] + Exchange(a[i - 1], b[j - 1], isFirst: i == 1 && j == 1));
            }

            (last, row) = (row, last);
        }

        return 1 - (last[b.Length] / Math.Max(Total(a), Total(b)));
    }

    private static double Total(string sounds)
    {
        var total = 0.0;
        for (var i = 0; i < sounds.Length; i++)
        {
            total += Math.Max(Weight(sounds, i), 0.5);
        }

        return total;
    }

    private static double Weight(string sounds, int index) => IsSoft(sounds[index]) ? index == 0 ? 0.5 : Vowel : 1;

    private static double Exchange(char a, char b, bool isFirst) =>
        a == b ? 0
        : IsSoft(a) && IsSoft(b) ? isFirst ? 0.4 : Vowel
        : Array.Exists(Kin, kin => kin.Contains(a) && kin.Contains(b)) ? Akin
        : 1.2;

    private static bool IsSoft(char sound) => sound is 'h' or 'w' || !char.IsUpper(sound);
}
