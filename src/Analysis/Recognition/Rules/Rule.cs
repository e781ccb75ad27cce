namespace Analysis.Recognition.Rules;

/// <summary>What every rule says of itself, whatever it reads.</summary>
/// <param name="Name">The name that rows carry and <c>analysis explain</c> shows.</param>
/// <param name="Reason">What it reads, and why it stands where it does in the order.</param>
public abstract record Rule(string Name, string Reason)
{
    /// <summary>Sentences it reads; what stands between "[|" and "|]" is the span of its mention.</summary>
    public IReadOnlyList<string> Examples => RuleExamples.Of(Name, isRead: true);

    /// <summary>Sentences it leaves alone: between the marks, or anywhere when nothing is marked.</summary>
    public IReadOnlyList<string> CounterExamples => RuleExamples.Of(Name, isRead: false);
}
