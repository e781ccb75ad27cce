using Analysis.Diagnostics;
using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis;

/// <summary>
/// What one source gave. Depends on nothing but the source and the user's tables, so adding a source changes no other's; but for
/// <see cref="Copied"/>, the source's status and the diagnostics about both.
/// </summary>
/// <param name="Source">The document.</param>
/// <param name="Structure">Its tokens, blocks and sentences.</param>
/// <param name="Quantities">Numbers that are no part of a date, in text order.</param>
/// <param name="Dates">Temporal expressions, in text order.</param>
/// <param name="Actors">Mentions of actors and places, in text order; nested ones after the longer.</param>
/// <param name="Statements">Statements, in text order.</param>
/// <param name="Figures">Claims of numbers, in text order.</param>
/// <param name="Diagnostics">What was wrong or unclear.</param>
public sealed record Extraction(
    Source Source,
    TextStructure Structure,
    IReadOnlyList<Mention<Quantity>> Quantities,
    IReadOnlyList<Mention<Timex>> Dates,
    IReadOnlyList<Mention<Actor>> Actors,
    IReadOnlyList<Mention<Statement>> Statements,
    IReadOnlyList<Mention<Figure>> Figures,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What of it other sources of the corpus say in the same words; nothing as long as it stands alone.</summary>
    public CopyMarks Copied { get; init; } = CopyMarks.None;

    /// <summary>1; for a source of the very bytes of earlier ones which of them it is. It tells their rows' ids apart.</summary>
    public int Repetition { get; init; } = 1;

    /// <summary>Characters, without white space, that are no part of the document and gave nothing: menus, lists of other articles,
    /// comments.</summary>
    public int LeftOut { get; init; }

    /// <summary>The same without the tokens of its text, see <see cref="TextStructure.Settled"/>.</summary>
    internal Extraction Settled() => this with { Structure = Structure.Settled() };
}
