using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analysis.Text;

/// <summary>Cuts blocks into sentences at full stops, question and exclamation marks, closing quotation marks included.</summary>
internal static class SentenceSplitter
{
    // How far ahead of a stop the next word is looked for: ". . . . ." for a whole page must not be read again from each stop.
    private const int MostMarks = 32;

    private static readonly FrozenDictionary<string, string> Abbreviations =
        Lexicon.BuiltIn.Rows("Text/lexicon/abbreviations.tsv", 2).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>
    /// The sentences; one of more than <paramref name="most"/> tokens is cut, so that rules that look through a sentence end in time.
    /// </summary>
    public static IReadOnlyList<Sentence> Split(SourceText source, ImmutableArray<Token> tokens, IReadOnlyList<Block> blocks, int most)
    {
        var sentences = new List<Sentence>();
        var token = 0;
        for (var block = 0; block < blocks.Count; block++)
        {
            var end = blocks[block].Span.End;
            var first = token;
            while (token < tokens.Length && tokens[token].Span.Start < end)
            {
                token++;
                if (token >= tokens.Length || tokens[token].Span.Start >= end)
                {
                    continue;
                }

                var isEnd = EndsBefore(source, tokens, token, first);
                if (isEnd || IsTooLong(source.Content, tokens, token, first, most))
                {
                    sentences.Add(Between(tokens, block, first, token) with { IsCut = !isEnd });
                    first = token;
                }
            }

            if (first < token)
            {
                sentences.Add(Between(tokens, block, first, token));
            }
        }

        return sentences;
    }

    private static Sentence Between(ImmutableArray<Token> tokens, int block, int first, int end) =>
        new(tokens[first].Span.Union(tokens[end - 1].Span), block, first, end);

    // The last tenth is for a comma, so that a list of names is not cut within a name.
    private static bool IsTooLong(string content, ImmutableArray<Token> tokens, int next, int first, int most) =>
        next - first >= most || (next - first >= most - (most / 10) && content[tokens[next - 1].Span.Start] is ',' or ';' or '|');

    // Whether a sentence ends between the tokens next - 1 and next.
    private static bool EndsBefore(SourceText source, ImmutableArray<Token> tokens, int next, int first)
    {
        var content = source.Content;
        var spaceBetween = tokens[next].Span.Start > tokens[next - 1].Span.End;
        if (!spaceBetween)
        {
            return false;
        }

        // Walk back over closing marks to the stop itself.
        var stop = next - 1;
        while (stop > first && IsClosing(content, tokens[stop], tokens[stop - 1]))
        {
            stop--;
        }

        var mark = content[tokens[stop].Span.Start];
        if (tokens[stop].Kind == TokenKind.Word && content[tokens[stop].Span.End - 1] == '.')
        {
            return StartsSentence(content, tokens, next) && MayFollowAbbreviation(content[tokens[next].Span.Start..tokens[next].Span.End]);
        }

        if (tokens[stop].Kind != TokenKind.Punctuation || mark is not ('.' or '!' or '?' or '…' or '。'))
        {
            return false;
        }

        // "12 ." and ". ''" of tokenised corpora: a closing mark that stands apart belongs to the sentence it closes.
        if (IsClosingWord(content, tokens[next]) && !OpensQuotation(content, tokens, next))
        {
            return false;
        }

        return StartsSentence(content, tokens, next) && !(mark == '.' && IsAbbreviation(source, tokens, stop, next));
    }

    private static bool StartsSentence(string content, ImmutableArray<Token> tokens, int next)
    {
        var last = Math.Min(tokens.Length - 1, next + MostMarks);
        while (next < last && tokens[next].Kind is TokenKind.Punctuation or TokenKind.Symbol)
        {
            next++;
        }

        return tokens[next].Kind != TokenKind.Word || !char.IsLower(content[tokens[next].Span.Start]);
    }

    // After "U.S." or "J. K." a sentence ends only before a word that commonly begins one.
    private static bool MayFollowAbbreviation(string word) =>
        WordClasses.Of(word.ToLowerInvariant()) is WordClass.Determiner or WordClass.Pronoun or WordClass.Preposition
            or WordClass.Conjunction or WordClass.Subordinator;

    private static bool IsAbbreviation(SourceText source, ImmutableArray<Token> tokens, int stop, int next)
    {
        if (stop == 0 || tokens[stop].Span.Length > 1 || tokens[stop - 1].Span.End != tokens[stop].Span.Start)
        {
            return false;
        }

        var before = source[tokens[stop - 1].Span];
        if (tokens[stop - 1].Kind != TokenKind.Word)
        {
            return false;
        }

        if (before.Length == 1 && char.IsUpper(before[0]) && before != "I")
        {
            return true;
        }

        return Abbreviations.GetValueOrDefault(before.ToLowerInvariant()) switch
        {
            "never" => true,
            "number" => tokens[next].Kind == TokenKind.Number,
            _ => false,
        };
    }

    private static bool IsClosing(string content, Token token, Token before) =>
        IsClosingWord(content, token) && (token.Span.Start == before.Span.End || content[token.Span.Start] != '"');

    private static bool IsClosingWord(string content, Token token) =>
        token.Kind == TokenKind.Punctuation && content[token.Span.Start] is '"' or '”' or '’' or '\'' or '»' or ')' or ']';

    // A straight mark with a space before and a letter glued behind it opens.
    private static bool OpensQuotation(string content, ImmutableArray<Token> tokens, int next) =>
        content[tokens[next].Span.Start] is '"' or '\'' or '’'
        && next + 1 < tokens.Length && tokens[next + 1].Span.Start == tokens[next].Span.End
        && tokens[next].Span.Length == 1;
}
