using System.Text;

namespace Analysis.Tests.Support;

/// <summary>Files that are made to break a reader: each by its name, which tells its kind, and its bytes.</summary>
internal static class HostileInputs
{
    private const string Claim = "Police arrested 120 people in Lima on 14 August 2020. ";

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new (string Kind, IEnumerable<byte[]> Files)[]
    {
        (".txt", Texts().Select(Encoding.UTF8.GetBytes).Concat(Encodings())),
        (".html", Pages().Select(Encoding.UTF8.GetBytes)),
        (".docx", Words()),
        (".pdf", Pdfs()),
        (".zip", Zips()),
        (".jsonl", Lines().Select(Encoding.UTF8.GetBytes)),
        (".csv", Tables().Select(Encoding.UTF8.GetBytes)),
        (".eml", Mails().Select(Encoding.UTF8.GetBytes)),
        (".mbox", Mails().Select(mail => Encoding.UTF8.GetBytes("From a@b.example Mon Jan  1 00:00:00 2024\n" + mail))),
        (".md", Texts().Take(6).Select(text => Encoding.UTF8.GetBytes("---\ntitle: [\n---\n" + text))),
    }.SelectMany(kind => kind.Files.Select((bytes, at) => (Name: FormattableString.Invariant($"h{at:000}{kind.Kind}"), bytes)))
        .ToDictionary(file => file.Name, file => file.bytes, StringComparer.Ordinal);

    private static string Times(string words, int count) => new StringBuilder(words.Length * count).Insert(0, words, count).ToString();

    private static IEnumerable<string> Texts()
    {
        // A word, a mark or a shape that some rule looks for, again and again in one line.
        string[] pieces =
        [
            "and ", "arrested ", "said ", "12 ", "hundred ", "of the ", "14 August 2020 ", ", ", ". ", "\" ", "\u201C ", "( ", "] ",
            "Ivan ", "Ana Silva and ", "people who said ", "the ", "not ", "more than ", "120 people, ",
            "$ 5 million ", "US ", "1,2,3,", "12-", "a.b.", "| 120 ", "Mr. ", "- ", "2020-", "% ", "\u00AD", "\u200B", "e\u0301",
            "\uD83D\uDE00 ", "\u202E ", "don't ", "\u2026", "\t",
        ];
        foreach (var piece in pieces)
        {
            yield return Times(piece, 4_000);
        }

        yield return "";
        yield return "\uFEFF";
        yield return "\0\0\0\0";
        yield return "\u001B]0;title\u0007\u001B[31m" + Claim;
        yield return new string('x', 300_000);
        yield return new string('7', 300_000) + " people were arrested.";
        yield return new string('\n', 300_000) + Claim;
        yield return new string(' ', 300_000) + Claim;
        yield return Times("- 120 people arrested\n", 3_000);
        yield return Times("| 1 | 2 |\n", 3_000);
        yield return Times(">", 3_000) + Claim;
        yield return Times("# ", 3_000) + Claim;
        yield return "Police arrested 99999999999999999999999999999999999999999999 people on 99 May 99999.";
        yield return "Police arrested -0 people, 0x10 people, 1e400 people, NaN people and ½ people.";
        yield return "On 0000-00-00, 9999-12-31 and 31 February 2021, in the year 0, 5 BC and next century, 3 were hurt.";
        yield return "Those arrested were " + string.Join(", ",
            Enumerable.Range(0, 2_000).Select(at => $"Ana{(char)('a' + (at % 26))}{(char)('a' + (at / 26 % 26))} Silva")) + ".";
        yield return Claim + Times("\r\r\n", 100) + Claim + "\u0085" + Claim + "\u2028" + Claim;
    }

