using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Tables;

/// <summary>Rows of any table with random cells: hostile words, missing values, decimals of every scale.</summary>
internal static class RandomRows
{
    private static readonly string[] Words =
    [
        "", " ", "a", ",", "\"", "\n", "\r\n", "\r", "“quoted”", "Лукашенко", "🇪🇺", "=1+1", "null", "0", "<script>",
        "\\", "\t", "\u2028", "a;b"
    ];

    public static Arbitrary<IReadOnlyList<TRow>> Of<TRow>()
        where TRow : class
    {
        var constructor = typeof(TRow).GetConstructors().MaxBy(found => found.GetParameters().Length)!;
        var row = Cells(constructor).Select(cells => (TRow)constructor.Invoke(cells));
        return row.ListOf().Select(rows => (IReadOnlyList<TRow>)[.. rows]).ToArbitrary();
    }

    private static Gen<object?[]> Cells(ConstructorInfo constructor) =>
        constructor.GetParameters()
            .Select(parameter => Cell(parameter.ParameterType))
            .Aggregate(Gen.Constant(Array.Empty<object?>()),
                (cells, next) => cells.SelectMany(_ => next, (before, cell) => (object?[])[.. before, cell]));

    private static Gen<object?> Cell(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Gen.OneOf(Gen.Constant((object?)null), Cell(inner))
        : type == typeof(string) ? Gen.Elements(Words).ArrayOf().Select(words => (object?)string.Concat(words))
        : type == typeof(int) ? Gen.Choose(0, int.MaxValue).Select(number => (object?)number)
        : type == typeof(bool) ? Gen.Elements<object?>(true, false)
        : type == typeof(decimal) ? Gen.Elements<object?>(0m, 1.50m, 1_000_000m, 0.1m, -2.5m, decimal.MaxValue, 0.0000001m)
        : type == typeof(DateOnly) ? Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(day => (object?)DateOnly.FromDayNumber(day))
        : type.IsEnum ? Gen.Elements(Enum.GetValues(type).Cast<object?>().ToArray())
        : throw new NotSupportedException(type.Name);
}
