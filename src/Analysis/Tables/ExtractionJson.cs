using System.Text.Json;

namespace Analysis.Tables;

/// <summary>Everything that one document gave as one JSON object: id, published, then the tables without their column "source".</summary>
public static class ExtractionJson
{
    /// <summary>The object in one line, without a line break behind it.</summary>
    /// <param name="extraction">What the document gave.</param>
    /// <param name="withQuantities">Whether to add the table of all numbers.</param>
    public static string Line(Extraction extraction, bool withQuantities)
    {
        var tables = new Dictionary<string, object?>
        {
            ["id"] = extraction.Source.Name,
            ["published"] = extraction.Source.Metadata.Published,
            ["dates"] = TableBuilder.Dates(extraction),
            ["figures"] = TableBuilder.Figures(extraction),
            ["actors"] = TableBuilder.Actors(extraction),
            ["statements"] = TableBuilder.Statements(extraction),
            ["diagnostics"] = extraction.Diagnostics.Select(TableBuilder.Diagnostic),
        };
        if (withQuantities)
        {
            tables["quantities"] = TableBuilder.Quantities(extraction);
        }

        return JsonSerializer.Serialize(tables, TableJson.RowsOfOneSource);
    }
}
