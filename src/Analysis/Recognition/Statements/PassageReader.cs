using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Cuts a document into passages and each into units. One pass over tokens, names, dates and quotations.</summary>
internal static class PassageReader
{
    public static IReadOnlyList<Passage> Read(DocumentView document)
    {
        var passages = new List<Passage>();
        var sentences = document.Structure.Sentences;
        var cursor = new Cursor();
        for (var i = 0; i < sentences.Count; i++)
        {
            var first = i;
            var end = sentences[i].Span.End;
            while (i + 1 < sentences.Count && sentences[i + 1].Block == sentences[i].Block
                && QuoteReaching(document, ref cursor, end) is { } quoteEnd
                && quoteEnd > sentences[i + 1].Span.Start)
            {
                i++;
                end = sentences[i].Span.End;
            }

            var units = Units(document, ref cursor, sentences[first].FirstToken, sentences[i].TokenEnd);
            if (units.Count > 0)
            {
                passages.Add(new Passage(document, sentences[first].Block, units));
            }
        }

        return passages;
    }

    // The end of the quotation that holds the offset just before end, if there is one.
    private static int? QuoteReaching(DocumentView document, ref Cursor cursor, int end)
    {
        while (cursor.JoinQuote < document.Quotations.Count && document.Quotations[cursor.JoinQuote].Span.End <= end)
        {
            cursor.JoinQuote++;
        }

        return cursor.JoinQuote < document.Quotations.Count && document.Quotations[cursor.JoinQuote].Span.Start < end
            ? document.Quotations[cursor.JoinQuote].Span.End
            : null;
    }

    private static List<Unit> Units(DocumentView document, ref Cursor cursor, int firstToken, int tokenEnd)
    {
        var units = new List<Unit>(tokenEnd - firstToken);
        var token = firstToken;
        while (token < tokenEnd)
        {
            var unit = WithFullStop(document.Structure, Next(document, ref cursor, token, tokenEnd), tokenEnd);
            units.Add(unit);
            token = unit.Last + 1;
        }

        return units;
    }

    // The stop of an abbreviation ("Inc.", "Gen.") belongs to its word: sentences end only where a passage does.
    private static Unit WithFullStop(TextStructure structure, Unit unit, int tokenEnd)
    {
        var stop = unit.Last + 1;
        var isAbbreviation = unit.Kind is UnitKind.Word or UnitKind.Actor or UnitKind.Place && stop + 1 < tokenEnd
            && structure.IsGlued(unit.Last) && structure.Words(stop) == "."
            && (structure.Tokens[stop + 1].Kind != TokenKind.Punctuation || structure.Words(stop + 1) is "," or "(");
        return isAbbreviation ? unit with { Last = stop, Span = structure.SpanOf(unit.First, stop) } : unit;
    }

    private static Unit Next(DocumentView document, ref Cursor cursor, int token, int tokenEnd)
    {
        var structure = document.Structure;
        var start = structure.Tokens[token].Span.Start;
        if (QuoteAt(document.Quotations, ref cursor.Quote, start) is { } quote)
        {
            return Whole(structure, UnitKind.Quote, token, document.Quotations[quote].Span.End, tokenEnd, quote);
        }

        if (LongestAt(document.Actors, ref cursor.Actor, start) is { } actor)
        {
            var kind = document.Actors[actor].Value.Kind == ActorKind.Place ? UnitKind.Place : UnitKind.Actor;
            return Whole(structure, kind, token, document.Actors[actor].Span.End, tokenEnd, actor);
        }

        if (LongestAt(document.Dates, ref cursor.Date, start) is { } date
            && document.Dates[date].Value.Type is TimexType.Date or TimexType.Time)
        {
            return Whole(structure, UnitKind.Date, token, document.Dates[date].Span.End, tokenEnd, date);
        }

        return structure.Tokens[token].Kind switch
        {
            TokenKind.Word or TokenKind.Handle or TokenKind.Address => Word(structure, token, tokenEnd),
            // "21-year-old", "12-member".
            TokenKind.Number when IsCompound(structure, token, tokenEnd) => Word(structure, token, tokenEnd),
            TokenKind.Number => new Unit(UnitKind.Number, token, token, structure.Tokens[token].Span, "", WordClass.Open, -1),
            TokenKind.Clitic => new Unit(UnitKind.Possessive, token, token, structure.Tokens[token].Span, "'s", WordClass.Open, -1),
            _ => Mark(structure, token, tokenEnd),
        };
    }

