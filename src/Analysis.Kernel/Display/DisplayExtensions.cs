using Analysis.Kernel.Evaluation;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

namespace Analysis.Kernel.Display;

/// <summary>Shows values below the cell, in the way .NET Interactive names it.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">What to show.</param>
    /// <param name="mimeTypes">The forms to show it in; without any, those that are preferred for its type.</param>
    /// <returns>The display, to be updated later.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes)
    {
        var id = Guid.NewGuid().ToString("N");
        CellScope.Output?.Display(MimeFormatter.Format(value, mimeTypes), id, update: false);
        return new(id, mimeTypes);
    }

    /// <summary>Shows text that is already in the form of a MIME type, such as text/html.</summary>
    /// <param name="value">The text; for a JSON type it goes into the notebook as JSON.</param>
    /// <param name="mimeType">The form.</param>
    /// <returns>The display, to be updated later.</returns>
    public static DisplayedValue DisplayAs(this string value, string mimeType)
    {
        var id = Guid.NewGuid().ToString("N");
        CellScope.Output?.Display(MimeFormatter.OfText(mimeType, value), id, update: false);
        return new(id, [mimeType]);
    }

    /// <summary>Shows a sequence as a table: a row for each element, a column for each property.</summary>
    /// <param name="rows">The elements.</param>
    /// <param name="mimeTypes">The forms to show it in; without any, those that are preferred for tables.</param>
    /// <returns>The display, to be updated later.</returns>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> rows, params string[] mimeTypes) =>
        rows.ToTabularDataResource().Display(mimeTypes);
}