    private static IEnumerable<byte[]> Encodings()
    {
        foreach (var name in new[] { "utf-16", "utf-16BE", "utf-32", "utf-32BE" })
        {
            var encoding = Encoding.GetEncoding(name);
            yield return [.. encoding.GetPreamble(), .. encoding.GetBytes(Claim)];
            yield return encoding.GetBytes(Claim);
            yield return [.. encoding.GetPreamble(), .. encoding.GetBytes(Claim)[..^1]];
        }

        yield return [0xFF, 0xFE];
        yield return [0xFE, 0xFF, 0xD8, 0x00];
        yield return [0xFF, 0xFE, 0x00, 0xD8, 0x20, 0x00];
        yield return [.. "Caf"u8, 0xE9, .. " was closed; 12 were arrested."u8];
        yield return [0xC0, 0xAF, 0xED, 0xA0, 0x80, .. Encoding.ASCII.GetBytes(Claim)];
        yield return [.. Enumerable.Range(0, 4096).Select(at => (byte)(at * 197 % 251))];
        yield return [.. Encoding.UTF8.GetBytes(Claim), 0xE2, 0x82];
    }

    private static IEnumerable<string> Pages()
    {
        string[] opened =
        [
            "<div>", "<span>", "<b>", "<b><p>", "<a href=x>", "<ul><li>", "<table><tr><td>", "<svg>", "<math>", "<font><b><i></font></b>",
            "<blockquote>", "<select>", "<template>", "<form>", "<article>", "<frameset>", "<!--", "<![CDATA[", "<", "</",
            "&", "&#", "<p>", "<br>", "<h1>", "<script>", "<style>", "<title>", "<textarea>", "<noscript>", "<dl><dt>"
        ];
        foreach (var tag in opened)
        {
            yield return Times(tag, 3_000) + Claim;
        }

        yield return Times("<div>", 100_000) + Claim;
        yield return Times("<div>", 100_000) + Claim + Times("</div>", 100_000);
        yield return Times("<p>", 310_000) + Claim;
        yield return "<div " + string.Join(' ', Enumerable.Range(0, 10_000).Select(at => $"a{at}=1")) + ">" + Claim;
        yield return "<table>" + Times("<tr><td>Arrests</td><td>120</td></tr>", 3_000) + "</table>";
        yield return "<table><tr>" + Times("<td>120</td>", 4_000) + "</tr></table>";
        yield return "<table><tr><td rowspan=99999999 colspan=99999999>1</td><td colspan=-1>2</td></tr><tr><td>3</td><td>4</td></tr></table>";
        yield return "<script type=\"application/ld+json\">{\"datePublished\":\"\\ud800\",\"headline\":{\"a\":[[[]]]}}</script>" + Claim;
        yield return "<script type=\"application/ld+json\">" + Times("[", 20_000) + "</script>" + Claim;
        yield return "<script type=\"application/ld+json\">{\"datePublished\":\"2020-01-01\",\"datePublished\":7}</script>" + Claim;
        yield return "<meta charset=nosuch><meta name=date content=\"99999999999\">" + Claim;
        yield return "<html lang=\"" + new string('x', 10_000) + "\"><p>" + Claim;
        yield return "<title>\u001B[2J</title><p>&#27;[31m&#0;&#xD800;&#x110000;" + Claim;
        yield return "<img src=x onerror=alert(1)><iframe src=\"file:///etc/hostname\"></iframe><p>" + Claim;
        yield return "<base href=\"http://192.0.2.1/\"><link rel=stylesheet href=a.css><p>" + Claim;
    }

