using System.Security.Cryptography;
using System.Text;
using Analysis.Text;

namespace Analysis.Copies;

/// <summary>A text as copies are looked for in it: its words without case and marks, and the shingles chosen from them. What is no part
/// of the document is left out.</summary>
internal sealed class CopySketch
{
    private readonly SourceSpan[] spans;
    private readonly int[] blocks;
    private readonly int[] bodyBefore;

    private CopySketch(TextStructure structure)
    {
        var (words, spans, blocks, bodyBefore) = (new List<uint>(), new List<SourceSpan>(), new List<int>(), new List<int> { 0 });
        for (var i = 0; i < structure.Blocks.Count; i++)
        {
            // A caption that stands there twice would be found twice.
            var block = structure.Blocks[i];
            if (block.Kind != BlockKind.Furniture && block.Repeats is null)
            {
                AddWords(i, block.Span, block.Kind is BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Note);
            }
        }

        Words = [.. words];
        (this.spans, this.blocks, this.bodyBefore) = ([.. spans], [.. blocks], [.. bodyBefore]);
        Fingerprints = Copies.Fingerprints.Of(Words);
        TextKey = Key(structure.Source.Content);

        void AddWords(int number, SourceSpan block, bool isBody)
        {
            var text = structure.Source.Content;
            for (var i = block.Start; i < block.End; i++)
            {
                if (!char.IsLetterOrDigit(text[i]))
                {
                    continue;
                }

                var start = i;
                while (i < block.End && char.IsLetterOrDigit(text[i]))
                {
                    i++;
                }

                words.Add(HashOf(text.AsSpan(start, i - start)));
                blocks.Add(number);
                spans.Add(new SourceSpan(start, i));
                bodyBefore.Add(bodyBefore[^1] + (isBody ? 1 : 0));
            }
        }
    }

    /// <summary>A hash of each word.</summary>
    public uint[] Words { get; }

    /// <summary>The chosen shingles, in text order.</summary>
    public (ulong Hash, int Place)[] Fingerprints { get; }

    /// <summary>The same for texts of the same letters and digits in the same order; empty when there are none.</summary>
    public string TextKey { get; }

    /// <summary>Words outside titles, headings and captions, which a reprint replaces.</summary>
    public int BodyWords => bodyBefore[^1];

    /// <summary>The sketch of a text.</summary>
    public static CopySketch Of(TextStructure structure) => new(structure);

    /// <summary>How many words of a run are running text.</summary>
    public int BodyIn(SharedRun run) => bodyBefore[run.End] - bodyBefore[run.Start];

    /// <summary>The most of some words that stand in one block: a masthead and a line about rights are many short ones.</summary>
    public int MostInBlock(int first, int length) => blocks.Skip(first).Take(length).CountBy(block => block).Max(block => block.Value);

    /// <summary>From the first of some words to the last.</summary>
    public SourceSpan SpanOf(int first, int length) => spans[first].Union(spans[first + length - 1]);

    /// <summary>That span with what stands around it up to the next words.</summary>
    public SourceSpan ReachOf(int first, int length, int textLength) => new(
        first == 0 ? 0 : spans[first - 1].End, first + length == spans.Length ? textLength : spans[first + length].Start);

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 16777619u);
        }

        return hash;
    }

    private static string Key(string content)
    {
        var folded = new StringBuilder(content.Length);
        foreach (var c in content)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded.ToString())));
    }
}
