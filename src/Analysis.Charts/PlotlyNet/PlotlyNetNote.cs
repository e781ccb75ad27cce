using System.Text.Json.Nodes;

namespace Analysis.Charting;

/// <summary>
/// What stands on a chart of which this library did not make all: on it and not beside it, so that its picture alone says so, too.
/// </summary>
internal static class PlotlyNetNote
{
    // What plotly.js takes where a figure says nothing.
    private const int UsualWidth = 700;
    private const int UsualSide = 80;
    private const int UsualTop = 100;
    private const int TitleHeight = 48;
    private const int LetterSize = 11;
    private const int Gap = 8;

    /// <summary>Writes a note on a figure: behind the notes of a chart of ours, else between title and plot.</summary>
    public static void Write(JsonObject figure, string note, bool isOurs)
    {
        var layout = Part(figure, "layout");
        if (layout["annotations"] is not JsonArray annotations)
        {
            layout["annotations"] = annotations = [];
        }

        if (isOurs && Notes(annotations) is { } notes)
        {
            Extend(layout, notes, note);
        }
        else
        {
            annotations.Add(Above(layout, note));
        }
    }

    private static JsonObject? Notes(JsonArray annotations) => annotations.OfType<JsonObject>()
        .LastOrDefault(annotation => annotation["name"]?.ToString() == Frame.Name && annotation["y"]?.GetValue<double>() == 0);

    // The chart grows by the lines that are added, and its plot stays as it was.
    private static void Extend(JsonObject layout, JsonObject notes, string note)
    {
        var margin = Part(layout, "margin");
        var lines = Markup.Fit(note,
            Number(layout["width"], UsualWidth) - Number(margin["l"], UsualSide) - Number(margin["r"], UsualSide), int.MaxValue);
        notes["text"] = $"{notes["text"]}<br>{string.Join("<br>", lines.Select(Markup.Escape))}";
        foreach (var (part, name) in new[] { (layout, "height"), (margin, "b") })
        {
            part[name] = Number(part[name], 0) + lines.Count * TextWidth.Line;
        }
    }

    private static JsonObject Above(JsonObject layout, string note)
    {
        var margin = Part(layout, "margin");
        var lines = Markup.Fit(note, Math.Max(UsualSide, Number(layout["width"], UsualWidth) - 2 * UsualSide), int.MaxValue, LetterSize);
        var room = lines.Count * TextWidth.Line + 2 * Gap + (layout["title"] is null ? 0 : TitleHeight);
        if (Number(margin["t"], UsualTop) < room)
        {
            margin["t"] = room;
        }

        return new JsonObject
        {
            ["name"] = "note", ["text"] = string.Join("<br>", lines.Select(Markup.Escape)), ["showarrow"] = false, ["align"] = "left",
            ["borderpad"] = 0,
            ["x"] = 0, ["xref"] = "paper", ["xanchor"] = "left", ["xshift"] = 0, ["y"] = 1, ["yref"] = "paper", ["yanchor"] = "bottom",
            ["yshift"] = Gap,
            ["font"] = new JsonObject { ["size"] = LetterSize, ["weight"] = 400, ["color"] = ChartTheme.Muted },
        };
    }

    private static int Number(JsonNode? node, int usual) =>
        node is JsonValue value && value.TryGetValue<double>(out var number) ? (int)number : usual;

    private static JsonObject Part(JsonObject target, string name)
    {
        if (target[name] is not JsonObject part)
        {
            target[name] = part = [];
        }

        return part;
    }
}
