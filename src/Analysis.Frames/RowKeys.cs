using Analysis.Tables;

namespace Analysis.Frames;

/// <summary>Keys of rows: the place of each, made unique.</summary>
internal static class RowKeys
{
    /// <summary>The keys of rows in their order.</summary>
    public static IReadOnlyList<string> Of<TRow>(IReadOnlyList<TRow> rows)
        where TRow : class
    {
        var seen = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        var keys = new string[rows.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var place = Place(rows[i]);
            var count = seen[place] = seen.GetValueOrDefault(place) + 1;
            keys[i] = count == 1 ? place : FormattableString.Invariant($"{place}#{count}");
        }

        return keys;
    }

    /// <summary>Where a row stands; several may stand at one place.</summary>
    public static string Place<TRow>(TRow row)
        where TRow : class => row switch
        {
            ITextRow text => FormattableString.Invariant($"{text.Source}:{text.Start}"),
            DiagnosticRow found => FormattableString.Invariant($"{found.File}:{found.Line}:{found.Column}"),
            _ => TableSchema<TRow>.Columns[0] is var first ? first.Format(first.Value(row)) : "",
        };

    /// <summary>The place in a key.</summary>
    public static string PlaceOf(string key) =>
        key.LastIndexOf('#') is > 0 and var sign && sign + 1 < key.Length && key.AsSpan(sign + 1).IndexOfAnyExceptInRange('0', '9') < 0
            ? key[..sign]
            : key;
}