    private static Unit Whole(TextStructure structure, UnitKind kind, int token, int end, int tokenEnd, int index)
    {
        var last = token;
        while (last + 1 < tokenEnd && structure.Tokens[last + 1].Span.Start < end)
        {
            last++;
        }

        return new Unit(kind, token, last, structure.SpanOf(token, last), "", WordClass.Open, index);
    }

    private static bool IsCompound(TextStructure structure, int token, int tokenEnd) =>
        token + 2 < tokenEnd && structure.IsGlued(token) && structure.Is(token + 1, "-") && structure.IsGlued(token + 1)
        && structure.Tokens[token + 2].Kind == TokenKind.Word;

    // A compound with hyphens is one word.
    private static Unit Word(TextStructure structure, int token, int tokenEnd)
    {
        var last = token;
        while (last + 2 < tokenEnd && structure.IsGlued(last) && structure.Is(last + 1, "-") && structure.IsGlued(last + 1)
            && structure.Tokens[last + 2].Kind is TokenKind.Word or TokenKind.Number)
        {
            last += 2;
        }

        var lower = last == token ? structure.Lower(token) : structure.Source[structure.SpanOf(token, last)].ToLowerInvariant();
        var wordClass = last == token ? structure.Word(token).Class : WordClass.Open;

        // WHO, US and IT are no pronouns.
        var isAcronym = wordClass == WordClass.Pronoun && lower.Length > 1 && structure.Words(token) is var word
            && word == word.ToUpperInvariant();
        return new Unit(UnitKind.Word, token, last, structure.SpanOf(token, last), isAcronym ? structure.Words(token) : lower,
            isAcronym ? WordClass.Open : wordClass, -1);
    }

    private static Unit Mark(TextStructure structure, int token, int tokenEnd)
    {
        var span = structure.Tokens[token].Span;
        var c = structure.Source.Content[span.Start];
        var kind = c switch
        {
            ',' => UnitKind.Comma,
            ';' => UnitKind.Semicolon,
            ':' => UnitKind.Colon,
            '–' or '—' => UnitKind.Dash,
            '-' => UnitKind.Dash,
            '.' or '!' or '?' or '…' => UnitKind.Stop,
            '\'' or '’' when span.Length == 1 => UnitKind.Possessive,
            _ => UnitKind.Mark,
        };
        return c is '(' or '[' && AsideEnd(structure, token, tokenEnd, c) is { } end
            ? new Unit(UnitKind.Aside, token, end, structure.SpanOf(token, end), "", WordClass.Open, -1)
            : new Unit(kind, token, token, span, "", WordClass.Open, -1);
    }

    // Looked for within the reach of an aside, so that open brackets cost no more than their number.
    private static int? AsideEnd(TextStructure structure, int token, int tokenEnd, char open)
    {
        const int longestAside = 40;
        for (var i = token + 1; i < Math.Min(tokenEnd, token + longestAside); i++)
        {
            if (structure.Tokens[i].Span.Length == 1
                && structure.Source.Content[structure.Tokens[i].Span.Start] == (open == '(' ? ')' : ']'))
            {
                return i;
            }
        }

        return null;
    }

    private static int? QuoteAt(IReadOnlyList<Quotation> quotations, ref int next, int start)
    {
        while (next < quotations.Count && quotations[next].Span.Start < start)
        {
            next++;
        }

        return next < quotations.Count && quotations[next].Span.Start == start ? next : null;
    }

    private static int? LongestAt<T>(IReadOnlyList<Mention<T>> mentions, ref int next, int start)
        where T : notnull
    {
        while (next < mentions.Count && mentions[next].Span.Start < start)
        {
            next++;
        }

        int? longest = null;
        for (var i = next; i < mentions.Count && mentions[i].Span.Start == start; i++)
        {
            longest = longest is { } best && mentions[best].Span.Length >= mentions[i].Span.Length ? best : i;
        }

        return longest;
    }

    private record struct Cursor
    {
        public int Quote;
        public int JoinQuote;
        public int Actor;
        public int Date;
    }
}
