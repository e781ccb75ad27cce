using System.Text;
using System.Xml;

namespace Analysis.Sources.Formats;

/// <summary>The words of a Word file's main part, in one pass; tables of data as rows of text.</summary>
internal sealed class DocxText
{
    private static readonly string[] Word =
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    private readonly StringBuilder text = new();
    private readonly StringBuilder inside = new();
    private readonly Stack<StringBuilder> paragraphs = new();
    private readonly DocxTable table = new();

    /// <summary>One paragraph a line, a blank line between; those of a text box behind the paragraph that holds it.</summary>
    /// <exception cref="LimitException">The elements stand too deep in each other.</exception>
    public static string Read(XmlReader reader, ReadingLimits limits)
    {
        var words = new DocxText();
        using (reader)
        {
            words.ReadAll(reader, limits.Depth);
        }

        return words.text.ToString().Trim();
    }

    private void ReadAll(XmlReader reader, long depth)
    {
        var more = reader.Read();
        while (more)
        {
            if (reader.Depth > depth)
            {
                throw new LimitException("depth");
            }

            if (IsLeftOut(reader))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (Array.IndexOf(Word, reader.NamespaceURI) >= 0
                && reader is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false })
            {
                Append(reader.ReadElementContentAsString());
                more = !reader.EOF;
                continue;
            }

            Take(reader);
            more = reader.Read();
        }
    }

    // Settings of a paragraph ("tab" is a tab stop there), and what older programs show instead of a
    // text box: the same words a second time.
    private static bool IsLeftOut(XmlReader reader) => reader.NodeType == XmlNodeType.Element && (reader.LocalName switch
    {
        "pPr" or "rPr" => Array.IndexOf(Word, reader.NamespaceURI) >= 0,
        "Fallback" => reader.NamespaceURI == "http://schemas.openxmlformats.org/markup-compatibility/2006",
        _ => false,
    });

    private void Take(XmlReader reader)
    {
        if (Array.IndexOf(Word, reader.NamespaceURI) < 0)
        {
            return;
        }

        if (reader.LocalName == "p")
        {
            TakeParagraph(reader);
        }
        else if (reader.LocalName is "tbl" or "tr" or "tc" or "gridSpan")
        {
            text.Append(table.Take(reader));
        }
        else if (reader.NodeType == XmlNodeType.Element)
        {
            Append(Sign(reader.LocalName));
        }
    }

    private void TakeParagraph(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            paragraphs.Push(new StringBuilder());
        }

        if ((reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement) && paragraphs.TryPop(out var ended))
        {
            ended.Append("\n\n");
            if (paragraphs.Count > 0)
            {
                // A paragraph inside another is written behind the words of that one.
                inside.Append(ended);
                return;
            }

            var words = ended.Append(inside).ToString();
            if (!table.Hold(words))
            {
                text.Append(words);
            }

            inside.Clear();
        }
    }

    // Deleted text of tracked changes is w:delText, not w:t, and so is left out.
    private static string Sign(string name) => name switch
    {
        "tab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        _ => "",
    };

    private void Append(string words)
    {
        if (paragraphs.TryPeek(out var open))
        {
            open.Append(words);
        }
    }
}
