using System.Globalization;

namespace Analysis.Kernel.Cultures;

/// <summary>A culture with the numbers and dates of its name. It compares and sorts as the invariant culture does.</summary>
internal sealed class NamedCulture : CultureInfo
{
    private readonly CultureData _data;
    private NumberFormatInfo _numbers;
    private DateTimeFormatInfo _dates;

    public NamedCulture(CultureData data)
        : base("") => (_data, _numbers, _dates) = (data, data.Numbers(), data.Dates());

    /// <inheritdoc/>
    public override string Name => _data.Name;

    /// <inheritdoc/>
    public override string DisplayName => _data.EnglishName;

    /// <inheritdoc/>
    public override string EnglishName => _data.EnglishName;

    /// <inheritdoc/>
    public override string NativeName => _data.NativeName;

    /// <inheritdoc/>
    public override string TwoLetterISOLanguageName => _data.Language;

    /// <inheritdoc/>
    public override int LCID => _data.Number;

    /// <inheritdoc/>
    public override CultureInfo Parent => _data.Parent.Length > 0 ? NamedCultures.Create(_data.Parent) : InvariantCulture;

    /// <inheritdoc/>
    public override NumberFormatInfo NumberFormat
    {
        get => _numbers;
        set => _numbers = value;
    }

    /// <inheritdoc/>
    public override DateTimeFormatInfo DateTimeFormat
    {
        get => _dates;
        set => _dates = value;
    }

    /// <inheritdoc/>
    public override object Clone() =>
        new NamedCulture(_data) { NumberFormat = (NumberFormatInfo)_numbers.Clone(), DateTimeFormat = (DateTimeFormatInfo)_dates.Clone() };

    /// <inheritdoc/>
    public override bool Equals(object? value) => value is CultureInfo other && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
