using System.Text.Json;
using Analysis.Text;

namespace Analysis.Scoring;

/// <summary>
/// A gold document's text. Gold offsets count Unicode code points, ours UTF-16 code units: this is the one place that converts.
/// </summary>
internal sealed class GoldText
{
    private readonly string content;
    private readonly List<int> starts = [];

    public GoldText(string content)
    {
        this.content = content;
        for (var i = 0; i < content.Length; i++)
        {
            if (!char.IsLowSurrogate(content[i]))
            {
                starts.Add(i);
            }
        }

        starts.Add(content.Length);
    }

    /// <summary>Whether a labelled object has a place in this text: some stand for what is only implied, or behind its end.</summary>
    public bool Holds(JsonElement labelled) =>
        labelled.TryGetProperty("start", out var start) && labelled.TryGetProperty("end", out var end)
        && start.GetInt32() < end.GetInt32() && end.GetInt32() < starts.Count;

    /// <summary>A labelled object as an item.</summary>
    public GoldItem Item(JsonElement labelled, bool isOptional) =>
        Item(labelled, labelled.GetProperty("start").GetInt32(), labelled.GetProperty("end").GetInt32(), isOptional);

    /// <summary>A labelled object as an item, with the code points it spans, half-open.</summary>
    public GoldItem Item(JsonElement labelled, int start, int end, bool isOptional)
    {
        var span = new SourceSpan(starts[start], starts[end]);
        return new GoldItem(span, content[span.Start..span.End], isOptional, labelled);
    }
}
