using System.Collections.Concurrent;
using System.ComponentModel;
using System.Globalization;

namespace Analysis.Kernel.Cultures;

/// <summary>
/// Cultures that code names. Where cells and their libraries make one, they are led here; see <see cref="Evaluation.StopPoints"/>.
/// </summary>
/// <remarks>
/// The process itself knows no cultures, so that comparing, sorting, reading and writing are the same on every machine; a
/// culture by its name would silently be the invariant one. Here it gets the numbers and dates of its name from ICU, which a
/// process of its own reads, or is refused.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NamedCultures
{
    private static readonly ConcurrentDictionary<string, CultureData> Known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>In place of <c>new CultureInfo(name)</c>.</summary>
    /// <exception cref="CultureNotFoundException">There is no such culture, or no ICU to tell of it.</exception>
    public static CultureInfo Create(string name) =>
        string.IsNullOrEmpty(name) ? new CultureInfo(name) : new NamedCulture(Known.GetOrAdd(name, CultureReader.Read));

    /// <summary>
    /// In place of <c>new CultureInfo(name, useUserOverride)</c> and <c>CultureInfo.GetCultureInfo(name, predefinedOnly)</c>.
    /// </summary>
    /// <exception cref="CultureNotFoundException">There is no such culture, or no ICU to tell of it.</exception>
    public static CultureInfo Create(string name, bool _) => Create(name);
}
