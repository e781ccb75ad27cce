namespace Analysis.Recognition.Figures;

/// <summary>
/// Relative clauses between two commas, behind which the sentence goes on: "The mayor, who had asked for calm, arrested 12 men."
/// </summary>
internal static class ClosedRelatives
{
    private const int Longest = 40;

    /// <summary>
    /// The comma that opens the clause which the comma at <paramref name="closing"/> closes; that comma itself when there
    /// is none, or no verb follows, so that the clause may go on ("who denied that, on Monday, 12 people had died").
    /// </summary>
    public static int OpeningOrSelf(TokenView view, int closing)
    {
        if (view[closing] != "," || !VerbForms.IsVerb(view, VerbForms.BehindAdverbs(view, closing + 1)))
        {
            return closing;
        }

        var opening = closing - 1;
        while (opening > Math.Max(view.First, closing - Longest) && view[opening] is not ("," or ";"))
        {
            opening--;
        }

        return view[opening] == "," && view[opening + 1] is "who" or "which" or "whose" ? opening : closing;
    }
}
