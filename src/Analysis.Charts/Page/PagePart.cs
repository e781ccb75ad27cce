using System.Text.Json;

namespace Analysis.Charting;

/// <summary>A part of the page's data: JSON, but for drawings, which are SVG.</summary>
/// <param name="Name">By which the page's script asks for it.</param>
/// <param name="Write">Writes it in UTF-8; nothing in it can end an element of HTML.</param>
internal sealed record PagePart(string Name, Action<Stream> Write)
{
    /// <summary>How JSON of the page is written: letters stay readable, marks of HTML are escaped.</summary>
    public static JsonSerializerOptions Json { get; } = new(Plot.Json) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Whether it grows with the corpus, and no part of the page is needed before it is asked for.</summary>
    public bool IsLarge { get; init; }

    /// <summary>A part that holds a value.</summary>
    public static PagePart Of<T>(string name, T value) => new(name, stream => JsonSerializer.Serialize(stream, value, Json));
}
