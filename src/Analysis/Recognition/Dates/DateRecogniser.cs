using Analysis.Recognition.Numbers;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>
/// Finds dates, times, lengths of time and recurring times, and resolves them against the document's date and each other.
/// </summary>
/// <remarks>Pure: the same text and metadata give the same mentions, whatever the day, culture and time zone.</remarks>
public sealed class DateRecogniser(Lexicon lexicon)
{
    // Weeklies print stories some days old; what is older is the date of something else.
    private const int OldestDateline = 10;

    private readonly DateWords words = new(lexicon);

    /// <summary>All temporal expressions of a text, in order, none overlapping another.</summary>
    /// <param name="structure">The text.</param>
    /// <param name="quantities">Its numbers: lengths of time take their counts from them.</param>
    /// <param name="metadata">The document's date, when known.</param>
    public IReadOnlyList<Mention<Timex>> Recognise(
        TextStructure structure, IReadOnlyList<Mention<Quantity>> quantities, SourceMetadata metadata)
    {
        var blocks = BlockDates(structure, new Counts(structure, quantities));
        DateCandidate[] candidates = [.. blocks.SelectMany(block => block.Candidates)];
        var isDayFirst = DayOrder.OfPublication(candidates, metadata.Published)
            ?? DayOrder.Of(candidates, candidate => structure.Words(candidate.First));
        var published = metadata.Published is { } day ? new Standpoint(day, DateBasis.Published, metadata.PublishedSpan) : null;
        var dateline = published is null ? null : Dateline(structure, blocks, published);
        var narrative = new Narrative();
        var mentions = new List<Mention<Timex>>();
        foreach (var block in blocks)
        {
            mentions.AddRange(new BlockResolver(structure, metadata.PublishedSpan,
                block.Block >= dateline?.Block ? dateline.Value.From : published, isDayFirst, narrative, block).Resolve());
        }

        return mentions;
    }

    // "BEIJING, June 5 --" in a paper of the 6th: the story speaks from the 5th.
    private static (int Block, Standpoint From)? Dateline(TextStructure structure, List<BlockDates> blocks, Standpoint published)
    {
        foreach (var block in blocks.Take(PublicationDate.HeadBlocks))
        {
            var first = block.Candidates.FirstOrDefault(candidate => candidate.Expression is DayOf);
            if (first is null || structure.Blocks[block.Block].Kind == BlockKind.Caption
                || !PublicationLines.IsDateline(block.Text, first.First, first.End))
            {
                continue;
            }

            var context = new DateContext(published, Tense.Past, new Narrative(), null, null, block.Block);
            return DateResolver.Resolve(first.Expression, context) is { Days: { } days }
                && days.First < published.Day && days.First >= published.Day.AddDays(-OldestDateline)
                ? (block.Block, new Standpoint(days.First, DateBasis.Narrative, block.Text.SpanOf(first.First, first.End)))
                : null;
        }

        return null;
    }

    private List<BlockDates> BlockDates(TextStructure structure, Counts counts)
    {
        var blocks = new List<BlockDates>();
        for (var i = 0; i < structure.Blocks.Count; i++)
        {
            if (structure.Blocks[i].Kind == BlockKind.Furniture)
            {
                continue;
            }

            var (first, end) = structure.TokensOf(structure.Blocks[i]);
            var text = new DateText(structure, words, counts, first, end);
            blocks.Add(new BlockDates(i, text, DateReader.Read(text)));
        }

        return blocks;
    }
}
