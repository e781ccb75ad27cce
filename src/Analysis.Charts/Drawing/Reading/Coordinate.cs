using System.Text.Json;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>A place on an axis as the figure writes it: a number, or words that are a day or a category.</summary>
internal readonly record struct Coordinate(double? Number, string? Words)
{
    /// <summary>Whether there is none: such a point is not drawn.</summary>
    public bool IsMissing => Number is null && Words is null;

    public static Coordinate Of(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Number } number => new(number.GetDouble(), null),
        { ValueKind: JsonValueKind.String } words => new(null, words.GetString()),
        _ => default,
    };
}
