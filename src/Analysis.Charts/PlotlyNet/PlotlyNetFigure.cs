using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Plotly.NET;

namespace Analysis.Charting;

/// <summary>
/// A chart of Plotly.NET, made from one of ours or from scratch, as it is shown here: the figure for plotly.js, and what it shows in words.
/// </summary>
/// <param name="Json">The figure: data, layout, config. No letter of it could end a script.</param>
/// <param name="Title">Its title in plain words; empty without one.</param>
/// <param name="Words">What it shows: alt text, and what a screen reader reads.</param>
/// <param name="IsOurs">Whether it was converted from a chart of this library, with its source line and notes.</param>
/// <param name="Note">What stands on it where this library did not make all of it; empty where it did.</param>
internal sealed partial record PlotlyNetFigure(string Json, string Title, string Words, bool IsOurs, string Note)
{
    /// <summary>What stands on a chart that this library did not make.</summary>
    public const string OwnNumbers =
        "Made in this notebook. Where its numbers were added up or averaged from claims, no source states them.";

    /// <summary>What stands on a chart of ours with traces of somebody else's.</summary>
    public const string AddedNumbers =
        "Some of what it shows was added in this notebook. Where those numbers were added up or averaged from claims, no source states them.";

    private const int MostPoints = 12;

    /// <summary>The figure of a chart.</summary>
    public static PlotlyNetFigure Of(GenericChart chart)
    {
        PlotlyNetJson.Prepare();
        var figure = JsonNode.Parse(GenericChart.toJson(chart))!.AsObject();
        figure["config"] = Frame.Closed(figure["config"]?.AsObject());
        var layout = figure["layout"] as JsonObject;
        var title = Markup.Plain((layout?["title"] as JsonObject)?["text"]?.ToString() ?? "");
        var isOurs = layout?["annotations"] is JsonArray annotations
            && annotations.Any(annotation => (string?)annotation?["name"] == Frame.Name);
        var traces = figure["data"]?.AsArray().OfType<JsonObject>().ToList() ?? [];
        var description = PlotlyNetCharts.Description(chart);
        // Those of a chart of ours are told by its words, and have a name for plotly.js that Plotly.NET gives to none.
        var told = isOurs && description.Length > 0 ? traces.Where(trace => trace["uid"] is null).ToList() : traces;
        var note = !isOurs ? OwnNumbers : traces.Exists(trace => trace["uid"] is null) ? AddedNumbers : "";
        if (note.Length > 0)
        {
            PlotlyNetNote.Write(figure, note, isOurs);
        }

        var first = description.Length > 0 ? description : title.Length > 0 ? $"{title}." : "Chart without a title.";
        var said = description.Length > 0 && !isOurs ? [] : told.Select(Trace);
        return new(figure.ToJsonString(Plot.Json), title,
            string.Join(' ', said.Prepend(first).Append(note).Where(part => part.Length > 0)), isOurs, note);
    }

    // "Bars "claims": arrests 5, states 4."
    private static string Trace(JsonObject trace)
    {
        var (down, across) = (Values(trace["y"]), Values(trace["x"]));
        if ((string?)trace["orientation"] == "h")
        {
            (down, across) = (across, down);
        }

        var points = across.Zip(down).Where(point => point is { First.Length: > 0, Second.Length: > 0 })
            .Select(point => $"{point.First} {point.Second}").ToList();
        var name = trace["name"]?.ToString() is { Length: > 0 } given ? $" “{Markup.Plain(given)}”" : "";
        return points.Count == 0 ? ""
            : string.Create(CultureInfo.InvariantCulture,
                $"{Kind(trace)}{name}: {string.Join(", ", points.Take(MostPoints))}{(points.Count > MostPoints ? $" and {points.Count - MostPoints:#,0} more" : "")}.");
    }

    private static string Kind(JsonObject trace) => ((string?)trace["type"], (string?)trace["mode"]) switch
    {
        ("bar", _) => "Bars",
        ("scatter", { } mode) when mode.Contains("lines", StringComparison.Ordinal) => "Line",
        ("scatter", _) => "Marks",
        ({ } other, _) => char.ToUpperInvariant(other[0]) + other[1..],
        _ => "Marks",
    };

    private static List<string> Values(JsonNode? values) => values is JsonArray array ? [.. array.Select(Word)] : [];

    // Plotly.NET writes days with the time of midnight, and whole numbers with a point.
    private static string Word(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Number => value.GetValue<double>().ToString("#,0.######", CultureInfo.InvariantCulture),
        JsonValueKind.String => Markup.Plain(Midnight().Replace((string)value!, "")),
        _ => "",
    };

    [GeneratedRegex("(?<=^[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00:00(\\.0+)?$")]
    private static partial Regex Midnight();
}
