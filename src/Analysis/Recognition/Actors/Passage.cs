using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>
/// One sentence as the name rules see it: its tokens, the word lists, and what the rest of the document shows of its words.
/// </summary>
internal sealed class Passage
{
    private readonly WordEvidence evidence;
    private readonly NameLists[] lists;

    public Passage(TextStructure text, Sentence sentence, ActorLexicon lexicon, WordEvidence evidence)
    {
        (Text, Lexicon, this.evidence) = (text, lexicon, evidence);
        (First, End) = (sentence.FirstToken, sentence.TokenEnd);
        IsHeadline = evidence.IsHeadline(sentence);
        lists = new NameLists[End - First];
        for (var token = First; token < End; token++)
        {
            lists[token - First] = lexicon.ListsAt(text.Lower(token));
        }
    }

    public TextStructure Text { get; }

    public ActorLexicon Lexicon { get; }

    /// <summary>First token of the sentence.</summary>
    public int First { get; }

    /// <summary>Just behind its last token.</summary>
    public int End { get; }

    /// <summary>Whether nearly every word begins with a capital letter, so that capitals show nothing.</summary>
    public bool IsHeadline { get; }

    /// <summary>The words of a token; empty outside the sentence.</summary>
    public string Words(int token) => Has(token) ? Text.Words(token) : "";

    /// <summary>The same in lower case.</summary>
    public string Lower(int token) => Has(token) ? Text.Lower(token) : "";

    /// <summary>The class of a word; outside the sentence it is open.</summary>
    public WordClass ClassOf(int token) => Has(token) ? Text.Word(token).Class : WordClass.Open;

    /// <summary>Whether the token is a possessive 's.</summary>
    public bool IsClitic(int token) => Has(token) && Text.Tokens[token].Kind == TokenKind.Clitic;

    /// <summary>Whether no white space parts the token from the next.</summary>
    public bool IsGlued(int token) => Has(token) && Has(token + 1) && Text.IsGlued(token);

    public bool Has(int token) => token >= First && token < End;

    public bool IsWord(int token) => Has(token) && Text.Tokens[token].Kind == TokenKind.Word;

    /// <summary>
    /// Whether a mention may begin at a token: with a capital or a letter that has none, an account name,
    /// or a small word that some list knows.
    /// </summary>
    public bool MayBegin(int token) => Text.Tokens[token].Kind switch
    {
        TokenKind.Handle => true,
        TokenKind.Word when !Text.Word(token).IsSmall => true,
        _ => lists[token - First] != NameLists.None,
    };

    /// <summary>
    /// The last token of the longest phrase of a list that begins at a token and ends in the sentence, and what it stands for.
    /// </summary>
    public (int Last, T Value)? At<T>(PhraseTable<T> table, int token) =>
        Has(token) && (lists[token - First] & table.List) == 0 ? null : table.At(Text, token, End);

    /// <summary>The roles that were read, by their first tokens: several rules ask for them.</summary>
    public Dictionary<int, Sighting?> Roles { get; } = [];

    public bool Is(int token, string lower) => Has(token) && Text.Is(token, lower);

    /// <summary>Whether a capital letter at this place is owed to the sentence, not to a name.</summary>
    public bool OwesCapital(int token)
    {
        var before = token - 1;
        while (Has(before) && Text.Tokens[before].Kind is TokenKind.Punctuation or TokenKind.Symbol
            && (OpensAside(before) || Words(before) is not ("," or ";" or "-" or "(" or "—" or "–" or "/")))
        {
            before--;
        }

        return before < First || (IsBehindDateline(before) && !IsUpper(token + 1))
            || (before == First + (Is(First, "(") ? 1 : 0) && Text.Tokens[before].Kind == TokenKind.Number && before + 1 < token);
    }

    // "(Amends the spelling.)", "MR DOE: (Applause.)": a sentence of its own in brackets.
    private bool OpensAside(int bracket)
    {
        if (!Is(bracket, "("))
        {
            return false;
        }

        var end = bracket + 1;
        while (Has(end) && !Is(end, ")") && !Is(end, "("))
        {
            end++;
        }

        // "(Updates with reaction from the ABX.)": a whole sentence.
        const int shortest = 3;
        return (end > bracket + 1 && Is(end - 1, ".") && !NameShape.IsAcronym(Words(end - 2)))
            || (bracket == First && (!Has(end) || (!Has(end + 1) && end > bracket + shortest && Is(end - 1, "."))));
    }

    private bool IsUpper(int token) => IsWord(token) && Text.Word(token).BeginsUpper;

    // "DHAKA, Aug 4 (ABX) – Thousands marched": nothing but names, dates and brackets before the dash.
    private bool IsBehindDateline(int dash)
    {
        const int longestDateline = 14;
        return dash > First && dash - First <= longestDateline && Words(dash) is "-" or "—" or "–" && !Text.IsGlued(dash)
            && Enumerable.Range(First, dash - First)
                .All(token => Text.Tokens[token].Kind != TokenKind.Word || Text.Word(token).BeginsUpper || evidence.IsDated(token));
    }

