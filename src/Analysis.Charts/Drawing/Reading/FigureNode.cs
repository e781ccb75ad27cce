using System.Globalization;
using System.Text.Json;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>
/// One object of a figure's JSON. Each property is asked for by name; what nobody asked for is unknown, and named at the end.
/// </summary>
/// <param name="element">The object; anything else counts as an object without properties.</param>
/// <param name="path">Where it stands in the figure.</param>
/// <param name="complaints">What was found that is not drawn, for the whole figure.</param>
internal sealed class FigureNode(JsonElement element, string path, ICollection<string> complaints)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Where it stands in the figure.</summary>
    public string Path => path;

    /// <summary>Names of its properties.</summary>
    public IEnumerable<string> Names => element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(one => one.Name) : [];

    /// <summary>Whether it has a property that is not null.</summary>
    public bool Has(string name) => Value(name) is not null;

    /// <summary>The value of a property; nothing when it is missing or null.</summary>
    public JsonElement? Value(string name)
    {
        asked.Add(name);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    public double Number(string name, double otherwise) => NumberOf(Value(name), name) ?? otherwise;

    public double? Number(string name) => NumberOf(Value(name), name);

    public bool Flag(string name, bool otherwise)
    {
        switch (Value(name))
        {
            case null: return otherwise;
            case { ValueKind: JsonValueKind.True }: return true;
            case { ValueKind: JsonValueKind.False }: return false;
            default: return Refuse(name, otherwise);
        }
    }

    public string Text(string name, string otherwise) => Value(name) switch
    {
        null => otherwise,
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => Refuse(name, otherwise),
    };

    /// <summary>One of the given words.</summary>
    public string Choice(string name, string otherwise, params string[] allowed)
    {
        var text = Text(name, otherwise);
        return text == otherwise || allowed.Contains(text, StringComparer.Ordinal) ? text : Refuse(name, otherwise);
    }

    public SKColor Colour(string name, SKColor otherwise) =>
        Value(name) is null ? otherwise : Colours.TryParse(Text(name, "")) ?? Refuse(name, otherwise);

    /// <summary>An object within; without properties when it is missing.</summary>
    public FigureNode Part(string name) => new(Value(name) ?? default, $"{path}.{name}", complaints);

    /// <summary>The objects of a list within.</summary>
    public IEnumerable<FigureNode> Parts(string name) =>
        Items(name)
            .Select((item, i) => new FigureNode(item, string.Create(CultureInfo.InvariantCulture, $"{path}.{name}[{i}]"), complaints));

    /// <summary>The values of a list within.</summary>
    public IReadOnlyList<JsonElement> Items(string name) => Value(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray()],
        _ => Refuse<IReadOnlyList<JsonElement>>(name, []),
    };

    /// <summary>A value for all, or a list with one for each.</summary>
    public Each<T> Each<T>(string name, T otherwise, Func<JsonElement, T?> read)
        where T : struct =>
        Value(name) switch
        {
            null => new(otherwise, null),
            { ValueKind: JsonValueKind.Array } list => new(otherwise, [.. list.EnumerateArray()
                .Select(one => one.ValueKind == JsonValueKind.Null ? otherwise : read(one) ?? Refuse(name, otherwise))]),
            { } one => new(read(one) ?? Refuse(name, otherwise), null),
        };

    /// <summary>A word for all, or a list with one for each.</summary>
    public Each<string> Each(string name, string otherwise) =>
        Value(name) switch
        {
            null => new(otherwise, null),
            { ValueKind: JsonValueKind.Array } list =>
                new(otherwise, [.. list.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.String ? one.GetString()!
                    : one.ValueKind == JsonValueKind.Null ? otherwise : one.GetRawText())]),
            _ => new(Text(name, otherwise), null),
        };

    /// <summary>Numbers for all or each.</summary>
    public Each<double> Numbers(string name, double otherwise) =>
        Each(name, otherwise, one => one.ValueKind == JsonValueKind.Number ? one.GetDouble() : null);

    /// <summary>Colours for all or each.</summary>
    public Each<SKColor> ColourEach(string name, SKColor otherwise) =>
        Each(name, otherwise, one => one.ValueKind == JsonValueKind.String ? Colours.TryParse(one.GetString()!) : null);

    /// <summary>Properties that mean nothing in a picture.</summary>
    public FigureNode Leave(params string[] names)
    {
        asked.UnionWith(names);
        return this;
    }

    /// <summary>Complains of what was not asked for.</summary>
    public void End()
    {
        foreach (var name in Names.Where(name => !asked.Contains(name)))
        {
            complaints.Add($"{path}.{name} is not known");
        }
    }

    /// <summary>Complains of a value.</summary>
    public T Refuse<T>(string name, T otherwise)
    {
        var text = Value(name)?.GetRawText() ?? "nothing";
        complaints.Add($"{path}.{name} is {(text.Length > 60 ? text[..60] + "…" : text)}, which is not drawn");
        return otherwise;
    }

    private double? NumberOf(JsonElement? value, string name) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number => number.GetDouble(),
        _ => Refuse<double?>(name, null),
    };
}
