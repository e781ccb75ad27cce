using System.Reflection;

namespace Analysis.Tables;

/// <summary>The columns of a table: the properties of its row record, in the order of its constructor.</summary>
public static class TableSchema<TRow>
    where TRow : class
{
    private static readonly ConstructorInfo Constructor =
        typeof(TRow).GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;

    /// <summary>The columns in their order.</summary>
    public static IReadOnlyList<TableColumn> Columns { get; } =
        [.. Constructor.GetParameters().Select(parameter => new TableColumn(typeof(TRow).GetProperty(parameter.Name!)!))];

    /// <summary>A row of values in the order of the columns.</summary>
    public static TRow Create(object?[] values) => (TRow)Constructor.Invoke(values);
}
