namespace Analysis.Recognition.Dates;

/// <summary>The dates a text has named so far, for words that count from them ("two days later").</summary>
internal sealed class Narrative
{
    // Newspaper paragraphs are short; further up, a date is no longer what the reader has in mind.
    private const int BlocksBack = 4;
    private const int Reach = 20;

    private readonly List<NarrativeDate> dates = [];

    /// <summary>The day of the last entry of a time line ("9 August: ..."); empty when there is none or its year is not known.</summary>
    public NarrativeDate? Entry { get; set; }

    public void Add(NarrativeDate date) => dates.Add(date);

    /// <summary>The day that all days named lately before an offset agree on; empty when there are none or several.</summary>
    public NarrativeDate? OnlyDay(int offset, int block)
    {
        NarrativeDate? only = null;
        for (var i = dates.Count - 1; i >= 0 && dates.Count - i <= Reach && dates[i].Block >= block - BlocksBack; i--)
        {
            if (dates[i].Grain != DateUnit.Day || dates[i].Span.Start > offset)
            {
                continue;
            }

            if (dates[i].Days is null || (only is not null && only.Days != dates[i].Days))
            {
                return null;
            }

            only ??= dates[i];
        }

        return only;
    }

    /// <summary>
    /// The last date that is at least as fine as <paramref name="unit"/>, in <paramref name="block"/> or the few before it.
    /// One that could not be resolved hides those before it: counting from an older one would be a guess.
    /// </summary>
    public NarrativeDate? Last(DateUnit unit, int block)
    {
        for (var i = dates.Count - 1; i >= 0 && dates.Count - i <= Reach && dates[i].Block >= block - BlocksBack; i--)
        {
            if (dates[i].Grain <= unit)
            {
                return dates[i];
            }
        }

        return null;
    }
}
