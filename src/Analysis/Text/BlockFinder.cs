namespace Analysis.Text;

/// <summary>Cuts a text into blocks at line breaks and names what each is, by its shape and its neighbours.</summary>
internal static class BlockFinder
{
    private const int LongestHeading = 120;
    private const int ShortestRepeat = 30;

    public static IReadOnlyList<Block> Find(string text)
    {
        var pieces = Join(text, Lines(text));
        var repeats = Repeats(text, pieces);
        var isFurniture = FurnitureFinder.Find(text, pieces);
        var blocks = new List<Block>(pieces.Count);
        var inNotes = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            var kind = isFurniture[i] ? BlockKind.Furniture : Kind(text, pieces, i, repeats);
            var words = text.AsSpan(pieces[i].Start, pieces[i].Length);
            inNotes = kind is BlockKind.Heading or BlockKind.Title ? IsNotesHeading(words) : inNotes && kind != BlockKind.Caption;
            var inNote = inNotes && kind is BlockKind.Paragraph or BlockKind.Bullet;
            blocks.Add(new Block(pieces[i], inNotes && inNote ? BlockKind.Note : kind, repeats[i].Original));
        }

        return blocks;
    }

    // The visible part of each line that has one.
    private static List<SourceSpan> Lines(string text)
    {
        var lines = new List<SourceSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\f' or '\u2028' or '\u2029'))
            {
                continue;
            }

            var (first, end) = (start, i);
            while (first < end && IsBlank(text[first]))
            {
                first++;
            }

            while (end > first && IsBlank(text[end - 1]))
            {
                end--;
            }

            if (first < end)
            {
                lines.Add(new SourceSpan(first, end));
            }

            start = i + 1;
        }

        return lines;
    }

    // A line goes on in the next when the text is wrapped at a fixed width, or when the next begins in lower case after an unfinished one.
    private static List<SourceSpan> Join(string text, List<SourceSpan> lines)
    {
        var width = WrapWidth(text, lines);
        var pieces = new List<SourceSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            var goesOn = i > 0 && Cells(text, lines[i]) < 2 && Cells(text, lines[i - 1]) < 2 && !IsBulletMark(text, lines[i])
                && text[lines[i].Start] != '#' && !FurnitureFinder.OpensFurniture(text, lines[i - 1])
                && !ExportFoot.OpensField(text, lines[i])
                && (Continues(text, lines[i - 1], lines[i]) || IsWrapped(text, lines[i - 1], lines[i], width));
            if (goesOn)
            {
                pieces[^1] = pieces[^1].Union(lines[i]);
            }
            else
            {
                pieces.Add(lines[i]);
            }
        }

        return pieces;
    }

    private static bool Continues(string text, SourceSpan line, SourceSpan next) =>
        char.IsLower(text[next.Start])
        && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] is ',' or '-') && text[line.Start] != '#';

    private static bool IsWrapped(string text, SourceSpan line, SourceSpan next, int? width)
    {
        if (width is not { } wrapped || BreaksBetween(text, line, next) != 1)
        {
            return false;
        }

        // The next line's first word would not have fitted.
        var word = 0;
        while (next.Start + word < next.End && !char.IsWhiteSpace(text[next.Start + word]))
        {
            word++;
        }

        return line.Length + 1 + word > wrapped && line.Length <= wrapped;
    }

    // The widest line, when neighbouring lines are many and none is long: then the line breaks are the wrapping's, not the author's.
    private static int? WrapWidth(string text, List<SourceSpan> lines)
    {
        var neighbours = 0;
        var widest = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            widest = Math.Max(widest, lines[i].Length);
            neighbours += i > 0 && Cells(text, lines[i]) < 2 && BreaksBetween(text, lines[i - 1], lines[i]) == 1 ? 1 : 0;
        }

        return widest is >= 40 and <= 100 && neighbours >= 3 && neighbours * 2 >= lines.Count ? widest : null;
    }

    private static int BreaksBetween(string text, SourceSpan line, SourceSpan next) =>
        text.AsSpan(line.End, next.Start - line.End).Count('\n') is var breaks and > 0
            ? breaks
            : text.AsSpan(line.End, next.Start - line.End).Count('\r');

    private static BlockKind Kind(string text, List<SourceSpan> pieces, int index, (int? Original, bool IsRepeated)[] repeats)
    {
        var piece = pieces[index];
        var words = text.AsSpan(piece.Start, piece.Length);
        if (words[0] == '#' && words.Length > 1 && words[1] is '#' or ' ')
        {
            return index == 0 ? BlockKind.Title : BlockKind.Heading;
        }

        if (IsRow(text, pieces, index))
        {
            return BlockKind.Row;
        }

        if (IsBulletMark(text, piece))
        {
            return BlockKind.Bullet;
        }

        if (CaptionShapes.IsCaption(words) || ((repeats[index].Original is not null || repeats[index].IsRepeated) && !EndsSentence(words)))
        {
            return BlockKind.Caption;
        }

        if (piece.Length > LongestHeading || EndsSentence(words) || words[^1] is ':' or ',' or ';')
        {
            return BlockKind.Paragraph;
        }

        var hasLetters = false;
        foreach (var c in words)
        {
            hasLetters |= char.IsLetter(c);
        }

        var followedByText = index + 1 < pieces.Count;
        return !hasLetters || !followedByText || !char.IsUpper(words[0]) && !IsQuote(words[0]) ? BlockKind.Paragraph
            : index == 0 ? BlockKind.Title
            : BlockKind.Heading;
    }

    // "Leyte | 988 | 6,120" beside a line with as many cells.
    private static bool IsRow(string text, List<SourceSpan> pieces, int index)
    {
        var cells = Cells(text, pieces[index]);
        return cells > 1
            && ((index > 0 && Cells(text, pieces[index - 1]) == cells)
                || (index + 1 < pieces.Count && Cells(text, pieces[index + 1]) == cells));
    }

    private static int Cells(string text, SourceSpan piece) => TableRows.CellsOf(text.AsSpan(piece.Start, piece.Length));

    private static bool EndsSentence(ReadOnlySpan<char> words)
    {
        var last = words.TrimEnd("\"”’'»)]").TrimEnd();
        return last.Length > 0 && last[^1] is '.' or '!' or '?' or '…';
    }

    private static bool IsNotesHeading(ReadOnlySpan<char> words)
    {
        var plain = words.TrimStart("# ").TrimEnd(": ");
        return plain.StartsWith("note", StringComparison.OrdinalIgnoreCase) && plain.Length <= 30
            || plain.StartsWith("background", StringComparison.OrdinalIgnoreCase) && plain.Length <= 30
            || plain.StartsWith("about ", StringComparison.OrdinalIgnoreCase) && plain.Length <= 60;
    }

    private static bool IsBulletMark(string text, SourceSpan line)
    {
        var mark = text[line.Start];
        if (mark is '•' or '◦' or '▪' or '●' or '‣' or '∙')
        {
            return true;
        }

        var next = line.Start + 1;
        if (mark is '-' or '*' or '–' or '+')
        {
            return next < line.End && text[next] == ' ';
        }

        while (next < line.End && char.IsAsciiDigit(text[next]) && next - line.Start < 3)
        {
            next++;
        }

        return char.IsAsciiDigit(mark) && next + 1 < line.End && text[next] is '.' or ')' && text[next + 1] == ' ';
    }

    // A block repeats an earlier one when both read the same but for white space and a credit behind one of them.
    private static (int? Original, bool IsRepeated)[] Repeats(string text, List<SourceSpan> pieces)
    {
        var found = new (int? Original, bool IsRepeated)[pieces.Count];
        var earlierByStart = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Length < ShortestRepeat)
            {
                continue;
            }

            var key = text.Substring(pieces[i].Start, ShortestRepeat);
            if (!earlierByStart.TryGetValue(key, out var earlier))
            {
                earlierByStart.Add(key, earlier = []);
            }

            // Only the nearest few are compared, so that a text of like lines takes linear time.
            var original = earlier.FindLastIndex(
                earlier.Count - 1, Math.Min(earlier.Count, 8),
                other => IsPrefix(text, pieces[other], pieces[i]) || IsPrefix(text, pieces[i], pieces[other]));
            if (original >= 0)
            {
                found[i].Original = found[earlier[original]].Original ?? earlier[original];
                found[earlier[original]].IsRepeated = true;
            }

            earlier.Add(i);
        }

        return found;
    }

    // The shorter must make up nearly all of the longer: a credit is short.
    private static bool IsPrefix(string text, SourceSpan shorter, SourceSpan longer) =>
        shorter.Length <= longer.Length && longer.Length - shorter.Length <= 60
        && text.AsSpan(longer.Start, shorter.Length).SequenceEqual(text.AsSpan(shorter.Start, shorter.Length));

    private static bool IsQuote(char c) => c is '"' or '“' or '‘' or '«' or '\'';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
