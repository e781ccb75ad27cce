namespace Analysis.Sources;

/// <summary>What a file says about its document beside the text: HTML metadata, document properties, the fields of a JSON line.</summary>
/// <param name="Title">Title; empty when none is given.</param>
/// <param name="Publisher">Publisher; empty when none is given.</param>
/// <param name="Published">Day of publication; empty when none is given. Never a file's time stamp.</param>
/// <param name="PublishedBasis">Stated for metadata of the document itself, Assigned for a field that its collector wrote.</param>
/// <param name="Url">Address of publication.</param>
public sealed record DocumentProperties(string Title, string Publisher, DateOnly? Published, PublishedBasis PublishedBasis, string Url)
{
    /// <summary>
    /// Whether the file plainly holds several articles that could not be told apart: no date in it is the day of publication of all of it.
    /// </summary>
    public bool HoldsSeveral { get; init; }

    /// <summary>
    /// A title that the file's properties give, which may be that of a template: it counts where the text has none. Empty when none is
    /// given.
    /// </summary>
    public string TitleHint { get; init; } = "";

    /// <summary>A file that says nothing about its document, as plain text does.</summary>
    public static DocumentProperties None { get; } = new("", "", null, PublishedBasis.Unresolved, "");
}
