using System.Text.Json.Nodes;

namespace Analysis.Charting;

/// <summary>
/// A figure of Plotly.NET as one that can be drawn without plotly.js: what its template says is written where it applies, and what
/// plotly.js decides by itself is decided.
/// </summary>
internal static class PlainFigure
{
    // What a template may say of a layout that a picture shows; the rest concerns maps, circles and three dimensions.
    private static readonly string[] OfTemplate = ["font", "paper_bgcolor", "plot_bgcolor"];

    // What matters only to somebody who points at a live chart, or names what is drawn anyhow.
    private static readonly string[] NotDrawn =
        ["autotypenumbers", "clickmode", "selectdirection", "modebar", "separators", "colorway", "autosize"];

    private static readonly JsonArray DayFormats =
    [
        new JsonObject { ["dtickrange"] = new JsonArray(null, "M1"), ["value"] = "%-d %b %Y" },
        new JsonObject { ["dtickrange"] = new JsonArray("M1", "M12"), ["value"] = "%b %Y" },
        new JsonObject { ["dtickrange"] = new JsonArray("M12", null), ["value"] = "%Y" },
    ];

    /// <summary>The plain figure; the given one stays as it is.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isLaidOut">Whether it is one of ours, which has room for its words: then its margins stay.</param>
    public static JsonObject Of(JsonObject figure, bool isLaidOut)
    {
        var plain = figure.DeepClone().AsObject();
        var layout = Part(plain, "layout");
        var template = layout["template"] as JsonObject;
        layout.Remove("template");
        var general = template?["layout"] as JsonObject;
        foreach (var name in OfTemplate)
        {
            layout[name] ??= general?[name]?.DeepClone();
        }

        var traces = plain["data"]!.AsArray().Select(trace => trace!.AsObject()).ToList();
        var colours = (layout["colorway"] ?? general?["colorway"])?.AsArray().Select(colour => (string)colour!).ToList() ?? [];
        for (var i = 0; i < traces.Count; i++)
        {
            Fill(traces[i], (template?["data"]?[(string)traces[i]["type"]!] as JsonArray)?.FirstOrDefault() as JsonObject);
            Colour(traces[i], colours.Count > 0 ? colours[i % colours.Count] : null);
        }

        foreach (var axis in traces.SelectMany(trace => new[] { AxisOf(trace, "x"), AxisOf(trace, "y") }).Distinct(StringComparer.Ordinal))
        {
            Fill(Part(layout, axis), general?[axis[..5]] as JsonObject);
            if (!isLaidOut)
            {
                Settle(Part(layout, axis));
            }
        }

        layout["showlegend"] ??= traces.Count > 1;
        Place(layout);
        foreach (var name in NotDrawn)
        {
            layout.Remove(name);
        }

        return plain;
    }

    // Puts what stands in the template where the object itself says nothing.
    private static void Fill(JsonObject target, JsonObject? template)
    {
        foreach (var (name, value) in template ?? [])
        {
            if (value is JsonObject part)
            {
                Fill(Part(target, name), part);
            }
            else
            {
                target[name] ??= value?.DeepClone();
            }
        }
    }

    private static void Colour(JsonObject trace, string? colour)
    {
        var (marker, line) = (Part(trace, "marker"), Part(trace, "line"));
        marker["color"] ??= line["color"]?.DeepClone() ?? colour;
        line["color"] ??= marker["color"] is JsonValue one ? one.DeepClone() : colour;
        // An empty pattern and the bar beside a scale of colours draw nothing here.
        marker.Remove("pattern");
        marker.Remove("colorbar");
        if ((string?)trace["type"] == "bar")
        {
            trace.Remove("line");
            trace.Remove("error_x");
            trace.Remove("error_y");
        }
    }

    private static void Settle(JsonObject axis)
    {
        axis["automargin"] = true;
        axis["tickformatstops"] ??= axis["tickformat"] is null ? DayFormats.DeepClone() : null;
    }

    // Upper left, where it need not be measured.
    private static void Place(JsonObject layout)
    {
        if (layout["title"] is JsonValue words)
        {
            layout["title"] = new JsonObject { ["text"] = words.DeepClone() };
        }

        if ((layout["title"] as JsonObject)?["text"] is not null && (string?)layout["title"]!["xref"] != "container")
        {
            var title = layout["title"]!.AsObject();
            (title["x"], title["y"], title["xref"], title["yref"], title["xanchor"], title["yanchor"]) =
                (0, 1, "container", "container", "left", "top");
            title["pad"] = new JsonObject { ["l"] = 24, ["t"] = 24 };
        }
    }

    private static string AxisOf(JsonObject trace, string letter) => ((string?)trace[letter + "axis"] ?? letter).Insert(1, "axis");

    private static JsonObject Part(JsonObject target, string name)
    {
        if (target[name] is not JsonObject part)
        {
            target[name] = part = [];
        }

        return part;
    }
}
