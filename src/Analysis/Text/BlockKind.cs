namespace Analysis.Text;

/// <summary>What part of a document a block is; recognisers treat claims in captions and notes differently from the running text.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The document's headline: its first block when that is short and no full sentence.</summary>
    Title,

    /// <summary>A heading inside the document.</summary>
    Heading,

    /// <summary>An item of a list, its mark included.</summary>
    Bullet,

    /// <summary>A row of a table, its cells parted by bars; beside it stands another with as many cells.</summary>
    Row,

    /// <summary>Words under a picture, with or without the credit. Dates in captions never date the document.</summary>
    Caption,

    /// <summary>Text below a heading such as "Notes to editors".</summary>
    Note,

    /// <summary>
    /// No part of the document itself: front matter, "Recent posts" and the headlines below it. Nothing is
    /// read from it, and a diagnostic says so.
    /// </summary>
    Furniture,
}
