namespace Analysis.Charting;

/// <summary>What the mark of a claim says when it is pointed at.</summary>
internal static class ClaimHover
{
    private const int Named = 3;

    /// <summary>The sentence, who says so and where, as of when, how sure.</summary>
    public static string Of(Claim claim, Evidence evidence) => Hover.Of(claim.Row, evidence, Facts(claim, evidence));

    /// <summary>The words of claims that coincide.</summary>
    public static string Of(IReadOnlyList<Claim> claims, Evidence evidence) =>
        claims.Count == 1 ? Of(claims[0], evidence)
        : Hover.Of([.. claims.Select(claim => claim.Row)], evidence,
            [$"{claims.Count} claims of {ClaimWords.Short(claims[0])}", Voices(claims, evidence)]);

    private static string Voices(IReadOnlyList<Claim> claims, Evidence evidence)
    {
        var voices = claims.Select(claim => Voice.Of(claim.Row, evidence)).Distinct(StringComparer.Ordinal).ToList();
        return string.Join("; ", voices.Take(Named)) + Words.AndMore(voices.Count, Named);
    }

    private static IEnumerable<string> Facts(Claim claim, Evidence evidence)
    {
        var row = claim.Row;
        yield return $"{Words.Sentence(Voice.Of(row, evidence))}; {ClaimWords.Words(row.Certainty.ToString())}";
        yield return row.AsOf is { } day ? $"As of {ChartTheme.Format(day)} ({ClaimWords.Basis(row)})" : "As of a day that is not known";
        if (claim.Convention is { } number)
        {
            yield return $"The source gives no number; drawn at {ChartTheme.Format(number)} by convention";
        }
    }
}
