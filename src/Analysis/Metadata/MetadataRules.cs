using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Metadata;

/// <summary>Puts together what is known of a document: the user's sources.csv before the file's own metadata before its text.</summary>
public static class MetadataRules
{
    // A letterhead with its address stands above the title.
    private const int HeadBlocks = 10;

    // "Embargoed until 00:01 GMT, 4 June 2018"; a headline that names a day is longer.
    private const int LongestLabel = 28;

    /// <summary>The metadata of a document, and a diagnostic where user and text disagree.</summary>
    /// <param name="document">The document.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="facts">The user's line about it; null when there is none.</param>
    public static (SourceMetadata Metadata, ImmutableArray<Diagnostic> Diagnostics) Apply(
        Document document, TextStructure structure, SourceFacts? facts)
    {
        var own = document.Properties;
        var stated = Stated(own, structure);
        var isAssigned = facts?.Published is { } day && day != stated.Day;
        var metadata = new SourceMetadata(
            First(facts?.Title, own.Title, TitleBlock(structure, stated.Span), own.TitleHint),
            First(facts?.Publisher, own.Publisher, own.HoldsSeveral ? "" : StatedPublisher.Find(structure)),
            facts?.Published ?? stated.Day,
            isAssigned ? PublishedBasis.Assigned : stated.Basis,
            isAssigned ? null : stated.Span,
            isAssigned ? facts!.Basis : "",
            First(facts?.Url, own.Url),
            First(facts?.Language, LanguageProfile.Of(structure).Language));

        var isConflict = isAssigned && stated.Day is not null;
        return (metadata, isConflict
            ? [Diagnostic.Of(DiagnosticCatalog.PublishedConflict, document.Label, document.Text.Lines[stated.Span?.Start ?? 0],
                Iso(stated.Day!.Value), Iso(facts!.Published!.Value))]
            : []);
    }

    private static (DateOnly? Day, PublishedBasis Basis, SourceSpan? Span) Stated(DocumentProperties own, TextStructure structure) =>
        own.HoldsSeveral ? (null, PublishedBasis.Unresolved, null)
        : own.Published is not null ? (own.Published, own.PublishedBasis, null)
        : PublicationDate.Find(structure) is { } found ? (found.Day, found.Basis, found.Span)
        : (null, PublishedBasis.Unresolved, null);

    // The block that looks like a title, or one below when that is a masthead, "FOR IMMEDIATE RELEASE", a menu or "Published on".
    private static string TitleBlock(TextStructure structure, SourceSpan? published)
    {
        var block = structure.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        var title = block is null ? "" : Words(structure, block);
        var isDay = title.Length > 0 && published is { } day && block!.Span.Contains(day) && title.Length <= day.Length + LongestLabel;
        return title.Length > 0 && (isDay || StatedPublisher.IsNoTitle(title))
            ? structure.Blocks.Where(below => below.Kind is not (BlockKind.Furniture or BlockKind.Bullet)).Take(HeadBlocks)
                .Select(below => Words(structure, below))
                .FirstOrDefault(words => words.Length > 0 && StatedPublisher.IsTitle(words)) ?? ""
            : title;
    }

    private static string Words(TextStructure structure, Block block) => structure.Source[block.Span].Trim().TrimStart('#', ' ');

    private static string First(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrEmpty(value))
            {
                return value;
            }
        }

        return "";
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
