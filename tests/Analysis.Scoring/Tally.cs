namespace Analysis.Scoring;

/// <summary>How much of what was found is right, and how much of what there is was found. Adds up over documents.</summary>
/// <param name="RightFound">Right ones among those found.</param>
/// <param name="Found">How many were found.</param>
/// <param name="RightGold">Gold items that were found rightly.</param>
/// <param name="Gold">How many gold items there are.</param>
internal readonly record struct Tally(double RightFound, double Found, double RightGold, double Gold)
{
    public double Precision => Found == 0 ? 1 : RightFound / Found;

    public double Recall => Gold == 0 ? 1 : RightGold / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally a, Tally b) =>
        new(a.RightFound + b.RightFound, a.Found + b.Found, a.RightGold + b.RightGold, a.Gold + b.Gold);

    /// <summary>A tally of items that are each right or wrong.</summary>
    public static Tally Of(int right, int wrong, int missed) => new(right, right + wrong, right, right + missed);
}
