using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Display;

/// <summary>Something on display, which can be replaced where it stands, also from a later cell.</summary>
public sealed class DisplayedValue
{
    private readonly string[] _mimeTypes;

    internal DisplayedValue(string displayId, string[] mimeTypes) => (DisplayId, _mimeTypes) = (displayId, mimeTypes);

    /// <summary>The id under which front ends know the display.</summary>
    public string DisplayId { get; }

    /// <summary>Shows another value in the same place, in the same forms.</summary>
    public void Update(object? value) =>
        CellScope.Output?.Display(MimeFormatter.Format(value, _mimeTypes), DisplayId, update: true);
}
