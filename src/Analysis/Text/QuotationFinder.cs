namespace Analysis.Text;

/// <summary>
/// Finds words between quotation marks of all usual styles: “ ”, „ “, " ", ‘ ’, ' ', « », ‹ › and the `` '' of tokenised texts.
/// Marks inside a quotation belong to its words. One pass over the text.
/// </summary>
/// <remarks>
/// Speech that goes on in the next paragraph is a quotation for each block, all but the last of them not closed; a double mark that is
/// never closed ends with its block, and a single one is then taken for an apostrophe.
/// </remarks>
public static class QuotationFinder
{
    // How many blocks without any mark a quotation may run through before the one that closes it.
    private const int LongestSilence = 6;

    /// <summary>All outermost quotations of a text, in order; none crosses a block.</summary>
    public static IReadOnlyList<Quotation> Find(TextStructure structure)
    {
        var text = structure.Source.Content;
        var found = new List<Quotation>();
        var (block, from) = (0, 0);
        while (block < structure.Blocks.Count)
        {
            var span = structure.Blocks[block].Span;
            var open = FindIn(text, span, Math.Max(from, span.Start), found);
            var last = open is { } mark ? ClosingBlock(text, structure.Blocks, block + 1, mark) : null;
            for (block++; block < last; block++)
            {
                Add(found, structure.Blocks[block].Span, structure.Blocks[block].Span, false, false);
            }

            if (last is { } end && Closing(text, structure.Blocks[end].Span, structure.Blocks[end].Span.Start, open!.Value) is { } closing)
            {
                Add(found, new SourceSpan(structure.Blocks[end].Span.Start, closing.End),
                    new SourceSpan(structure.Blocks[end].Span.Start, closing.Start), true, false);
                from = closing.End;
            }
        }

        return found;
    }

    // The block whose first mark closes a quotation left open before, when all blocks between have no mark at all.
    private static int? ClosingBlock(string text, IReadOnlyList<Block> blocks, int from, char mark)
    {
        for (var i = from; i < Math.Min(blocks.Count, from + LongestSilence); i++)
        {
            var words = text.AsSpan(blocks[i].Span.Start, blocks[i].Span.Length);
            if (mark == '"' && words.Contains('"'))
            {
                return words.Count('"') % 2 == 1 && words[0] != '"' ? i : null;
            }

            var first = mark == '`' ? FirstOf(words, "``", "''") : words.IndexOfAny("“”„«»");
            if (mark != '"' && first >= 0)
            {
                return mark == '`' ? words[first] == '\'' ? i : null : words[first] is '”' or '»' ? i : null;
            }
        }

        return null;
    }

    private static int FirstOf(ReadOnlySpan<char> words, string one, string other)
    {
        var (first, second) = (words.IndexOf(one, StringComparison.Ordinal), words.IndexOf(other, StringComparison.Ordinal));
        return first < 0 ? second : second < 0 ? first : Math.Min(first, second);
    }

    // Gives the mark of a double quotation that the block leaves open.
    private static char? FindIn(string text, SourceSpan block, int from, List<Quotation> found)
    {
        // From here on the block holds no closing single mark: an opening one is an apostrophe.
        var lastClosingSingle = LastClosingSingle(text, block);
        var lastClosingAngle = text.AsSpan(block.Start, block.Length).LastIndexOf('›') + block.Start;
        var position = from;
        while (position < block.End)
        {
            if (Opening(text, block, position) is not { } opening
                || (opening.IsSingle && position >= Math.Max(lastClosingSingle, lastClosingAngle)))
            {
                position++;
                continue;
            }

            var inner = position + opening.Length;
            if (Closing(text, block, inner, opening.Mark) is { } closing)
            {
                Add(found, new SourceSpan(position, closing.End), new SourceSpan(inner, closing.Start), true, opening.IsSingle);
                position = closing.End;
            }
            else if (opening.IsSingle)
            {
                // Everything up to the end was looked at in vain: no later one of this style closes either.
                lastClosingSingle = opening.Mark == '‹' ? lastClosingSingle : position;
                lastClosingAngle = opening.Mark == '‹' ? position : lastClosingAngle;
                position++;
            }
            else
            {
                Add(found, new SourceSpan(position, block.End), new SourceSpan(inner, block.End), false, false);
                return opening.Mark;
            }
        }

        return null;
    }

