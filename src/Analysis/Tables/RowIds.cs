using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Analysis.Text;

namespace Analysis.Tables;

/// <summary>Gives the rows of one table of one source their ids.</summary>
/// <remarks>
/// An id has four parts: a letter of the table, where the row stands (hash of the document's bytes, span), in which words (the sentence and
/// the place in it), and what it claims. Nothing else is in it, no file name, no order of files, no rule, so that it outlives new
/// documents, renamed files and better rules:
/// a row that reads differently keeps all but its last part, a row whose document was edited elsewhere keeps all but
/// its second. See <see cref="RowId"/>.
/// </remarks>
internal sealed class RowIds
{
    private readonly Extraction extraction;
    private readonly char table;
    private readonly List<(SourceSpan Span, string Claim)> rows;
    private readonly Dictionary<(int Start, int End), int> atSpan = [];
    private readonly Dictionary<string, int> sameWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly byte[] document;

    private RowIds(Extraction extraction, char table, List<(SourceSpan Span, string Claim)> rows)
    {
        (this.extraction, this.table, this.rows) = (extraction, table, rows);
        document = MemoryMarshal.AsBytes(extraction.Source.Sha256.AsSpan()).ToArray();
        foreach (var (span, _) in rows)
        {
            atSpan[(span.Start, span.End)] = atSpan.GetValueOrDefault((span.Start, span.End)) + 1;
        }
    }

    /// <summary>The ids of rows, in their order; each is given once in its source and table.</summary>
    /// <param name="extraction">The source.</param>
    /// <param name="table">Letter of the table.</param>
    /// <param name="rows">Where each row stands, and what it claims.</param>
    public static IEnumerable<string> Of(Extraction extraction, char table, IEnumerable<(SourceSpan Span, string Claim)> rows)
    {
        var ids = new RowIds(extraction, table, [.. rows]);
        return ids.rows.Select(row => ids.Next(row.Span, row.Claim));
    }

    private string Next(SourceSpan span, string claim)
    {
        // "20 people were killed or injured": two rows of one place, told apart by their claims.
        var shared = atSpan[(span.Start, span.End)] > 1 ? claim : "";
        var where = Hash(document, [table, span.Start, span.End], shared);
        var id = new RowId(table, where, Words(span, shared), Hash([], [table], claim), extraction.Repetition);
        var words = id.ToString();
        for (var same = 2; !given.Add(words); same++)
        {
            words = (id with { Where = Hash(document, [table, span.Start, span.End, same], claim) }).ToString();
        }

        return words;
    }

    // A caption that a page has twice gives two rows of the same words: which of them it is belongs to the words.
    private ulong Words(SourceSpan span, string shared)
    {
        var (structure, index) = (extraction.Structure, extraction.Structure.SentenceAt(span.Start));
        var sentence = index < structure.Sentences.Count ? structure.Sentences[index].Span : span;
        var words = structure.Source.Slice(sentence);
        var key = string.Create(CultureInfo.InvariantCulture,
            $"{(words.Contains('\n') ? Spaced(words) : words)}\n{span.Start - sentence.Start}+{span.End - span.Start}{shared}");
        var before = sameWords[key] = sameWords.GetValueOrDefault(key) + 1;
        return Hash([], [table, before], key);
    }

    // Where lines are broken does not make other words.
    private static string Spaced(ReadOnlySpan<char> words) => words.ToString().ReplaceLineEndings(" ");

    private static ulong Hash(ReadOnlySpan<byte> first, ReadOnlySpan<int> second, string third)
    {
        const int usual = 1024;
        var numbers = MemoryMarshal.AsBytes(second);
        var words = MemoryMarshal.AsBytes(third.AsSpan());
        var length = first.Length + numbers.Length + words.Length;
        var all = length <= usual ? stackalloc byte[length] : new byte[length];
        first.CopyTo(all);
        numbers.CopyTo(all[first.Length..]);
        words.CopyTo(all[(first.Length + numbers.Length)..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(all, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
