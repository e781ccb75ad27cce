using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Tables;

namespace Analysis.Cli.Shards;

/// <summary>
/// A line that extract --shard writes: the line of one document as extract writes it, and what merge must know to put it in
/// its place; the last line only counts.
/// </summary>
/// <param name="Shard">The part, such as "7/200".</param>
/// <param name="Place">The document's place in the whole corpus, from 0; in the last line the number of documents of the whole.</param>
/// <param name="Key">The same for documents of the same text; empty for those that are never duplicates.</param>
/// <param name="File">The document in messages.</param>
/// <param name="At">Where in the line a further diagnostic goes.</param>
/// <param name="Line">The document's line; empty in the last line.</param>
internal sealed record ShardLine(string Shard, long Place, string Key, string File, int At, string Line)
{
    /// <summary>The line of a document.</summary>
    public static ShardLine Of(Shard shard, int place, Extraction extraction, string file, bool withQuantities) => new(
        shard.ToString(), place, CorpusInput.TextKey(extraction), file,
        // Without quantities the diagnostics are last: "...]}".
        ExtractionJson.Line(extraction, withQuantities: false).Length - "]}".Length,
        ExtractionJson.Line(extraction, withQuantities));

    /// <summary>The last line of a part, without which it is not whole.</summary>
    public static ShardLine End(Shard shard, int documents) => new(shard.ToString(), documents, "", "", 0, "");

    /// <summary>Reads a line; null when it is none.</summary>
    public static ShardLine? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ShardLine>(json,
                TableJson.Rows) is { Shard: not null, Key: not null, File: not null, Line: not null } line
                && line.At >= 0 && line.At <= line.Line.Length ? line : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>As it is written.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, TableJson.Rows);

    /// <summary>The document's line with one more diagnostic.</summary>
    public string With(DiagnosticRow further) =>
        Line[..At] + (Line[At - 1] == '[' ? "" : ",") + JsonSerializer.Serialize(further, TableJson.RowsOfOneSource) + Line[At..];

    /// <summary>The document's name and its diagnostics.</summary>
    public (string Name, IReadOnlyList<DiagnosticRow> Diagnostics) Read()
    {
        var document = JsonNode.Parse(Line)!;
        return ((string)document["id"]!, document["diagnostics"].Deserialize<List<DiagnosticRow>>(TableJson.Rows)!);
    }
}