    private static void Add(List<Quotation> found, SourceSpan span, SourceSpan inner, bool closed, bool single)
    {
        if (inner.Length > 0)
        {
            found.Add(new Quotation(span, inner, closed, single));
        }
    }

    private static (char Mark, int Length, bool IsSingle)? Opening(string text, SourceSpan block, int at)
    {
        var before = at > block.Start ? text[at - 1] : ' ';
        var after = at + 1 < block.End ? text[at + 1] : ' ';
        switch (text[at])
        {
            case '“' or '„' or '‟' or '«':
                return (text[at], 1, false);
            case '"':
                // 6" is a length: a mark glued behind a figure does not open.
                return char.IsAsciiDigit(before) && !char.IsLetter(after) ? null : ('"', 1, false);
            case '`' when after == '`':
                return ('`', 2, false);
            case '\'' when after == '\'' && OpensWord(before):
                return ('`', 2, false);
            case '‹':
                return ('‹', 1, true);
            case '‘' or '\'' or '‚' when OpensWord(before) && char.IsLetterOrDigit(after) && !IsShortened(text, block, at):
                return (text[at] == '‚' ? '‘' : text[at], 1, true);
            default:
                return null;
        }
    }

    private static SourceSpan? Closing(string text, SourceSpan block, int from, char mark)
    {
        for (var i = from; i < block.End; i++)
        {
            var length = mark switch
            {
                '“' or '‟' => text[i] is '”' ? 1 : 0,
                '„' => text[i] is '“' or '”' ? 1 : 0,
                '«' => text[i] is '»' ? 1 : 0,
                '‹' => text[i] is '›' ? 1 : 0,
                '"' => text[i] is '"' ? 1 : 0,
                '`' => i + 1 < block.End && text[i] is '\'' && text[i + 1] is '\'' ? 2 : 0,
                '‘' => text[i] is '’' && ClosesSingle(text, block, i) ? 1 : 0,
                _ => text[i] is '\'' && ClosesSingle(text, block, i) ? 1 : 0,
            };
            if (length > 0)
            {
                return new SourceSpan(i, i + length);
            }
        }

        return null;
    }

    private static int LastClosingSingle(string text, SourceSpan block)
    {
        for (var i = block.End - 1; i >= block.Start; i--)
        {
            if (text[i] is '’' or '\'' && ClosesSingle(text, block, i))
            {
                return i;
            }
        }

        return block.Start;
    }

    // Not the apostrophe inside a word, nor the one of a plural's genitive ("the workers’ rights") that a small letter follows.
    private static bool ClosesSingle(string text, SourceSpan block, int at)
    {
        var before = at > block.Start ? text[at - 1] : ' ';
        var after = at + 1 < block.End ? text[at + 1] : ' ';
        var isGenitive = before == 's' && after == ' ' && at + 2 < block.End && char.IsLower(text[at + 2])
            && GoesOnClosing(text, block, at + 2);
        return !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after) && !isGenitive;
    }

    // Whether another closing mark comes before the next opening one, within the few words a genitive reaches.
    private static bool GoesOnClosing(string text, SourceSpan block, int from)
    {
        const int reach = 120;
        for (var i = from; i < Math.Min(block.End, from + reach); i++)
        {
            if (text[i] is '’' or '\'' && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == block.End || !char.IsLetterOrDigit(text[i + 1])))
            {
                return true;
            }

            if (text[i] is '‘' or '\'' && OpensWord(text[i - 1]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool OpensWord(char before) =>
        char.IsWhiteSpace(before) || before is '(' or '[' or '“' or '"' or '«' or '—' or '–' or '-' or '/';

    // ‘90s, 'tis, 'em: the mark stands for letters left out.
    private static bool IsShortened(string text, SourceSpan block, int at)
    {
        var rest = text.AsSpan(at + 1, block.End - at - 1);
        return (rest.Length >= 2 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1])
            && (rest.Length == 2 || !char.IsAsciiDigit(rest[2])))
            || StartsWithWord(rest, "tis") || StartsWithWord(rest, "twas") || StartsWithWord(rest, "em")
            || StartsWithWord(rest, "cause") || StartsWithWord(rest, "til") || StartsWithWord(rest, "s");
    }

    private static bool StartsWithWord(ReadOnlySpan<char> rest, string word) =>
        rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (rest.Length == word.Length || !char.IsLetterOrDigit(rest[word.Length]));
}
