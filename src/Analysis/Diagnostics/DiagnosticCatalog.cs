namespace Analysis.Diagnostics;

/// <summary>The one list of diagnostics. Codes are never reused.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>A folder without any source.</summary>
    public static DiagnosticDescriptor EmptyFolder { get; } =
        new("AN0101", Severity.Error,
            "The folder holds no source. Put documents into it (.txt .md .html .docx .pdf .eml .jsonl .csv .zip), or name another folder.");

    /// <summary>A file or folder that cannot be opened.</summary>
    public static DiagnosticDescriptor Unreadable { get; } =
        new("AN0102", Severity.Error, "It cannot be opened or read to its end. Check that it exists, is whole, and that you may read it.");

    /// <summary>Bytes in no known encoding.</summary>
    public static DiagnosticDescriptor Undecodable { get; } =
        new("AN0103", Severity.Error, "The bytes are no text in any known encoding. Save the file as UTF-8.");

    /// <summary>An encoding told by the look of the bytes.</summary>
    public static DiagnosticDescriptor EncodingDetected { get; } =
        new("AN0104", Severity.Warning, "No UTF-8: read as {0} by the look of its bytes. Save the file as UTF-8 to be sure.");

    /// <summary>A format without a reader.</summary>
    public static DiagnosticDescriptor Unsupported { get; } =
        new("AN0105", Severity.Warning,
            "No reader for files of type '{0}'. Save the document as .txt, .md, .html, .docx or .pdf, or take the file out of the folder.");

    /// <summary>A document without text.</summary>
    public static DiagnosticDescriptor NoText { get; } =
        new("AN0106", Severity.Warning, "It holds no text. A scanned document needs text recognition first.");

    /// <summary>A second copy of a source.</summary>
    public static DiagnosticDescriptor Duplicate { get; } =
        new("AN0107", Severity.Info, "The same text as {0}: its rows are kept, but count once.");

    /// <summary>A document that is not English.</summary>
    public static DiagnosticDescriptor OtherLanguage { get; } =
        new("AN0108", Severity.Info,
            "The language is {0}, not English: only numbers in digits, full dates and the spellings of aliases.csv were read. If that is wrong, give its language in sources.csv.");

    /// <summary>
    /// A document in a language of which the library has lists: numbers, dates and names of aliases.csv are read, no claims.
    /// </summary>
    public static DiagnosticDescriptor ListedLanguage { get; } =
        new("AN0191", Severity.Info,
            "The language is {0}, which is read by lists: its numbers, dates and the names of aliases.csv, but neither figures nor statements. If that is wrong, give its language in sources.csv.");

    // AN0109 and AN0110 were about a program that read PDF, which nothing needs any more.

    /// <summary>A file above the size limit.</summary>
    public static DiagnosticDescriptor TooLarge { get; } =
        new("AN0111", Severity.Error,
            "It goes beyond the limit '{0}' of {1}. Split it, write the documents as JSON lines, or set another '{0}' in lexicon/limits.tsv.");

    /// <summary>A file that is not what its extension says.</summary>
    public static DiagnosticDescriptor BrokenFile { get; } =
        new("AN0112", Severity.Error, "It is no readable {0} file. Save it again, or save the document as .txt.");

    /// <summary>A line of JSON lines that is no document.</summary>
    public static DiagnosticDescriptor BrokenJsonLine { get; } =
        new("AN0113", Severity.Error,
            "The line is no JSON object with a \"text\". Write one document a line: {{\"id\": \"1\", \"text\": \"...\"}}.");

    /// <summary>A CSV file that holds no documents.</summary>
    public static DiagnosticDescriptor NoTextColumn { get; } =
        new("AN0114", Severity.Warning,
            "The first line names no column 'text'. Name the column that holds the documents 'text', or take the file out of the folder.");

    /// <summary>An archive inside an archive.</summary>
    public static DiagnosticDescriptor ZipInZip { get; } =
        new("AN0115", Severity.Warning, "An archive inside an archive is not opened. Put it into the folder itself.");

    /// <summary>A folder that is a link.</summary>
    public static DiagnosticDescriptor LinkedFolder { get; } =
        new("AN0116", Severity.Warning, "A link to a folder is not followed. Copy the folder here.");

    /// <summary>Parts of a page or text that are no part of the article.</summary>
    public static DiagnosticDescriptor LeftOut { get; } =
        new("AN0117", Severity.Info,
            "Left out, as no part of the article: {0}. 'analysis explain FILE' shows the words; if it is wrong, save the text as .txt.");

    /// <summary>A file of several articles that could not be told apart.</summary>
    public static DiagnosticDescriptor SeveralArticles { get; } =
        new("AN0118", Severity.Warning,
            "It seems to hold {0} articles, and it is not sure where each begins: it has no day of publication, and relative dates stay unresolved. Save one article a file.");

    /// <summary>Words of a file of several articles that belong to none of them.</summary>
    public static DiagnosticDescriptor BesideArticles { get; } =
        new("AN0119", Severity.Info, "Lines {0} to {1} belong to none of the {2} articles in this file and were left out.");

    /// <summary>A line with too many or too few cells.</summary>
    public static DiagnosticDescriptor CellCount { get; } =
        new("AN0120", Severity.Error,
            "The line has {0} cells, the first line names {1} columns. Part both alike, and put a cell with commas in quotation marks.");

    /// <summary>A table without a column that it needs.</summary>
    public static DiagnosticDescriptor NoColumn { get; } =
        new("AN0121", Severity.Error, "There is no column '{0}'; the table is not used. Its first line must be: {1}");

    /// <summary>A column that nothing reads.</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } =
        new("AN0122", Severity.Warning, "Nothing reads the column '{0}'. The columns are: {1}");

    /// <summary>A cell that should hold a day.</summary>
    public static DiagnosticDescriptor NoDay { get; } =
        new("AN0123", Severity.Error, "'{0}' is no calendar day. Write it as year-month-day, such as 2020-11-05.");

    /// <summary>A line about a file that is not there.</summary>
    public static DiagnosticDescriptor NoSuchFile { get; } =
        new("AN0124", Severity.Warning, "The folder holds no file '{0}'. Correct the name or remove the line.");

    /// <summary>A second line for one key.</summary>
    public static DiagnosticDescriptor SecondLine { get; } =
        new("AN0125", Severity.Warning, "'{0}' has a line above, which holds. Remove one of them.");

    /// <summary>A kind that no actor has.</summary>
    public static DiagnosticDescriptor NoActorKind { get; } =
        new("AN0126", Severity.Error, "'{0}' is no kind of actor. The kinds are: {1}");

    /// <summary>A cell that must not be empty.</summary>
    public static DiagnosticDescriptor EmptyCell { get; } =
        new("AN0127", Severity.Error, "The cell '{0}' is empty; the line is not used. Fill it in or remove the line.");

    /// <summary>A quotation mark that is never closed.</summary>
    public static DiagnosticDescriptor UnpairedQuote { get; } =
        new("AN0128", Severity.Error,
            "The quotation marks of this line do not pair; the line is not used. Close each cell's mark, and double a mark that belongs to a cell.");

    /// <summary>sources.csv and the text give different days.</summary>
    public static DiagnosticDescriptor PublishedConflict { get; } =
        new("AN0129", Severity.Info, "The text says it was published on {0}, sources.csv says {1}, which holds.");

    /// <summary>A user's lexicon without a list to add to.</summary>
    public static DiagnosticDescriptor NoSuchLexicon { get; } =
        new("AN0130", Severity.Warning, "There is no list '{0}' to add to. The lists are: {1}");

    /// <summary>Fields of documents that nothing reads.</summary>
    public static DiagnosticDescriptor UnreadFields { get; } =
        new("AN0131", Severity.Info, "Nothing reads {0}. What is read is called {1}, or by another usual name.");

    /// <summary>A fault of the program that one document met.</summary>
    public static DiagnosticDescriptor InternalFault { get; } =
        new("AN0150", Severity.Error,
            "The program failed on it ({0}): nothing more of it was read; all else was. The fault is the program's: report this line, with the file if you may.");

    /// <summary>A second document of one name.</summary>
    public static DiagnosticDescriptor NameTaken { get; } =
        new("AN0151", Severity.Info,
            "Another document is called '{0}', so this one is called '{1}' in all tables. Give each a name of its own.");

    /// <summary>A line of a user's word list that cannot take effect.</summary>
    public static DiagnosticDescriptor BadListLine { get; } =
        new("AN0152", Severity.Error, "{0}; the line is not used. A line of this list, its cells parted by tabs, is: {1}");

    /// <summary>A line of a user's word list that the list has anyway.</summary>
    public static DiagnosticDescriptor KnownListLine { get; } =
        new("AN0153", Severity.Info, "The list has this line already. Remove it.");

    /// <summary>A word list that users cannot add to.</summary>
    public static DiagnosticDescriptor FixedList { get; } =
        new("AN0154", Severity.Warning,
            "The list '{0}' belongs to the program: nothing reads a user's lines of it. The lists to add to are: {1}");

    /// <summary>A pipe, a device or a socket.</summary>
    public static DiagnosticDescriptor NoRegularFile { get; } =
        new("AN0155", Severity.Error,
            "It is a pipe, a device or a socket, which may never end, and was not opened. Put a file in its place.");

    /// <summary>A link to a file outside of the folder.</summary>
    public static DiagnosticDescriptor LinkLeadsOut { get; } =
        new("AN0156", Severity.Error, "The link leads out of the folder and was not followed. Copy the file here.");

    /// <summary>A table of the user that is a folder.</summary>
    public static DiagnosticDescriptor TableIsFolder { get; } =
        new("AN0157", Severity.Error,
            "It is a folder, so nothing of it is applied as the table or word list of this name. Put a file in its place.");

    /// <summary>A name that is no UTF-8.</summary>
    public static DiagnosticDescriptor BadFileName { get; } =
        new("AN0158", Severity.Error, "Its name holds bytes that are no UTF-8, by which it cannot be opened. Rename it.");

    /// <summary>A table without even a first line.</summary>
    public static DiagnosticDescriptor EmptyTable { get; } =
        new("AN0160", Severity.Warning, "The table is empty. Its first line must be: {0}");

    /// <summary>More disagreements than anybody reads.</summary>
    public static DiagnosticDescriptor DisagreementsCut { get; } =
        new("AN0161", Severity.Info,
            "{0} claims speak of one count ({1}): of the pairs that differ the first {2} are in the table of disagreements. The table of figures has every claim.");

    /// <summary>A sentence that no writer writes.</summary>
    public static DiagnosticDescriptor SentenceCut { get; } =
        new("AN0162", Severity.Warning,
            "Text without an end of a sentence goes beyond the limit 'sentence' of {0} words and marks, here first; it is read in {1} pieces more. Put full stops or line breaks into it, or set another 'sentence' in lexicon/limits.tsv.");

    /// <summary>A PDF that needs a password.</summary>
    public static DiagnosticDescriptor LockedPdf { get; } =
        new("AN0140", Severity.Error, "The PDF is locked by a password. Save it without one, or save the document as .txt.");

    /// <summary>A page of a PDF that cannot be read.</summary>
    public static DiagnosticDescriptor BrokenPage { get; } =
        new("AN0141", Severity.Error, "Page {0} cannot be read and is missing. Save the PDF again, or save the document as .txt.");

    /// <summary>Where the pages of a PDF begin.</summary>
    public static DiagnosticDescriptor PageStarts { get; } =
        new("AN0142", Severity.Info, "Pages of the PDF begin at these lines of its text: {0}.");

    /// <summary>A mail that only its addressee can read.</summary>
    public static DiagnosticDescriptor LockedMail { get; } =
        new("AN0143", Severity.Error, "The mail is encrypted. Open it in a mail program and save its text as .txt.");

    /// <summary>Mail inside mail, too deep.</summary>
    public static DiagnosticDescriptor MailTooDeep { get; } =
        new("AN0144", Severity.Warning, "Mail inside mail is opened eight times only. Save the innermost mail by itself.");

    /// <summary>A format that is known and not read.</summary>
    public static DiagnosticDescriptor UnreadFormat { get; } =
        new("AN0145", Severity.Warning, "Files of type '{0}' are not read. {1} Or take the file out of the folder.");

    /// <summary>A reprint.</summary>
    public static DiagnosticDescriptor NearCopy { get; } =
        new("AN0170", Severity.Info,
            "A copy of {1}: {0} % of its text stands there too. Its rows are kept, but what they repeat counts once. If it is none, write into copies.csv: {2},{1},no");

    /// <summary>A copy by the user's word.</summary>
    public static DiagnosticDescriptor AssignedCopy { get; } =
        new("AN0171", Severity.Info, "A copy of {0} by copies.csv: its rows are kept, but do not count.");

    /// <summary>Words that two sources share.</summary>
    public static DiagnosticDescriptor SharedPassages { get; } =
        new("AN0172", Severity.Info, "From here on, {0} words in long passages stand in {1} too: what they claim counts once, there.");

    /// <summary>A cell that should hold yes or no.</summary>
    public static DiagnosticDescriptor NeitherYesNorNo { get; } =
        new("AN0173", Severity.Error,
            "'{0}' is neither yes nor no; the line is not used. Write yes for a copy, no for a document of its own.");

    /// <summary>A copy of itself.</summary>
    public static DiagnosticDescriptor CopyOfItself { get; } =
        new("AN0174", Severity.Error,
            "This line makes '{0}' a copy of itself, directly or by the lines above; it is not used. Name its original.");

    /// <summary>A line that undoes nothing.</summary>
    public static DiagnosticDescriptor NoCopyToUndo { get; } =
        new("AN0175", Severity.Warning,
            "'{0}' was not found to be a copy of '{1}': the line has no effect. Correct the names or remove the line.");

    /// <summary>An id that is none.</summary>
    public static DiagnosticDescriptor NoRowId { get; } =
        new("AN0176", Severity.Error,
            "'{0}' is no id of a row; the line is not used. Copy the id from the column id of the table, such as fa5gw2qaptnnz290.");

    /// <summary>A table that an id is not of.</summary>
    public static DiagnosticDescriptor NoDecidableTable { get; } =
        new("AN0177", Severity.Error,
            "The table is called '{0}', but {1} is the id of a row of {2}; the line is not used. Write {2}, or the id of another row.");

    /// <summary>A decision that is none.</summary>
    public static DiagnosticDescriptor NoDecision { get; } =
        new("AN0178", Severity.Error, "'{0}' is no decision; the line is not used. Write accept, reject or correct.");

    /// <summary>A day of decision that is none.</summary>
    public static DiagnosticDescriptor NoDecisionDay { get; } =
        new("AN0179", Severity.Error, "'{0}' is no day; the line is not used. Write 2024-05-21, or 2024-05-21T10:30:00Z.");

    /// <summary>A field or value where none belongs.</summary>
    public static DiagnosticDescriptor FieldWithoutCorrection { get; } =
        new("AN0180", Severity.Warning, "Nothing reads this cell of a line that says {0}. Write correct, or leave field and value empty.");

    /// <summary>A field that cannot be corrected.</summary>
    public static DiagnosticDescriptor NoDecidableField { get; } =
        new("AN0181", Severity.Error, "'{0}' is no column of {1} that can be corrected; the line is not used. These are: {2}");

    /// <summary>A value that a column cannot hold.</summary>
    public static DiagnosticDescriptor NoDecidableValue { get; } =
        new("AN0182", Severity.Error, "'{0}' is no value of {1}; the line is not used. {2}");

    /// <summary>A decision whose row is not there.</summary>
    public static DiagnosticDescriptor OrphanedDecision { get; } =
        new("AN0183", Severity.Warning,
            "No row, or more than one, is what the decision on {0}{1} was about: its document is gone, or its sentence was edited. It is kept in the table decisions and changes nothing. Decide on the new row, or remove the line.");

    /// <summary>A decision on a row that reads differently.</summary>
    public static DiagnosticDescriptor DecisionOnOtherReading { get; } =
        new("AN0184", Severity.Info,
            "The row {0} (“{1}”) reads differently than when it was decided on. The decision still holds. Look at it, and decide again with the row's new id.");

    /// <summary>Two persons who disagree.</summary>
    public static DiagnosticDescriptor DisputedDecision { get; } =
        new("AN0185", Severity.Warning,
            "{0} and {1} decided differently on the row {2} (“{3}”; lines {4}): it stays as the rules read it until one of them changes the decision.");

    /// <summary>A decision of nobody.</summary>
    public static DiagnosticDescriptor UnsignedDecision { get; } =
        new("AN0186", Severity.Info,
            "Nobody is named who decided this. The line is used, but a later one without a name takes its place, whoever wrote it. "
            + "Write who decided into the column by.");

    /// <summary>A baseline that is not as it was written, or of another form.</summary>
    public static DiagnosticDescriptor DamagedBaseline { get; } =
        new("AN0190", Severity.Warning,
            "The baseline of an earlier run cannot be used: {0}. It is not believed, and what changed since then cannot be told from it. Nothing is to be done: the next run leaves a whole one in its place.");

    /// <summary>That private persons are not named.</summary>
    public static DiagnosticDescriptor NamesMasked { get; } =
        new("AN0195", Severity.Info,
            "The names of {0} private persons are masked: each is 'Person' with a number, the same everywhere. Offsets are those of the originals; quotes and texts have labels that are as long as the names. Of {1} documents that name them no hash is told, and the ids of their rows are others than in tables that are not masked, since whoever has a list of names could find out by them.");

    /// <summary>A baseline of a run that masked names, or did not, where this one does otherwise.</summary>
    public static DiagnosticDescriptor OtherMask { get; } =
        new("AN0196", Severity.Info,
            "The last run into this folder {0} private persons, and this one {1} them: what changed in between is not told. Nothing is to be done: the next run of this kind tells.");

    /// <summary>A date that no calendar has.</summary>
    public static DiagnosticDescriptor NoSuchDay { get; } =
        new("AN0201", Severity.Warning, "'{0}' is not a calendar date; it is left unresolved. Check the source.");

    /// <summary>A cache, or entries of it, that are not as this user wrote them.</summary>
    public static DiagnosticDescriptor DamagedCache { get; } =
        new("AN0220", Severity.Info,
            "The cache is damaged, or another user or machine wrote it ({0}). It is not believed: the documents are read again, and a whole one takes its place. Nothing is to be done.");

    /// <summary>A cache that cannot be opened.</summary>
    public static DiagnosticDescriptor ClosedCache { get; } =
        new("AN0221", Severity.Info,
            "The cache cannot be opened: another program holds it, or it is closed to you. It is passed by, and every document is read. Close that program, remove the folder, or keep no cache (--no-cache).");

    /// <summary>A cache that cannot be written.</summary>
    public static DiagnosticDescriptor UnwrittenCache { get; } =
        new("AN0222", Severity.Info,
            "The cache cannot be written: another run writes it, or the place is read-only, full or closed to you. This run is complete, but the next one reads again what was new. Make room, or keep no cache (--no-cache).");

    /// <summary>A cache without any entry that holds.</summary>
    public static DiagnosticDescriptor StaleCache { get; } =
        new("AN0223", Severity.Info,
            "Nothing in the cache fits: other documents, word lists or aliases made it, or another version of this program. Every document is read, and kept for the next run. Nothing is to be done.");
}
