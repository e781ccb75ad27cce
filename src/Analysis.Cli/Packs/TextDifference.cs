using System.Text;
using Analysis.Text;

namespace Analysis.Cli.Packs;

/// <summary>The first place at which two files of text differ, and in how many lines they do.</summary>
internal static class TextDifference
{
    private const int Shown = 60;

    private static readonly string[] Endings = [".csv", ".html", ".ipynb", ".json", ".jsonl", ".md", ".svg", ".tsv", ".txt"];

    /// <summary>What is told; the files are known to differ.</summary>
    public static PackDifference Of(PackEntry pack, PackEntry now)
    {
        if (!Endings.Contains(Path.GetExtension(pack.Name)))
        {
            return new(pack.Name, $"the pack's file has the hash {pack.Sha256}, what is made now has {now.Sha256}");
        }

        var (one, other) = (Encoding.UTF8.GetString(pack.Bytes), Encoding.UTF8.GetString(now.Bytes));
        var at = one.AsSpan().CommonPrefixLength(other);
        var place = new LineMap(one)[at];
        return new(FormattableString.Invariant($"{pack.Name}:{place.Line}:{place.Column}"),
            $"the pack says {Piece(one, at)}, there is now {Piece(other, at)}");
    }

    private static string Piece(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        var piece = text.AsSpan(at, Math.Min(Shown, end < 0 ? text.Length - at : end)).ToString();
        return at == text.Length ? "nothing more" : $"“{VisibleText.Of(piece)}”";
    }
}
