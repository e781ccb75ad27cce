using System.Collections.Immutable;
using System.Text;

namespace Analysis.Text;

/// <summary>Cuts a text into tokens in one pass, by characters alone.</summary>
/// <remarks>
/// Hyphenated compounds are cut at the hyphen ("66-year-old" is five tokens), so that number and name rules see the parts.
/// </remarks>
public static class Tokenizer
{
    /// <summary>Where a word may be parted at the end of a line: no letter, and no end of a word.</summary>
    internal const char SoftHyphen = '\u00AD';

    /// <summary>All tokens of a text, in order.</summary>
    public static ImmutableArray<Token> Split(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5);
        var position = 0;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]) || IsInvisible(text[position]))
            {
                position++;
                continue;
            }

            var (end, kind) = Next(text, position);
            tokens.Add(new Token(new SourceSpan(position, end), kind));
            position = end;
        }

        return tokens.DrainToImmutable();
    }

    private static (int End, TokenKind Kind) Next(string text, int start)
    {
        var c = text[start];
        if (Address(text, start) is { } addressEnd)
        {
            return (addressEnd, TokenKind.Address);
        }

        if (c == '@' && start + 1 < text.Length && IsHandleCharacter(text[start + 1]))
        {
            return (While(text, start + 1, IsHandleCharacter), TokenKind.Handle);
        }

        if (char.IsAsciiDigit(c))
        {
            return (NumberEnd(text, start), TokenKind.Number);
        }

        if (IsApostrophe(c) && Clitic(text, start) is { } cliticEnd)
        {
            return (cliticEnd, TokenKind.Clitic);
        }

        if (IsLetterAt(text, start))
        {
            return (WordEnd(text, start), TokenKind.Word);
        }

        if (char.IsPunctuation(c) || c == '`')
        {
            return (MarksEnd(text, start), TokenKind.Punctuation);
        }

        return (start + (char.IsSurrogatePair(text, start) ? 2 : 1), TokenKind.Symbol);
    }

    // A run of the same mark.
    private static int MarksEnd(string text, int start)
    {
        var (mark, end) = (text[start], start + 1);
        while (end < text.Length && text[end] == mark && mark is '.' or '-' or '\'' or '`' or '_' or '*')
        {
            end++;
        }

        return end;
    }

    private static int WordEnd(string text, int start)
    {
        // "RM5.4mil": the code of the money is a word of its own.
        if (CurrencyCodes.EndBefore(text, start) is > 0 and var code)
        {
            return code;
        }

        if (AbbreviationEnd(text, start) is { } abbreviation)
        {
            return abbreviation;
        }

        var end = start;
        while (end < text.Length)
        {
            if (IsLetterAt(text, end))
            {
                end += char.IsSurrogatePair(text, end) ? 2 : 1;
            }
            else if (char.IsAsciiDigit(text[end])
                || (text[end] == SoftHyphen && end > start && end + 1 < text.Length && IsLetterAt(text, end + 1)))
            {
                end++;
            }
            else if (IsApostrophe(text[end]) && end + 1 < text.Length && IsLetterAt(text, end + 1) && Clitic(text, end) is null)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // "U.S.", "e.g.": single letters, each with its full stop. At least two, so that a sentence may end in "vitamin C."
    private static int? AbbreviationEnd(string text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && char.IsAsciiLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        return end - start >= 4 && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? end : null;
    }

    private static int NumberEnd(string text, int start)
    {
        var end = While(text, start, char.IsAsciiDigit);
        while (end + 1 < text.Length && text[end] is (',' or '.' or ':') && char.IsAsciiDigit(text[end + 1]))
        {
            end = While(text, end + 1, char.IsAsciiDigit);
        }

        return end;
    }

    // "Lukács's", and "Boeing 's" as tokenised corpora write it; an apostrophe and s that a letter follows are part of a word.
    private static int? Clitic(string text, int start)
    {
        var followsWord = start > 0 && (char.IsLetterOrDigit(text[start - 1]) || char.IsWhiteSpace(text[start - 1]));
        var isS = start + 1 < text.Length && text[start + 1] is ('s' or 'S');
        var ends = start + 2 >= text.Length || !char.IsLetterOrDigit(text[start + 2]);
        return followsWord && isS && ends ? start + 2 : null;
    }

    private static int? Address(string text, int start)
    {
        var rest = text.AsSpan(start);
        var isWeb = rest[0] is 'h' or 'H' or 'w' or 'W'
            && (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
        if (!isWeb)
        {
            return MailAddress(text, start);
        }

        var end = While(text, start, c => !char.IsWhiteSpace(c) && !IsInvisible(c) && c is not ('<' or '>' or '"' or '”' or '»'));
        while (end > start && text[end - 1] is ('.' or ',' or ';' or ':' or ')' or ']' or '!' or '?' or '\'' or '’'))
        {
            end--;
        }

        return end;
    }

    private static int? MailAddress(string text, int start)
    {
        // Looked for only at the start of a word and only as far as local parts may reach, so the scan stays linear.
        if (!char.IsAsciiLetterOrDigit(text[start]) || (start > 0 && IsMailCharacter(text[start - 1])))
        {
            return null;
        }

        var at = start;
        while (at < text.Length && at - start <= 64 && IsMailCharacter(text[at]))
        {
            at++;
        }

        if (at >= text.Length - 1 || text[at] != '@' || !char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            return null;
        }

        var end = While(text, at + 1, IsMailCharacter);
        while (text[end - 1] == '.')
        {
            end--;
        }

        return text.AsSpan(at, end - at).Contains('.') ? end : null;
    }

    private static int While(string text, int position, Func<char, bool> holds)
    {
        while (position < text.Length && holds(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsLetterAt(string text, int index) =>
        index < text.Length && char.IsAscii(text[index]) ? char.IsAsciiLetter(text[index])
        : Rune.TryGetRuneAt(text, index, out var rune) && (Rune.IsLetter(rune)
            || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    private static bool IsHandleCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private static bool IsMailCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+';

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
