using System.Globalization;
using System.Text.Json.Nodes;

namespace Analysis.Charting.Tests.Support;

/// <summary>A figure as it will be seen: where its marks and words stand, in pixels of the paper, worked out from the JSON alone.</summary>
internal sealed class Drawn
{
    private readonly JsonObject layout;
    private readonly double left;
    private readonly double top;
    private readonly double width;
    private readonly double height;

    public Drawn(Chart chart, int width = 1000)
        : this(chart.FigureFor(width))
    {
    }

    public Drawn(string figure)
    {
        Figure = JsonNode.Parse(figure)!;
        layout = Figure["layout"]!.AsObject();
        var margin = layout["margin"]!;
        (left, top) = (Number(margin["l"]), Number(margin["t"]));
        (width, height) = (Number(layout["width"]) - left - Number(margin["r"]), Number(layout["height"]) - top - Number(margin["b"]));
        Marks = [.. Figure["data"]!.AsArray().Where(trace => trace!["hoverinfo"]!.GetValue<string>() != "skip")
            .SelectMany(trace => MarksOf(trace!))];
        Texts = [.. layout["annotations"]!.AsArray()
            .Select(annotation => TextOf(annotation!)), .. layout["title"] is { } title ? new[] { Title(title) } : []];
    }

    /// <summary>A mark: where it stands, its axes, its values, what it leads to.</summary>
    internal sealed record Mark(double X, double Y, double Size, string XAxis, JsonNode XValue, JsonNode YValue, string Colour,
        string Symbol, IReadOnlyList<int> Rows, string Hover)
    {
        public Box Box => new(X - Size / 2, Y - Size / 2, X + Size / 2, Y + Size / 2);
    }

    /// <summary>Words with the place they take.</summary>
    internal sealed record Text(string Words, Box Box, string Name, double Size);

    public JsonNode Figure { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public IReadOnlyList<Text> Texts { get; }

    /// <summary>All words of the figure, lines joined by a space.</summary>
    public IEnumerable<string> Words => Texts.Select(text => text.Words);

    public Box Paper => new(0, 0, Number(layout["width"]), Number(layout["height"]));

    /// <summary>Asserts that each of these stands on the figure.</summary>
    public void Says(params string[] words) => Assert.All(words, one => Assert.Contains(one, Words));

    /// <summary>Words that stand beside marks and in columns; title and notes have room of their own.</summary>
    public IEnumerable<Text> Labels => Texts.Where(text => text.Name.StartsWith("row:", StringComparison.Ordinal));

    /// <summary>The label of the axis below or above a mark, where its tick stands at the very same place.</summary>
    public IEnumerable<(double Pixel, string Label)> Ticks(char direction) =>
        layout.Where(pair => pair.Key.StartsWith(direction + "axis", StringComparison.Ordinal) && pair.Value!["tickvals"] is not null
            && pair.Value["showticklabels"]?.GetValue<bool>() != false)
            .SelectMany(pair => pair.Value!["tickvals"]!.AsArray()
                .Zip(pair.Value["ticktext"]!.AsArray(), (at, label) => (At(pair.Key.Replace("axis", "", StringComparison.Ordinal), at!),
                    label!.GetValue<string>().Replace("<br>", " ", StringComparison.Ordinal))));

    /// <summary>Pairs of words that cover each other, as a reader would see them.</summary>
    public IEnumerable<string> Overlaps()
    {
        var texts = Texts.Where(text => text.Words.Length > 0).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var other in texts.Skip(i + 1).Where(other => Shrunk(texts[i].Box).Overlaps(Shrunk(other.Box))))
            {
                yield return $"“{texts[i].Words}” and “{other.Words}”";
            }
        }

