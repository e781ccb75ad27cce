using Analysis.Tables;
using Deedle;
using Deedle.Vectors.ArrayVector;

namespace Analysis.Frames;

/// <summary>Columns of a table as vectors of the types that Deedle computes with.</summary>
internal static class FrameColumn<TRow>
    where TRow : class
{
    /// <summary>A column of rows.</summary>
    public static IVector Of(TableColumn column, IReadOnlyList<TRow> rows)
    {
        var type = column.Type;
        return type == typeof(string) ? Texts(column.Getter<TRow, string>(), rows)
            : type == typeof(int) ? Values<int, double>(column, rows, number => number)
            : type == typeof(decimal) ? Values<decimal, double>(column, rows, number => (double)number)
            : type == typeof(bool) ? Values<bool, bool>(column, rows, flag => flag)
            : type == typeof(DateOnly) ? Values<DateOnly, DateTime>(column, rows, day => day.ToDateTime(TimeOnly.MinValue))
            : Words(column, rows);
    }

    /// <summary>A value of a row as a frame holds it; null when missing.</summary>
    public static object? Cell(TableColumn column, object row) => column.Value(row) switch
    {
        int number => (double)number,
        decimal number => (double)number,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        Enum choice => column.Format(choice),
        var other => other,
    };

    private static IVector Texts(Func<TRow, string> get, IReadOnlyList<TRow> rows)
    {
        var values = new string[rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = get(rows[i]);
        }

        return ArrayVectorBuilder.Instance.Create(values);
    }

    // The words of a choice are few and made once.
    private static IVector Words(TableColumn column, IReadOnlyList<TRow> rows)
    {
        var words = new Dictionary<object, string>();
        return Texts(row => column.Value(row) is not { } value ? ""
            : words.TryGetValue(value, out var known) ? known : words[value] = column.Format(value), rows);
    }

    private static IVector Values<T, TFrame>(TableColumn column, IReadOnlyList<TRow> rows, Func<T, TFrame> of)
        where T : struct
    {
        var values = new OptionalValue<TFrame>[rows.Count];
        if (column.IsOptional)
        {
            var get = column.Getter<TRow, T?>();
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = get(rows[i]) is { } value ? new(of(value)) : OptionalValue<TFrame>.Missing;
            }
        }
        else
        {
            var get = column.Getter<TRow, T>();
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = new(of(get(rows[i])));
            }
        }

        return ArrayVectorBuilder.Instance.CreateMissing(values);
    }
}
