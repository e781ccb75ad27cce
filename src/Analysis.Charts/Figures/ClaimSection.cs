namespace Analysis.Charting;

/// <summary>Claims of one panel over time.</summary>
/// <param name="Label">What they share: a speaker, a measure.</param>
/// <param name="Claims">The claims.</param>
internal sealed record ClaimPanel(string Label, IReadOnlyList<Claim> Claims);

/// <summary>A matter of its own, such as new arrests, with its panels.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Panels">The panels below it.</param>
internal sealed record ClaimSection(string Title, IReadOnlyList<ClaimPanel> Panels)
{
    /// <summary>The claims of all panels.</summary>
    public IEnumerable<Claim> Claims => Panels.SelectMany(panel => panel.Claims);

    /// <summary>
    /// A section for each kind and measure, in it a panel for each speaker or what else was asked for; of several kinds a section
    /// each, in it a panel for each measure.
    /// </summary>
    public static IEnumerable<ClaimSection> Of(IReadOnlyList<Claim> claims, Evidence evidence, ClaimPanels? panels)
    {
        var manyKinds = claims.Select(claim => claim.Row.Kind).Distinct(StringComparer.Ordinal).Count() > 1;
        foreach (var kind in claims.GroupBy(claim => claim.Row.Kind, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var name = Words.Sentence(ClaimWords.Words(kind.Key));
            var measures = kind.GroupBy(claim => ClaimWords.Group(claim.Row)).OrderBy(group => group.Key.Order).ToList();
            if (manyKinds && panels is null)
            {
                yield return new ClaimSection(name,
                    [.. measures.Select(group => new ClaimPanel(Words.Sentence(group.Key.Words), [.. group]))]);
                continue;
            }

            foreach (var group in measures)
            {
                yield return new ClaimSection($"{name}, {group.Key.Words}",
                    [.. (panels ?? new ClaimPanels(By.Speaker, evidence)).Of([.. group])
                        .Select(panel => new ClaimPanel(panel.Label, panel.Claims))]);
            }
        }
    }
}