        foreach (var mark in Marks)
        {
            foreach (var label in Labels.Where(label => Shrunk(label.Box).Overlaps(Shrunk(mark.Box))))
            {
                yield return $"“{label.Words}” and the mark {mark.XValue}, {mark.YValue}";
            }
        }
    }

    /// <summary>Words that reach beyond the paper.</summary>
    public IEnumerable<string> OffPaper() =>
        Texts.Where(text => !Paper.Contains(text.Box)).Select(text => FormattableString.Invariant($"“{text.Words}” {text.Box}"));

    private static Box Shrunk(Box box) => new(box.Left + 0.5, box.Top + 1.5, box.Right - 0.5, box.Bottom - 1.5);

    private IEnumerable<Mark> MarksOf(JsonNode trace)
    {
        var (x, y) = (trace["xaxis"]?.GetValue<string>() ?? "x", trace["yaxis"]?.GetValue<string>() ?? "y");
        var (xs, ys) = (trace["x"]!.AsArray(), trace["y"]!.AsArray());
        for (var i = 0; i < xs.Count; i++)
        {
            var marker = trace["marker"]!;
            yield return new Mark(
                At(x, xs[i]!), At(y, ys[i]!), Number(Of(marker["size"], i) ?? 6), x, xs[i]!, ys[i]!,
                Of(marker["color"], i)!.GetValue<string>(), Of(marker["symbol"], i)?.GetValue<string>() ?? "",
                trace["customdata"]![i] is JsonArray rows ? [.. rows.Select(row => row!.GetValue<int>())]
                : [trace["customdata"]![i]!.GetValue<int>()], Of(trace["hovertext"], i)!.GetValue<string>());
        }
    }

    private Text TextOf(JsonNode annotation)
    {
        var words = annotation["text"]!.GetValue<string>().Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Split("<br>");
        var (size, bold) = (Number(annotation["font"]!["size"]), Number(annotation["font"]!["weight"] ?? 400) > 500);
        var (x, y) =
            (Place(annotation, 'x') + Number(annotation["xshift"] ?? 0), Place(annotation, 'y') - Number(annotation["yshift"] ?? 0));
        var (wide, high) = (TextWidth.Of(words, size, bold), words.Length * size * 1.3);
        var from = annotation["xanchor"]!.GetValue<string>() switch { "left" => x, "right" => x - wide, _ => x - wide / 2 };
        var above = annotation["yanchor"]!.GetValue<string>() switch { "top" => y, "bottom" => y - high, _ => y - high / 2 };
        return new Text(string.Join(' ', words), new Box(from, above, from + wide, above + high),
            annotation["name"]?.GetValue<string>() ?? "", size);
    }

    // Of one line: it stands below its pad.
    private static Text Title(JsonNode title)
    {
        var (words, size, pad) = (title["text"]!.GetValue<string>(), Number(title["font"]!["size"]), title["pad"]!);
        return new Text(words, new Box(Number(pad["l"]), Number(pad["t"]), Number(pad["l"]) + TextWidth.Of(words, size, bold: true),
            Number(pad["t"]) + size), "title", size);
    }

    private double Place(JsonNode annotation, char direction) => annotation[direction + "ref"]!.GetValue<string>() is "paper"
        ? direction == 'x' ? left + Number(annotation["x"]) * width : top + (1 - Number(annotation["y"])) * height
        : At(annotation[direction + "ref"]!.GetValue<string>(), annotation[direction.ToString()]!);

    private double At(string axis, JsonNode value)
    {
        var settings = layout[$"{axis[0]}axis{axis[1..]}"]!;
        var isLog = settings["type"]?.GetValue<string>() == "log";
        double Value(JsonNode node, bool isRange) => node.GetValueKind() == System.Text.Json.JsonValueKind.String
            ? DateTime.Parse(node.GetValue<string>(), CultureInfo.InvariantCulture).ToOADate()
            : isLog && !isRange ? Math.Log10(Number(node)) : Number(node);
        var (low, high) = (Value(settings["range"]![0]!, true), Value(settings["range"]![1]!, true));
        var (from, to) = (Number(settings["domain"]![0]), Number(settings["domain"]![1]));
        var share = from + (Value(value, false) - low) / (high - low) * (to - from);
        return axis[0] == 'x' ? left + share * width : top + (1 - share) * height;
    }

    private static JsonNode? Of(JsonNode? value, int i) => value is JsonArray many ? many[i] : value;

    private static double Number(JsonNode? value) =>
        value!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? value.Deserialize()
        : throw new InvalidOperationException($"No number: {value}");
}

file static class Numbers
{
    public static double Deserialize(this JsonNode node) => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);
}
