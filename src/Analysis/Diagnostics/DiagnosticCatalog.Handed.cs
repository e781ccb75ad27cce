namespace Analysis.Diagnostics;

/// <content>What is handed in or out: pairs of names, reports that cite rows, and what is to be published.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>A line of name pairs that is none.</summary>
    public static DiagnosticDescriptor NoNamePair { get; } =
        new("AN0801", Severity.Error,
            "The line is no JSON object with names \"a\" and \"b\". Write one pair a line: {{\"id\": \"1\", \"a\": \"...\", \"b\": \"...\"}}.");

    /// <summary>An id in a report that is no row's.</summary>
    public static DiagnosticDescriptor NoRowToCite { get; } =
        new("AN0811", Severity.Error,
            "No row has the id '{0}'. Copy one from the column id of a table, from the page or from a notebook, one in each pair of brackets, such as [@fa5gw2qaptnnz290].");

    /// <summary>A row that a person rejected, in a report.</summary>
    public static DiagnosticDescriptor RejectedRowCited { get; } =
        new("AN0812", Severity.Error, "The row {0} (“{1}”) was rejected by {2}. Cite another row, or decide again.");

    /// <summary>A row whose document was changed.</summary>
    public static DiagnosticDescriptor ChangedDocumentCited { get; } =
        new("AN0813", Severity.Error,
            "The document of the row {0} was changed after its id was copied. Its words “{1}” stand in {2} still, where their row is {3}: read it there and cite that.");

    /// <summary>A row that reads differently.</summary>
    public static DiagnosticDescriptor OtherReadingCited { get; } =
        new("AN0814", Severity.Error,
            "The row {0} reads differently than when its id was copied. At its place (“{1}”, {2}) stands the row {3}: look at what it claims now and cite that.");

    /// <summary>A row that is gone though a person decided on it.</summary>
    public static DiagnosticDescriptor OrphanedRowCited { get; } =
        new("AN0815", Severity.Error,
            "The row {0}, on which a person decided, is not there any more: its document is gone, or its sentence was edited. Cite the row that says it now.");

    /// <summary>A number that the cited row does not say.</summary>
    public static DiagnosticDescriptor NumberNotCited { get; } =
        new("AN0816", Severity.Error,
            "'{0}' is no number of what this sentence cites: {1}. Write the number of the row, or cite the row that says this one.");

    /// <summary>A block of code without an end.</summary>
    public static DiagnosticDescriptor OpenCode { get; } =
        new("AN0817", Severity.Error, "The block of code that begins here does not end, so that notes behind it would be code. Close it.");

    /// <summary>A picture that cannot be put into a page.</summary>
    public static DiagnosticDescriptor NoPicture { get; } =
        new("AN0818", Severity.Error,
            "The picture '{0}' is no file (.png .jpg .gif .webp .svg) that a relative path leads to, and a page fetches nothing. Save the picture and name its file from here.");

    /// <summary>A number of a report with another bound than the cited row's.</summary>
    public static DiagnosticDescriptor OtherBoundCited { get; } =
        new("AN0819", Severity.Warning,
            "'{0}' is bounded otherwise than in the row that is cited: “{1}” ({2}). "
            + "Write the bound as the source has it, unless your words say so.");

    /// <summary>A private person in what is to be published.</summary>
    public static DiagnosticDescriptor PrivatePersonNamed { get; } =
        new("AN0821", Severity.Warning,
            "'{0}' is named here{1}, a person for whom no source shows a public office. Take the name or the file out, or publish it with the person's consent.");

    /// <summary>A trace of a machine or its user.</summary>
    public static DiagnosticDescriptor TraceOfMachine { get; } =
        new("AN0822", Severity.Warning, "The {0} stands here{1}. Take it out, or write the file again without it.");

    /// <summary>More words of a source than may be quoted.</summary>
    public static DiagnosticDescriptor LongQuote { get; } =
        new("AN0823", Severity.Warning,
            "{2} words on end are those of {0}{1}, more than {3}. Quote less, leave the file out, or allow more with --quote-words.");

    /// <summary>Claims against each other that nobody decided on.</summary>
    public static DiagnosticDescriptor OpenConflict { get; } =
        new("AN0824", Severity.Warning,
            "Nobody has decided on this conflict: {0}. Decide with 'analysis review', if only by accepting both.");

    /// <summary>A claim on a chart that nothing dates.</summary>
    public static DiagnosticDescriptor DrawnWithoutDay { get; } =
        new("AN0825", Severity.Warning,
            "The claim “{0}” ({1}) is drawn, and nothing tells its day. Give its document a day in sources.csv, or correct the row with 'analysis review'.");

    /// <summary>A chart that is older than the documents.</summary>
    public static DiagnosticDescriptor ChartOfOtherDocuments { get; } =
        new("AN0826", Severity.Warning,
            "The chart was drawn from other documents than the corpus has now ({0}). Remove it, and write it again with 'analysis'.");

    /// <summary>A file whose words cannot be had.</summary>
    public static DiagnosticDescriptor NotLookedThrough { get; } =
        new("AN0827", Severity.Warning,
            "Nothing here reads the words of such a file, and no file of the same name (.svg, .csv, .jsonl) says the same. Look at it yourself.");
}
