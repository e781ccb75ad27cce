using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>"Mr", "Ms": what belongs to the mention of a person and not to the name.</summary>
public static class Courtesies
{
    private static readonly FrozenSet<string> Words = new[] { "Mr", "Mrs", "Ms", "Miss", "Mx" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a person's mention without a courtesy at their beginning: "Ada Okoro" of "Ms. Ada Okoro".</summary>
    /// <param name="mention">The words of a mention, as they stand in the text.</param>
    public static string Without(string mention)
    {
        var space = mention.AsSpan().IndexOfAny(" \u00A0\n\r\t");
        return space > 0 && Words.Contains(mention[..space].TrimEnd('.')) ? mention[space..].TrimStart() : mention;
    }

    // First token of a mention whose name begins at a token.
    internal static int FirstOf(TextStructure text, int name)
    {
        var word = text.Is(name - 1, ".") ? name - 2 : name - 1;
        return word >= 0 && Words.Contains(text.Words(word)) ? word : name;
    }
}
