using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Analysis.Text;

namespace Analysis.Copies;

/// <summary>A text as copies are looked for in it: its words without case and marks, and the shingles chosen from them. What is no part of the document is left out.</summary>
internal sealed class CopySketch
{
    private static readonly ConditionalWeakTable<TextStructure, CopySketch> Known = [];

    private readonly List<uint> words = [];
    private readonly List<SourceSpan> spans = [];
    private readonly List<int> bodyBefore = [0];

    private CopySketch(TextStructure structure)
    {
        foreach (var block in structure.Blocks)
        {
            // A caption that stands there twice would be found twice.
            if (block.Kind != BlockKind.Furniture && block.Repeats is null)
            {
                AddWords(structure.Source.Content, block.Span, block.Kind is BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Note);
            }
        }

        Words = [.. words];
        Fingerprints = Copies.Fingerprints.Of(Words);
        TextKey = Key(structure.Source.Content);
    }

    /// <summary>A hash of each word.</summary>
    public uint[] Words { get; }

    /// <summary>The chosen shingles, in text order.</summary>
    public (ulong Hash, int Place)[] Fingerprints { get; }

    /// <summary>The same for texts of the same letters and digits in the same order; empty when there are none.</summary>
    public string TextKey { get; }

    /// <summary>Words outside titles, headings and captions, which a reprint replaces.</summary>
    public int BodyWords => bodyBefore[^1];

    /// <summary>The sketch of a text; each text is read once, however often the corpus is opened again.</summary>
    public static CopySketch Of(TextStructure structure) => Known.GetValue(structure, text => new CopySketch(text));

    /// <summary>How many words of a run are running text.</summary>
    public int BodyIn(SharedRun run) => bodyBefore[run.End] - bodyBefore[run.Start];

    /// <summary>From the first of some words to the last.</summary>
    public SourceSpan SpanOf(int first, int length) => spans[first].Union(spans[first + length - 1]);

    /// <summary>That span with what stands around it up to the next words.</summary>
    public SourceSpan ReachOf(int first, int length, int textLength) => new(
        first == 0 ? 0 : spans[first - 1].End, first + length == spans.Count ? textLength : spans[first + length].Start);

    private void AddWords(string text, SourceSpan block, bool isBody)
    {
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
            spans.Add(new SourceSpan(start, i));
            bodyBefore.Add(bodyBefore[^1] + (isBody ? 1 : 0));
        }
    }

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
