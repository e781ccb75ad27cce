using System.Collections.Immutable;
using System.Globalization;
using Analysis.Diagnostics;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Review;

/// <summary>The user's review.csv: decisions of persons on single rows. A run never writes it.</summary>
/// <param name="Label">The file in messages.</param>
/// <param name="Decisions">The good lines, in the order of the file.</param>
/// <param name="Diagnostics">What was wrong with the others.</param>
public sealed record ReviewTable(string Label, ImmutableArray<Decision> Decisions, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Name of the file in the corpus folder.</summary>
    public const string FileName = UserTableNames.Review;

    /// <summary>The columns; the last two may be missing.</summary>
    internal static readonly string[] Columns = ["id", "table", "decision", "field", "value", "by", "on", "note", "quote", "source"];

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    /// <summary>Reads the table; a missing file is an empty one.</summary>
    public static ReviewTable Read(SourceFile? file)
    {
        var table = UserTable.Read(file, Columns, needed: 3);
        var decisions = table.Lines.Select(line => Read(table, line)).OfType<Decision>().ToImmutableArray();
        return new ReviewTable(file?.Label ?? "", decisions, table.Diagnostics);
    }

    private static Decision? Read(UserTable table, UserTable.Line line)
    {
        var (id, of, decision, on) = (line["id"], line["table"], line["decision"], line["on"]);
        if (!RowId.IsOne(id.Value) || DecidableTables.NameOf(id.Value[0]).Length == 0)
        {
            table.Report(DiagnosticCatalog.NoRowId, id.Position, id.Value);
        }
        else if (DecidableTables.LetterOf(of.Value) != id.Value[0])
        {
            table.Report(DiagnosticCatalog.NoDecidableTable, of.Position, of.Value, id.Value, DecidableTables.NameOf(id.Value[0]));
        }
        else if (!Enum.TryParse<Verdict>(decision.Value, ignoreCase: true, out var verdict) || int.TryParse(decision.Value, out _))
        {
            table.Report(DiagnosticCatalog.NoDecision, decision.Position, decision.Value);
        }
        else if (on.Value.Length > 0
            && !DateTime.TryParseExact(on.Value, Days, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
        {
            table.Report(DiagnosticCatalog.NoDecisionDay, on.Position, on.Value);
        }
        else if (FieldIsGood(table, line, verdict))
        {
            if (Unmarked(line["by"]).Length == 0)
            {
                table.Report(DiagnosticCatalog.UnsignedDecision, line["by"].Position);
            }

            return new Decision(
                id.Value, of.Value, verdict, line["field"].Value, Unmarked(line["value"]), Unmarked(line["by"]), on.Value,
                Unmarked(line["note"]), Unmarked(line["quote"]),
                Unmarked(line["source"]).Replace('\\', '/'), id.Position);
        }

        return null;
    }

    private static string Unmarked(CsvCell cell) => CsvMarks.Unmarked(cell.Value);

    // Only a correction has a field and a value; an empty value is one where the column may be empty.
    private static bool FieldIsGood(UserTable table, UserTable.Line line, Verdict verdict)
    {
        var (field, value, of) = (line["field"], line["value"], line["table"].Value);
        if (verdict != Verdict.Correct)
        {
            if (field.Value.Length > 0 || value.Value.Length > 0)
            {
                table.Report(DiagnosticCatalog.FieldWithoutCorrection, (field.Value.Length > 0 ? field : value).Position,
                    verdict.ToString().ToLowerInvariant());
            }

            return true;
        }

        if (DecidableTables.FieldsOf(of).FirstOrDefault(column => column.Name == field.Value) is not { } corrected)
        {
            table.Report(DiagnosticCatalog.NoDecidableField, field.Position, field.Value, of,
                string.Join(", ", DecidableTables.FieldsOf(of).Select(column => column.Name)));
            return false;
        }

        if (CorrectedRow.Problem(of, corrected, Unmarked(value)) is { } problem)
        {
            table.Report(DiagnosticCatalog.NoDecidableValue, value.Position, value.Value, of + "." + field.Value, problem);
            return false;
        }

        return true;
    }
}
