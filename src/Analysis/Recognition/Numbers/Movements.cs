using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>
/// Words of rise, fall and standing: what tells a change from 5 to 9 from a range of 5 to 9, and a level from a plain count.
/// </summary>
internal sealed class Movements
{
    private readonly FrozenSet<string> changes;
    private readonly FrozenSet<string> falls;
    private readonly FrozenSet<string> all;

    /// <summary>Takes movements.tsv of <paramref name="lexicon"/>.</summary>
    public Movements(Lexicon lexicon)
    {
        var words = lexicon.Rows("Recognition/Numbers/movements.tsv", 2)
            .SelectMany(row => row[1].Split(", "), (row, word) => (Use: row[0], Word: word)).ToList();
        changes = words.Where(entry => entry.Use == "change").Select(entry => entry.Word).ToFrozenSet(StringComparer.Ordinal);
        falls = words.Where(entry => entry.Use == "fall").Select(entry => entry.Word).ToFrozenSet(StringComparer.Ordinal);
        all = words.Select(entry => entry.Word).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a word leads from one number to another: rose, cut, up.</summary>
    public bool IsChange(string word) => changes.Contains(word);

    /// <summary>Whether a word leads down: fell, cut.</summary>
    public bool IsFall(string word) => falls.Contains(word);

    /// <summary>Whether a word leads to a number, or stands at one: rose, reached, stands.</summary>
    public bool IsMovement(string word) => all.Contains(word);
}
