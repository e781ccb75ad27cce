using System.Text;
using Analysis.Text;

namespace Analysis.Tests.Support;

/// <summary>A test sentence with the expected spans marked: "Police arrested [|47 people|]." Nobody counts characters.</summary>
internal sealed record Marked(string Text, IReadOnlyList<SourceSpan> Spans)
{
    public static Marked Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<SourceSpan>();
        var start = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|"))
            {
                start = text.Length;
                i++;
            }
            else if (marked.AsSpan(i).StartsWith("|]"))
            {
                spans.Add(new SourceSpan(start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new Marked(text.ToString(), spans);
    }

    public TextStructure Structure => TextStructure.Of(new SourceText("test.txt", Text));
}
