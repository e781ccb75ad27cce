using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Analysis.Recognition.Dates;

namespace Analysis.Tables;

/// <summary>
/// One column: its name in CSV and JSON, and how its values are written. A text column is never missing, a
/// missing value of any other is empty.
/// </summary>
public sealed class TableColumn
{
    private const string DayFormat = "yyyy-MM-dd";

    private readonly PropertyInfo property;

    internal TableColumn(PropertyInfo property)
    {
        this.property = property;
        Type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        IsOptional = Type != property.PropertyType;
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
    }

    /// <summary>Name in camelCase.</summary>
    public string Name { get; }

    /// <summary>Name of the row's property.</summary>
    public string PropertyName => property.Name;

    /// <summary>Type of the values, optional ones without the question mark.</summary>
    public Type Type { get; }

    /// <summary>Whether a value can be missing.</summary>
    public bool IsOptional { get; }

    /// <summary>The value of a row; null when missing.</summary>
    public object? Value(object row) => property.GetValue(row);

    /// <summary>The values of this column without boxes, for tables of many rows.</summary>
    /// <typeparam name="TRow">The row record of the table.</typeparam>
    /// <typeparam name="TValue"><see cref="Type"/>, nullable when <see cref="IsOptional"/>.</typeparam>
    /// <exception cref="ArgumentException">The types are not those of the column.</exception>
    public Func<TRow, TValue> Getter<TRow, TValue>() => property.GetMethod!.CreateDelegate<Func<TRow, TValue>>();

    /// <summary>A value as it is written, in the invariant culture; "" for a missing one.</summary>
    public string Format(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString(DayFormat, CultureInfo.InvariantCulture),
        TimexType type => type.ToString().ToUpperInvariant(),
        Enum name => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"No way to write a {value.GetType().Name}."),
    };

    /// <summary>Reads what <see cref="Format"/> wrote.</summary>
    /// <exception cref="FormatException">The words are no value of this column.</exception>
    public object? Parse(string words) =>
        words.Length == 0 && IsOptional ? null
        : Type == typeof(string) ? words
        : Type == typeof(bool) ? bool.Parse(words)
        : Type == typeof(int) ? int.Parse(words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : Type == typeof(decimal)
            ? decimal.Parse(words, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : Type == typeof(DateOnly) ? DateOnly.ParseExact(words, DayFormat, CultureInfo.InvariantCulture)
        : Type.IsEnum && Enum.TryParse(Type, words, ignoreCase: true, out var value)
            && Format(value).Equals(words, StringComparison.Ordinal) ? value
        : throw new FormatException($"'{words}' is no value of column '{Name}'.");
}
