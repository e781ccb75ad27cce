using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis.Baselines;

/// <summary>How the lines of a baseline are written. Nothing in them may be missing.</summary>
internal static class BaselineJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    public static string Written<T>(T line) => JsonSerializer.Serialize(line, Options);

    /// <exception cref="JsonException">The line is none of that kind.</exception>
    public static T Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Options) ?? throw new JsonException();

    /// <summary>A row of a table.</summary>
    /// <exception cref="JsonException">There is no such table, or it has another number of columns.</exception>
    public static BaselineRow Row(IReadOnlyDictionary<string, BaselineTable> tables, string table, IReadOnlyList<string> cells) =>
        tables.TryGetValue(table, out var of) && of.Columns.Count == cells.Count ? new(of, cells) : throw new JsonException();
}
