using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Tables;

/// <summary>Everything that one document gave as one JSON object: id, published, then the tables without their column "source".</summary>
public static class ExtractionJson
{
    // Letters of all scripts stay readable; whoever puts JSON into a web page must escape it for that.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object in one line, without a line break behind it.</summary>
    /// <param name="extraction">What the document gave.</param>
    /// <param name="withQuantities">Whether to add the table of all numbers.</param>
    public static string Line(Extraction extraction, bool withQuantities)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 14);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", extraction.Source.Name);
            json.WriteString("published", extraction.Source.Metadata.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Write(json, "dates", TableBuilder.Dates(extraction));
            Write(json, "figures", TableBuilder.Figures(extraction));
            Write(json, "actors", TableBuilder.Actors(extraction));
            Write(json, "statements", TableBuilder.Statements(extraction));
            Write(json, "diagnostics", extraction.Diagnostics.Select(TableBuilder.Diagnostic));
            if (withQuantities)
            {
                Write(json, "quantities", TableBuilder.Quantities(extraction));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write<TRow>(Utf8JsonWriter json, string table, IEnumerable<TRow> rows)
        where TRow : class
    {
        json.WriteStartArray(table);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var (name, column) in Written<TRow>.Columns)
            {
                json.WritePropertyName(name);
                Write(json, column, column.Value(row));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The source is named once, and what persons decided is no part of what the rules read in one document.
    private static class Written<TRow>
        where TRow : class
    {
        public static readonly (JsonEncodedText Name, TableColumn Column)[] Columns =
            [.. TableSchema<TRow>.Columns.Where(column => column.Name is not ("source" or "decision" or "decidedBy" or "changed"))
                .Select(column => (JsonEncodedText.Encode(column.Name, Options.Encoder), column))];
    }

    private static void Write(Utf8JsonWriter json, TableColumn column, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(column.Format(value));
                break;
        }
    }
}
