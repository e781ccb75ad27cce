using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Who gives a figure: the innermost statement around it, the statements around that, and the publisher.</summary>
/// <param name="Statements">The statements around it, the outermost first.</param>
/// <param name="Publisher">Publisher of the document; empty when not known.</param>
internal sealed record Attribution(IReadOnlyList<Mention<Statement>> Statements, string Publisher)
{
    public Mention<Statement>? Innermost => Statements.Count > 0 ? Statements[^1] : null;

    /// <summary>
    /// Who gives a figure; empty when nobody does, when it cannot be told, or when they only deny it: whose
    /// number that is, the denial does not tell.
    /// </summary>
    public string SpeakerOf(Vouching vouching) =>
        Innermost is not { } inner || IsOthers || (inner.Value.Act == "asks" && inner.Value.Directness != Directness.Direct)
        || IsLeftOpen(inner, vouching) || (vouching.Polarity is Polarity.Denied or Polarity.Corrected && IsDenier(inner, vouching.Words))
            ? ""
            : inner.Value.Speaker;

    /// <summary>
    /// Whether the words say that another gives the number, who is not made out: "a letter saying that 40
    /// died", "accused him of saying that".
    /// </summary>
    public bool IsOthers { get; private init; }

    // "would neither confirm nor deny that 40 died": whose number that is, it does not tell.
    private static bool IsLeftOpen(Mention<Statement> statement, Vouching vouching) =>
        vouching is { Polarity: Polarity.Hypothetical, Certainty: Certainty.Reported, Words: { } words }
        && statement.Value.Cue is { } cue && words.Overlaps(cue);

    private static bool IsDenier(Mention<Statement> statement, SourceSpan? words) =>
        statement.Value.Act is "denies" or "rejects" || (words is { } denial && statement.Span.Contains(denial));