    /// <summary>A capitalised word that is no function word, day or month, and is not dated away.</summary>
    public bool IsCapitalised(int token) =>
        IsWord(token) && !Text.Word(token).IsSmall && NameShape.IsCapitalised(Words(token)) && !IsGluedToNumber(token)
        && !evidence.IsDated(token) && Words(token) != "I"
        && (ClassOf(token) is WordClass.Open or WordClass.Adverb or WordClass.Verb || IsAcronym(token)
            || (Lexicon.Ambiguous.Contains(Lower(token)) && !OwesCapital(token)));

    /// <summary>A capitalised word of which the capital shows that it is part of a name.</summary>
    public bool IsNameWord(int token) =>
        IsCapitalised(token) && (!Lexicon.Times.Contains(Lower(token)) || IsNamedLikeMonth(token))
        && (ClassOf(token) is WordClass.Open or WordClass.Adverb || IsNamedLikeVerb(token))
        && !(OwesCapital(token) && !IsGiven(token) && (evidence.IsSeenSmall(Lower(token)) || IsParticiple(token)));

    // "Jan Novak", "April Jones", but not "in April Jones said".
    private bool IsNamedLikeMonth(int token) =>
        IsGiven(token) && IsCapitalised(token + 1) && !Lexicon.Times.Contains(Lower(token + 1)) && !IsOrdinary(token + 1)
        && (!IsWord(token - 1) || ClassOf(token - 1) is not WordClass.Preposition || Is(token - 1, "by")
            || Is(token - 1, "with") || Is(token - 1, "of"));

    // "Rose Doe".
    private bool IsNamedLikeVerb(int token) =>
        ClassOf(token) == WordClass.Verb && IsGiven(token) && IsCapitalised(token + 1) && !IsOrdinary(token + 1) && !IsHeadline;

    /// <summary>An ordinary word, be it capitalised or not.</summary>
    public bool IsOrdinary(int token) =>
        Lexicon.Ordinary.Contains(Lower(token)) || NameShape.IsAbstract(Lower(token))
        || (ClassOf(token) != WordClass.Open && !IsNameInLy(token));

    // "Daly", "Ganguly": an ending makes adverbs of them, a capital inside a sentence names.
    private bool IsNameInLy(int token) =>
        ClassOf(token) == WordClass.Adverb && Lower(token).EndsWith("ly", StringComparison.Ordinal)
        && Text.Word(token).BeginsUpper && !IsHeadline && !OwesCapital(token) && !evidence.IsSeenSmall(Lower(token));

    public bool IsGiven(int token) =>
        IsWord(token) && Lexicon.GivenNames.Contains(Lower(token)) && Text.Word(token).BeginsUpper
        && !(Words(token).Length == 2 && IsAcronym(token));

    public bool IsAcronym(int token) =>
        IsWord(token) && !Text.Word(token).IsSmall && NameShape.IsAcronym(Words(token)) && !evidence.IsShouted(token)
        && !NameShape.IsRoman(Words(token));

    /// <summary>Whether a hyphen glues this token to the next but one.</summary>
    public bool IsHyphened(int token) => Has(token + 2) && Is(token + 1, "-") && Text.IsGlued(token) && Text.IsGlued(token + 1);

    /// <summary>Whether the token is glued to the one before by a hyphen.</summary>
    public bool FollowsHyphen(int token) => Has(token - 2) && Is(token - 1, "-") && Text.IsGlued(token - 1) && Text.IsGlued(token - 2);

    public bool IsSeenSmall(int token) => evidence.IsSeenSmall(Lower(token));

    /// <summary>Whether a run of capitalised words holds no name that some list knows as one: nouns set in capitals.</summary>
    public bool IsOrdinaryRun(int first) => !IsAcronym(first) && At(Lexicon.Nations, first) is null;

    /// <summary>Whether running text of the document has exactly these words as a name.</summary>
    public bool IsRun(int first, int last) => evidence.IsRun(Quote(first, last));

    // "135R": the letters of a model.
    private bool IsGluedToNumber(int token) => token > First && Text.Tokens[token - 1].Kind == TokenKind.Number && Text.IsGlued(token - 1);

    // "Defeating", "Asked" at the head of a sentence.
    private bool IsParticiple(int token) => Words(token).Length > 5
        && (Lower(token).EndsWith("ing", StringComparison.Ordinal) || Lower(token).EndsWith("ed", StringComparison.Ordinal));

    /// <summary>The words of a range of tokens as they stand.</summary>
    public string Quote(int first, int last) => Text.Source[Text.SpanOf(first, last)];
}
