using System.Text.Json;

namespace Analysis.Charting;

/// <summary>A table of the page, written row by row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Size">How many rows it has.</param>
/// <param name="Rows">Its rows, each made when it is written.</param>
internal sealed record PageTable(string Name, IEnumerable<ChartColumn> Columns, int Size, IEnumerable<ChartRow> Rows)
{
    private const int Buffer = 1 << 16;

    /// <summary>
    /// Rows, and behind them the words that they hold the places of, since thousands of rows name the same few sources and actors. A row is
    /// its cells, then source, start, end, and its id in letters.
    /// </summary>
    public void Write(Stream stream)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = PagePart.Json.Encoder, SkipValidation = true });
        json.WriteStartObject();
        json.WriteStartArray("rows");
        foreach (var row in Rows)
        {
            json.WriteStartArray();
            foreach (var cell in row.Cells)
            {
                json.WriteNumberValue(Place(cell));
            }

            json.WriteNumberValue(Place(row.Source));
            json.WriteNumberValue(row.Start);
            json.WriteNumberValue(row.End);
            json.WriteStringValue(row.Id);
            json.WriteEndArray();
            Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        // A dictionary from which nothing was removed keeps the order of first use.
        foreach (var word in words.Keys)
        {
            json.WriteStringValue(word);
            Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        int Place(string word)
        {
            if (!words.TryGetValue(word, out var place))
            {
                words[word] = place = words.Count;
            }

            return place;
        }

        void Flush()
        {
            if (json.BytesPending > Buffer)
            {
                json.Flush();
            }
        }
    }
}
