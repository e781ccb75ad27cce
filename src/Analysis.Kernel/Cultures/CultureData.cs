using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Analysis.Kernel.Cultures;

/// <summary>What is to know of a culture: its names, and the settings of its numbers and dates by their properties.</summary>
internal sealed record CultureData(
    string Name,
    string EnglishName,
    string NativeName,
    string Language,
    string Parent,
    int Number,
    Dictionary<string, JsonElement> NumberSettings,
    Dictionary<string, JsonElement> DateSettings)
{
    /// <summary>The data of a culture that this process knows.</summary>
    public static CultureData Of(CultureInfo culture) => new(
        culture.Name,
        culture.EnglishName,
        culture.NativeName,
        culture.TwoLetterISOLanguageName,
        culture.Parent.Name,
        culture.LCID,
        Settings(culture.NumberFormat),
        Settings(culture.DateTimeFormat));

    /// <summary>The settings of numbers.</summary>
    public NumberFormatInfo Numbers() => With(new NumberFormatInfo(), NumberSettings);

    /// <summary>The settings of dates.</summary>
    public DateTimeFormatInfo Dates() => With(new DateTimeFormatInfo(), DateSettings);

    private static Dictionary<string, JsonElement> Settings(object format) =>
        Properties(format).ToDictionary(property => property.Name,
            property => JsonSerializer.SerializeToElement(property.GetValue(format), property.PropertyType));

    private static T With<T>(T format, Dictionary<string, JsonElement> settings)
        where T : notnull
    {
        foreach (var property in Properties(format))
        {
            if (settings.TryGetValue(property.Name, out var value))
                property.SetValue(format, value.Deserialize(property.PropertyType));
        }

        return format;
    }

    // The calendar is no setting: it is the Gregorian one, or the culture is not given.
    private static IEnumerable<PropertyInfo> Properties(object format) =>
        format.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.PropertyType != typeof(Calendar));
}