    /// <summary>From the document inwards.</summary>
    public string Chain =>
        string.Join(" > ", Statements.SelectMany(statement => new[] { statement.Value.SpeaksFor, statement.Value.Speaker })
            .Prepend(Publisher).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));

    /// <summary>
    /// Whether the words around it are those that a denial takes up: "reports that 40 people died were denied by the army", "the
    /// union's denial that 40 people died".
    /// </summary>
    public bool IsDenied { get; private init; }

    /// <summary>How the text stands to a figure that its words seem to assert.</summary>
    public Vouching Denied(Vouching vouching) =>
        IsDenied && vouching.Polarity == Polarity.Asserted ? vouching with { Certainty = Certainty.Denied, Polarity = Polarity.Denied }
        : IsOfAnotherStatement(vouching) ? Vouching.Plain
        : vouching;

    // "called for an end to it, noting that 16 men had been killed": what is called for is not what is noted.
    private bool IsOfAnotherStatement(Vouching vouching) =>
        vouching.Polarity is Polarity.Denied or Polarity.Hypothetical && vouching.Words is { } words
            && Innermost is { Value.Cue: { } cue } inner
        && inner.Rule == "statement.participle" && words.End <= cue.Start && !inner.Span.Contains(words)
        && !Statements.Any(statement => statement.Value.Cue is { } own && own.Overlaps(words));

    public static Attribution Of(Claim claim, IEnumerable<Mention<Statement>> statements, SourceMetadata metadata)
    {
        var all = statements.ToArray();
        var span = claim.Quantity.Span;
        var around = Array.FindAll(all, statement => IsAround(statement, span) && !IsBackground(claim, statement));
        if (around.Length == 0 && Array.FindLast(all, statement => GoesOn(claim, statement.Value)) is { } interrupted)
        {
            around = Array.FindAll(all, statement => statement.Span.Contains(interrupted.Span));
        }

        Mention<Statement>[] ordered = [.. around.OrderByDescending(statement => statement.Span.Length)
            .ThenBy(statement => statement.Span)];
        return new(ordered, metadata.Publisher)
        {
            IsDenied = ordered.Length > 0 && TakesUp(claim, ordered[^1]),
            IsOthers = ordered.Length > 0 && (IsOthersWord(claim, ordered[^1]) || IsPutByOthers(claim))
        };
    }

    // "Crowds put at 10,000 by reporters gathered, the agency said", "a crowd estimated by police at 9,000":
    // whose number it is stands beside it.
    private static bool IsPutByOthers(Claim claim)
    {
        const int longestName = 5;
        var (view, at) = (claim.View, claim.Before);
        if (view[at] != "at")
        {
            return false;
        }

        var by = Enumerable.Range(at - longestName, longestName).LastOrDefault(token => view[token] == "by", at);
        return view[by - 1] is "put" or "estimated" or "placed" or "reckoned" && (by < at || view[claim.Counted.Next] == "by");
    }

    // What a denial denies stands behind "that" here: a number beside it ("charges against 40 people were denied by") is not denied.
    private static bool TakesUp(Claim claim, Mention<Statement> statement)
    {
        var structure = claim.View.Structure;
        var before = structure.TokenAt(statement.Span.Start) - 1;
        return statement.Value.Act == "denies" && statement.Rule is "statement.nominal" or "statement.passive" && before >= 0
            && structure.Lower(before) == "that";
    }

    // "confirmed receipt of a letter saying that 40 died", "accused him of claiming that": between the statement's cue
    // and the number stands another's word.
    private static bool IsOthersWord(Claim claim, Mention<Statement> statement)
    {
        var view = claim.View;
        const int reach = 12;
        var from = Math.Max(view.First, claim.First - reach);
        // "welcomed a report that 40 died"
        var content = view.Structure.TokenAt(statement.Span.Start);
        content += WordClasses.Of(view[content]) == WordClass.Determiner ? 1 : 0;
        if (statement.Value.Directness != Directness.Direct
            && view[content] is "report" or "reports" or "claim" or "claims" or "allegation" or "allegations" or "rumour" or "rumours"
                or "news" or "testimony" or "accusations"
            && view[content + 1] == "that" && content < claim.First)
        {
            return true;
        }

        if (statement.Value.Directness == Directness.Direct)
        {
            return IsInnerSource(claim, statement);
        }

        return Enumerable.Range(from, claim.First - from).Any(token => view.Structure.Tokens[token].Span.Start >= statement.Span.Start
            // "said it was prosecutors, not she, who claimed that 16 officers were hurt"
            && (view[token - 1] == "who" && view[token + 1] == "that" && Reporting.IsVerb(view[token])
            || view[token] is "saying" or "claiming" or "alleging" or "stating" && view[token - 1] is "of" or "letter" or "letters"
                or "report" or "reports" or "petition" or "message" or "messages" or "complaint" or "complaints" or "document"
                or "documents" or "leaflet" or "post" or "posts" or "email" or "emails" or "note"));
    }

    // "Doctors say that sixty died," said the bishop: inside his quotation another is said to say it.
    private static bool IsInnerSource(Claim claim, Mention<Statement> statement)
    {
        var view = claim.View;
        var isAnothers = false;
        for (var token = view.First; token < claim.First; token++)
        {
            if (view.Structure.Tokens[token].Span.Start < statement.Span.Start)
            {
                continue;
            }

            if (view[token] is "and" or "but" or "," or ";" or "because" or "when" or "after")
            {
                isAnothers = false;
            }
            else if ((Reporting.IsVerb(
                view[token]) || (view[token] is "speak" or "speaks" or "spoke" or "talk" or "talks" or "talked" && view[token + 1] == "of"))
                && WordClasses.Of(view[token - 1]) is not (WordClass.Determiner or WordClass.Preposition)
                && view[token - 1] is not ("i" or "we" or "to" or "can" or "could" or "must" or "not"))
            {
                isAnothers = !Enumerable.Range(token - 4, 4).Any(own => own >= view.First && view[own] is "our" or "my" or "i" or "we");
            }
        }

        return isAnothers;
    }

    // "Newsline estimated around 200 people": a cue that bounds the number, too, stands before what was said.
    private static bool IsAround(Mention<Statement> statement, SourceSpan number) =>
        statement.Span.Contains(number) || (statement.Value.Cue is { } cue && cue.Start == number.Start && cue.End <= statement.Span.Start
            && statement.Span.Contains(new SourceSpan(Math.Max(statement.Span.Start, number.Start), number.End)));

    // "He said he would go, after protests in which 14 people have been killed": background that the writer adds, as far as one can tell.
    private static bool IsBackground(Claim claim, Mention<Statement> statement)
    {
        var view = claim.View;
        // "Troops held 40, after a raid that killed 12, the clinic said": who is named behind it all says it all.
        if (statement.Value.Directness == Directness.Direct || statement.Value.Cue?.Start >= claim.Quantity.Span.End)
        {
            return false;
        }

        const int reach = 60;
        var isRelative = false;
        for (var token = claim.First - 1; token >= Math.Max(view.First, claim.First - reach)
            && view.Structure.Tokens[token].Span.Start > statement.Span.Start && view[token] is not ("\"" or "“" or ";"); token--)
        {
            isRelative |= view[token] is "which" or "that"
                && WordClasses.Of(view[token - 1]) is WordClass.Open or WordClass.Preposition && token > view.First
                && (view[token - 1] is "in" or "of" || WordClasses.Of(view[token + 1]) is WordClass.Auxiliary or WordClass.Verb
                    || view[token + 1].EndsWith("ed", StringComparison.Ordinal));
            if (isRelative && view[token] is "after" or "amid" or "following" or "during")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the words of a claim may reach: the statement around it, or the sentence.</summary>
    public SourceSpan Limits(Claim claim) =>
        Innermost is { } statement && statement.Span.Contains(claim.Quantity.Span) ? statement.Span : claim.View.Sentence.Span;

    // "The toll rose to 57, the ministry said, with a further 15 injured": what the speaker's words interrupt goes on behind them.
    private static bool GoesOn(Claim claim, Statement statement)
    {
        var view = claim.View;
        if (statement.Cue is not { } cue || statement.SpeakerSpan is not { } speaker || !view.Sentence.Span.Contains(cue)
            || !view.Sentence.Span.Contains(speaker))
        {
            return false;
        }

        var cueToken = view.Structure.TokenAt(Math.Min(cue.Start, speaker.Start));
        if (Enumerable.Range(cueToken - 3, 3).Any(token => view[token] is "where" or "which" or "who"))
        {
            // "From the temple, where a nurse said six lay dead, soldiers evacuated 3,000"
            return false;
        }

        var comma = view.Structure.TokensOf(cue.End > speaker.End ? cue : speaker).Last + 1;
        for (var last = comma + 6; comma < last && view.IsWord(comma); comma++)
        {
        }

        var isInterruption = Enumerable.Range(Math.Max(view.First, cueToken - 3), cueToken - Math.Max(view.First, cueToken - 3))
            .Any(token => view[token] == ",");
        // "Over the past week, said the envoy, at least 32 have died": what stands before is no clause.
        var isAdverbial = isInterruption
            && !Enumerable.Range(view.First, Math.Max(0, cueToken - 1 - view.First)).Any(token => VerbForms.IsVerb(view, token));
        return isInterruption && view[comma] == "," && comma < claim.First
            && (isAdverbial || view[comma + 1] is "with" or "bringing" or "raising" or "leaving" or "including" or "plus" or "among"
                || (view[comma + 1] == "and" && claim.Before == comma + 1)
                // "Twelve were killed, the commission said, eight by live rounds"
                || (claim.First == comma + 1
                    && !Enumerable.Range(claim.Last, view.End - claim.Last).Any(token => VerbForms.IsVerb(view, token))))
            && !Enumerable.Range(comma, claim.First - comma).Any(token => view[token] is ";" or "but" or "while" or "according");
    }

    /// <summary>The day a figure stood at when its own words tell none: that of the statement, else of publication.</summary>
    public (DateOnly? Day, AsOfBasis Basis) AsOf(SourceMetadata metadata)
    {
        if (Statements.LastOrDefault(statement => statement.Value.Date is not null)?.Value.Date is { } said)
        {
            // A statement of "last year" stood at no day that could be named.
            return said.From is { } from && said.To == from ? (from, AsOfBasis.Statement) : (null, AsOfBasis.Unresolved);
        }

        return metadata.Published is { } published ? (published, AsOfBasis.Published) : (null, AsOfBasis.Unresolved);
    }
}
