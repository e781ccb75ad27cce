using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>
/// What one document shows of its words: which also stand in small letters, which sentences are set in
/// capitals, which tokens belong to dates.
/// </summary>
internal sealed class WordEvidence
{
    private const double HeadlineShare = 0.7;
    private const int ShortestHeadline = 4;

    // A piece of a list of names that was too long for a sentence has no full stop either.
    private const int LongestHeadline = 100;

    private readonly TextStructure text;
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly bool[] dated;
    private readonly bool[] shouted;
    private readonly HashSet<int> headlines = [];
    private readonly HashSet<string> runs = new(StringComparer.Ordinal);

    public WordEvidence(TextStructure text, IEnumerable<SourceSpan> dates)
    {
        this.text = text;
        dated = new bool[text.Tokens.Length];
        shouted = new bool[text.Tokens.Length];
        foreach (var date in dates)
        {
            for (var token = text.TokenAt(date.Start); token < dated.Length && text.Tokens[token].Span.Start < date.End; token++)
            {
                dated[token] = true;
            }
        }

        foreach (var sentence in text.Sentences)
        {
            Count(sentence);
        }

        foreach (var sentence in text.Sentences.Where(sentence => !IsHeadline(sentence)))
        {
            FindRuns(sentence);
        }
    }

    /// <summary>Whether the document writes the word with a small first letter somewhere.</summary>
    public bool IsSeenSmall(string lower) => small.Contains(lower);

    /// <summary>Whether the token is part of a date.</summary>
    public bool IsDated(int token) => dated[token];

    /// <summary>Whether the token stands in a sentence of capitals only, where no acronym shows.</summary>
    public bool IsShouted(int token) => shouted[token];

    /// <summary>Whether running text has these words with capitals, and no further one beside them: "Grace Banda spoke".</summary>
    public bool IsRun(string words) => runs.Contains(words);

    /// <summary>Whether capitals begin nearly every word of the sentence.</summary>
    public bool IsHeadline(Sentence sentence) => headlines.Contains(sentence.FirstToken);

    // Headlines have no full stop; a sentence full of names has.
    private bool EndsInStop(Sentence sentence)
    {
        var last = sentence.TokenEnd - 1;
        while (last > sentence.FirstToken && text.Tokens[last].Kind == TokenKind.Punctuation
            && text.Words(last) is "\"" or "”" or "’" or "»" or ")" or "''" or "'")
        {
            last--;
        }

        return text.Words(last) is "." || (text.Tokens[last].Kind == TokenKind.Word && text.Words(last)[^1] == '.');
    }

    private void FindRuns(Sentence sentence)
    {
        for (var token = sentence.FirstToken; token < sentence.TokenEnd; token++)
        {
            var end = token;
            while (end < sentence.TokenEnd && text.Tokens[end].Kind == TokenKind.Word && char.IsUpper(text.Words(end)[0]))
            {
                end++;
            }

            if (end - token is >= 2 and <= 4)
            {
                runs.Add(text.Source[text.SpanOf(token, end - 1)]);
            }

            token = Math.Max(token, end - 1);
        }
    }

    private void Count(Sentence sentence)
    {
        var (open, capitals, loud, words) = (0, 0, 0, 0);
        for (var token = sentence.FirstToken; token < sentence.TokenEnd; token++)
        {
            if (text.Tokens[token].Kind != TokenKind.Word)
            {
                continue;
            }

            var word = text.Words(token);
            words++;
            if (char.IsLower(word[0]))
            {
                small.Add(text.Lower(token));
            }

            if (text.Word(token).Class == WordClass.Open)
            {
                open++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
                loud += word.Length > 1 && !text.Word(token).HoldsSmall ? 1 : 0;
            }
        }

        if (open is >= ShortestHeadline and <= LongestHeadline && capitals >= open * HeadlineShare && !EndsInStop(sentence))
        {
            headlines.Add(sentence.FirstToken);
        }

        if (open >= ShortestHeadline - 1 && loud >= open * HeadlineShare)
        {
            Array.Fill(shouted, true, sentence.FirstToken, sentence.TokenEnd - sentence.FirstToken);
        }
    }
}
