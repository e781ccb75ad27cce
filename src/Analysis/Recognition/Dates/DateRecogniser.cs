using Analysis.Recognition.Numbers;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Finds dates, times, lengths of time and recurring times, and resolves them against the document's date and each other.</summary>
/// <remarks>Pure: the same text and metadata give the same mentions, whatever the day, culture and time zone.</remarks>
public sealed class DateRecogniser(Lexicon lexicon)
{
    private readonly DateWords words = new(lexicon);

    /// <summary>All temporal expressions of a text, in order, none overlapping another.</summary>
    /// <param name="structure">The text.</param>
    /// <param name="quantities">Its numbers: lengths of time take their counts from them.</param>
    /// <param name="metadata">The document's date, when known.</param>
    public IReadOnlyList<Mention<Timex>> Recognise(TextStructure structure, IReadOnlyList<Mention<Quantity>> quantities, SourceMetadata metadata)
    {
        var byStart = new Dictionary<int, Mention<Quantity>>();
        foreach (var quantity in quantities)
        {
            byStart.TryAdd(quantity.Value.Number.Start, quantity);
        }

        var blocks = BlockDates(structure, byStart);
        var isDayFirst = DayOrder.Of([.. blocks.SelectMany(block => block.Candidates)], candidate => structure.Words(candidate.First));
        var narrative = new Narrative();
        var mentions = new List<Mention<Timex>>();
        foreach (var block in blocks)
        {
            mentions.AddRange(new BlockResolver(structure, metadata, isDayFirst, narrative, block).Resolve());
        }

        return mentions;
    }

    private List<BlockDates> BlockDates(TextStructure structure, Dictionary<int, Mention<Quantity>> quantities)
    {
        var blocks = new List<BlockDates>();
        for (var i = 0; i < structure.Blocks.Count; i++)
        {
            var (first, last) = structure.TokensOf(structure.Blocks[i].Span);
            var text = new DateText(structure, words, quantities, first, last + 1);
            blocks.Add(new BlockDates(i, text, DateReader.Read(text)));
        }

        return blocks;
    }
}
