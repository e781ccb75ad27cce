using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Analysis.Recognition.Dates;

namespace Analysis.Tables;

/// <summary>
/// How rows are written as JSON: names and enumerations in camelCase, TIMEX3 types in capitals, days as
/// year-month-day, missing values as null.
/// </summary>
public static class TableJson
{
    /// <summary>Whole rows.</summary>
    public static JsonSerializerOptions Rows { get; } = Options(new DefaultJsonTypeInfoResolver());

    /// <summary>Rows as the rules read them, without their column "source", for objects that name the source once.</summary>
    public static JsonSerializerOptions RowsOfOneSource { get; } =
        Options(new DefaultJsonTypeInfoResolver { Modifiers = { WithoutSource } });

    // Letters of all scripts stay readable; whoever puts JSON into a web page must escape it for that.
    private static JsonSerializerOptions Options(IJsonTypeInfoResolver resolver) => new()
    {
        TypeInfoResolver = resolver,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TimexTypeConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    // Nor what persons decided: one document at a time is what the rules read.
    private static void WithoutSource(JsonTypeInfo type)
    {
        if (typeof(ITextRow).IsAssignableFrom(type.Type))
        {
            foreach (var property in type.Properties
                .Where(property => property.Name is "source" or "decision" or "decidedBy" or "changed").ToList())
            {
                type.Properties.Remove(property);
            }
        }
    }

    private sealed class TimexTypeConverter : JsonConverter<TimexType>
    {
        public override TimexType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Enum.TryParse<TimexType>(reader.GetString(), ignoreCase: true, out var type) ? type : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, TimexType value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString().ToUpperInvariant());
    }
}