    private static IEnumerable<byte[]> Words()
    {
        var paragraph = HostilePackages.Paragraph(Claim);
        yield return HostilePackages.Word(paragraph);
        yield return HostilePackages.Word(Times("<w:tbl><w:tr><w:tc>", 20_000) + paragraph + Times("</w:tc></w:tr></w:tbl>", 20_000));
        yield return HostilePackages.Word(Times("<w:tbl><w:tr><w:tc>", 900) + paragraph + Times("</w:tc></w:tr></w:tbl>", 900));
        yield return HostilePackages.Word("<w:p>" + Times("<w:r><w:t>and </w:t></w:r>", 5_000) + "</w:p>");
        yield return HostilePackages.Word(Times("<w:p/>", 20_000));
        yield return HostilePackages.Word("<w:p><w:r><w:t>open");
        yield return HostilePackages.Word("<w:tbl/><w:tbl><w:tr/></w:tbl>" + paragraph);
        yield return HostilePackages.Word("<w:p><w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>" + paragraph);
        yield return HostilePackages.Word(paragraph + "<x:y xmlns:x=\"urn:z\">" + Claim + "</x:y>");
        yield return HostilePackages.Word("<w:p><w:r><w:t>" + new string(' ', 2_000_000) + "</w:t></w:r></w:p>");
        yield return HostilePackages.Zip(("[Content_Types].xml", []), ("word/document.xml", []));
        yield return HostilePackages.Zip(("a.txt", "no Word file"u8.ToArray()));
        yield return HostilePackages.Zip();
        yield return HostilePackages.Word("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + paragraph);
        yield return "PK\u0003\u0004"u8.ToArray();
        yield return [];
        yield return [.. HostilePackages.Word(paragraph).Take(300)];
        yield return [.. HostilePackages.Word(paragraph).Select((value, at) => at % 97 == 50 ? (byte)(value ^ 0xFF) : value)];
    }

    private static IEnumerable<byte[]> Pdfs()
    {
        const string words = "BT /F 12 Tf 72 700 Td (Police arrested 120 people.) Tj ET";
        yield return HostilePackages.Pdf(words);
        yield return HostilePackages.Pdf(Times("q ", 50_000) + words);
        yield return HostilePackages.Pdf(words + Times(" Q", 50_000));
        yield return HostilePackages.Pdf("BT /Nosuch 12 Tf (x) Tj ET");
        yield return HostilePackages.Pdf("BT /F 1e300 Tf 1e300 -1e300 Td (x) Tj ET");
        yield return HostilePackages.Pdf("BT /F 12 Tf (" + new string('(', 5_000) + ") Tj ET");
        yield return HostilePackages.Pdf(Times("[", 20_000));
        yield return HostilePackages.Pdf(Times("<<", 20_000));
        yield return HostilePackages.Pdf(words, "/Rotate 45/UserUnit -1");
        yield return HostilePackages.Pdf(words, "/MediaBox[0 0 0 0]");
        yield return HostilePackages.Pdf(words, "/Parent 3 0 R/Annots[3 0 R]");
        yield return Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        yield return Encoding.Latin1.GetBytes("%PDF-1.7\nxref\n0 1\ntrailer<</Root 1 0 R/Prev 9/Encrypt 1 0 R>>\nstartxref\n9\n%%EOF");
        yield return "%PDF-"u8.ToArray();
        yield return [];
        yield return [.. HostilePackages.Pdf(words).Take(200)];
    }

    private static IEnumerable<byte[]> Zips()
    {
        var claim = Encoding.UTF8.GetBytes(Claim);
        yield return HostilePackages.Zip(("a.txt", claim), ("a.txt", claim));
        yield return HostilePackages.Zip(("../../etc/a.txt", claim), ("/a.txt", claim), ("C:\\a.txt", claim), ("a//b.txt", claim));
        yield return HostilePackages.Zip((" ", claim), (".", claim), ("..", claim), ("a/", []));
        yield return HostilePackages.Zip(("\u001B[31m\n.txt", claim), ("\u202Etxt.a", claim));
        yield return HostilePackages.Zip(("a.zip", HostilePackages.Zip(("b.zip", HostilePackages.Zip(("c.txt", claim))))));
        yield return HostilePackages.Zip(("bomb.txt", new byte[3_000_000]));
        yield return HostilePackages.Zip([.. Enumerable.Range(0, 10_001).Select(at => ($"{at}.txt", Array.Empty<byte>()))]);
        yield return HostilePackages.Zip(("sources.csv", "file\nx\n"u8.ToArray()), ("lexicon/cues.tsv", "x"u8.ToArray()));
        yield return HostilePackages.Zip(("a.docx", [1, 2, 3]), ("b.pdf", [1, 2, 3]), ("c.eml", [1, 2, 3]),
            ("d.jsonl", [1, 2, 3]), ("e.csv", [1, 2, 3]));
        yield return HostilePackages.Zip((new string('a', 60_000) + ".txt", claim));
        yield return HostilePackages.Zip();
        yield return [];
        yield return "PK\u0005\u0006"u8.ToArray();
        yield return [.. HostilePackages.Zip(("a.txt", claim)).SkipLast(10)];
        yield return [.. HostilePackages.Zip(("a.txt", claim)).Select((value, at) => at == 40 ? (byte)(value ^ 0xFF) : value)];
    }

    private static IEnumerable<string> Lines()
    {
        yield return "{\"id\":\"h000.txt\",\"text\":\"" + Claim + "\"}\n";
        yield return "{\"id\":\"line2\",\"text\":\"x\"}\n{\"text\":\"y\"}\n{\"id\":\"line2\",\"text\":\"z\"}\n";
        yield return "{\"id\":\"\\u001b[31m\\n\",\"text\":\"" + Claim + "\"}\n";
        yield return "{\"id\":\"\\ud800\",\"text\":\"\\udc00 and \\ud800\"}\n";
        yield return "{\"id\":{},\"text\":[]}\n{\"id\":1e400,\"text\":null}\nnull\n[]\n7\n\"x\"\n";
        yield return "{\"text\":" + Times("[", 50_000) + "\n{\"text\":\"" + Claim + "\"}\n";
        yield return "{\"text\":\"a\",\"text\":\"b\"}\n";
        yield return "{\"text\":\"" + Claim
            + "\",\"published\":\"99999-99-99\",\"url\":\"javascript:alert(1)\",\"language\":\"\\u0000\"}\n";
        yield return "{\"text\":\"open";
        yield return Times("\n", 50_000) + "{\"text\":\"" + Claim + "\"}";
        yield return "{\"text\":\"" + Times(Claim, 500) + "\"}\n";
        yield return Times("{}\n", 500);
        yield return "\uFEFF{\"text\":\"" + Claim + "\"}\r\n\0\r\n";
    }

    private static IEnumerable<string> Tables()
    {
        yield return "title,text\n\"" + new string('a', 200_000);
        yield return "title,text\n" + Times("\"\"", 50_000) + "\n";
        yield return "title,title,text,text\na,b,c,d\n";
        yield return "text\n" + Times("\"" + Claim + "\"\n", 200);
        yield return new string(',', 50_000) + "\n" + new string(',', 50_000);
        yield return "text\n=HYPERLINK(\"http://192.0.2.1\")\n+1+1\n@x\n";
        yield return "text;title\n" + Claim + ";a\n";
        yield return "text\ta\n" + Claim + "\tb\n";
        yield return "nothing,of,that\n1,2,3\n";
        yield return "text";
        yield return "text\r\r\rx\r\r";
        yield return "id,text\n\u001B[31m," + Claim + "\n\u001B[31m," + Claim + "\n";
        yield return "\"text\"x,\"y\n";
    }

    private static IEnumerable<string> Mails()
    {
        yield return "Subject: x\n\n" + Claim;
        yield return "Subject: =?utf-8?B?////?=\nDate: Mon, 99 Zzz 99999 99:99:99 +9999\nFrom: <<<>>>\n\n" + Claim;
        yield return "Content-Type: multipart/mixed; boundary=b\n\n" + Times("--b\nContent-Type: text/plain\n\nhello\n", 500);
        yield return string.Concat(Enumerable.Range(0, 500).Select(at => $"Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n"))
            + "\n" + Claim;
        yield return Times("Content-Type: message/rfc822\n\n", 500) + Claim;
        yield return "Content-Type: text/html; charset=nosuch\nContent-Transfer-Encoding: base64\n\n!!!!";
        yield return "Content-Type: text/html\n\n" + Times("<div>", 20_000) + Claim;
        yield return "Content-Type: multipart/encrypted; boundary=b\n\n--b--\n";
        yield return Times("X-A: b\n", 20_000) + "\n" + Claim;
        yield return "Subject: " + new string('x', 200_000) + "\n\n" + Claim;
        yield return "Subject: \u001B[31m\0\n\n" + Claim;
        yield return "";
    }
}
