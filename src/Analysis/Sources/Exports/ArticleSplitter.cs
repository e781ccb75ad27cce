using System.Text.RegularExpressions;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources.Exports;

/// <summary>
/// Cuts a file that an archive of the press wrote into its articles, "name#1", "name#2", each with its own title, publisher and day.
/// Where it is plain that there are several, and not where each begins, the file stays whole and gets no day of publication.
/// </summary>
internal static partial class ArticleSplitter
{
    private const int Few = 2;

    /// <summary>The articles of a document; the document itself when it is one.</summary>
    public static IEnumerable<Document> Split(Document whole)
    {
        if (whole.Status != SourceStatus.Read || whole.Properties.HoldsSeveral)
        {
            return [whole];
        }

        var lines = ExportLine.Of(whole.Text.Content);
        var starts = lines.Select((line, index) => (Index: index, Number: StartNumber(line.Words)))
            .Where(start => start.Number > 0).ToList();
        var ends = Enumerable.Range(0, lines.Count).Where(index => ExportMarks.End.IsMatch(lines[index].Words)).ToList();
        if (starts.Count >= Few && IsCounted([.. starts.Select(start => start.Number)]))
        {
            return Parts(whole, lines,
                [.. starts.Select((start, i) => (start.Index + 1, i + 1 < starts.Count ? starts[i + 1].Index : lines.Count))]);
        }

        if (ends.Count >= Few && starts.Count < Few)
        {
            return Parts(whole, lines, [.. ends.Select((end, i) => (i == 0 ? BehindCover(lines, end) : ends[i - 1] + 1, end + 1))]);
        }

        if (BetweenRules(lines) is { Count: >= Few } sections)
        {
            return Parts(whole, lines, sections);
        }

        var heads = Math.Max(Math.Max(starts.Count, ends.Count), HeadMarks().Max(mark => lines.Count(line => mark.IsMatch(line.Words))));
        heads = Math.Max(Math.Max(heads, Digest.Items(lines)), DatedSections.Count(lines));
        return [heads >= Few ? Unsplit(whole, heads) : starts.Count + ends.Count == 1 ? Alone(whole, lines, ends) : whole];
    }

    /// <summary>Whether a text plainly holds several articles, be it sure or not where each begins.</summary>
    public static bool HoldsSeveral(string text)
    {
        var whole = new Document(new SourceText("", text), "", "", DocumentProperties.None, SourceStatus.Read, []);
        var articles = Split(whole).Take(2).ToList();
        return articles.Count > 1 || articles[0].Properties.HoldsSeveral;
    }

    // A cover names who exported it, when, and the titles: "Job Number: 63427711", "Documents (3)". The first
    // article begins two lines above its own day.
    private static int BehindCover(IReadOnlyList<ExportLine> lines, int end)
    {
        var cover = Enumerable.Range(0, end).FirstOrDefault(index => Cover().IsMatch(lines[index].Words), -1);
        var length = cover < 0 ? -1
            : Enumerable.Range(cover, end - cover).FirstOrDefault(index => ExportMarks.Length.IsMatch(lines[index].Words), -1);
        for (var day = length - 1; day > Math.Max(cover + 1, length - 8); day--)
        {
            if (ExportHeader.DayOf(lines[day].Words) is not null)
            {
                return Math.Max(cover + 1, day - 2);
            }
        }

        return 0;
    }

    // Articles between lines of "____", each with a line that gives its day; what stands above the first
    // and below the last is none of theirs.
    private static IReadOnlyList<(int First, int End)> BetweenRules(IReadOnlyList<ExportLine> lines)
    {
        var rules = Enumerable.Range(0, lines.Count).Where(index => Rule().IsMatch(lines[index].Words)).Append(lines.Count).ToList();
        var sections = rules.Zip(rules.Skip(1), (rule, next) => (First: rule + 1, End: next)).ToList();
        var dated = sections.Where(section => Enumerable.Range(section.First, section.End - section.First)
            .Any(index => DateField().IsMatch(lines[index].Words))).ToList();
        return dated.Count >= Few && dated.Zip(dated.Skip(1)).All(pair => pair.Second.First == pair.First.End + 1) ? dated : [];
    }

    // One article that was saved alone: what the archive wrote above it counts where the file's own metadata do not say it.
    private static Document Alone(Document whole, IReadOnlyList<ExportLine> lines, List<int> ends)
    {
        var first = ends.Count == 1 ? BehindCover(lines, ends[0]) : 0;
        var own = whole.Properties;
        var found = ExportHeader.Read([.. lines.Skip(first).Where(line => StartNumber(line.Words) == 0).Select(line => line.Words)]);
        return found.Published is null ? whole : whole with
        {
            Properties = own with
            {
                Title = own.Title.Length > 0 ? own.Title : found.Title,
                Publisher = own.Publisher.Length > 0 ? own.Publisher : found.Publisher,
                Published = own.Published ?? found.Published,
                PublishedBasis = own.Published is null ? found.PublishedBasis : own.PublishedBasis,
            },
        };
    }

    private static Document Unsplit(Document whole, int heads) => whole with
    {
        Properties = whole.Properties with { Published = null, PublishedBasis = PublishedBasis.Unresolved, HoldsSeveral = true },
        Diagnostics = whole.Diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.SeveralArticles, whole.Label, new LinePosition(1, 1), heads)),
    };

    // What stands beside the articles is told with the first.
    private static IEnumerable<Document> Parts(
        Document whole, IReadOnlyList<ExportLine> lines, IReadOnlyList<(int First, int End)> articles)
    {
        var beside = Beside(lines, articles).ToList();
        var number = 0;
        foreach (var (first, end) in articles)
        {
            number++;
            var name = FormattableString.Invariant($"#{number}");
            var own = lines.Skip(first).Take(end - first).ToList();
            var content = own.Count == 0 ? "" : whole.Text.Content[own[0].Start..own[^1].End];
            var properties = ExportHeader.Read([.. own.Select(line => line.Words)]);
            var article = Document.Part(whole.Text.Name + name, whole.Label + name, content, properties);
            yield return number > 1 ? article : article with
            {
                Diagnostics = [.. whole.Diagnostics, .. beside.Select(range => About(whole, lines, range, articles.Count)),
                    .. article.Diagnostics],
                LeftOut = [.. whole.LeftOut, .. beside.Select(range =>
                    new LeftOutPart("beside articles", whole.Text.Content[lines[range.First].Start..lines[range.End - 1].End]))],
            };
        }
    }

    // A search summary above the first article, a list of terms of use behind the last.
    private static IEnumerable<(int First, int End)> Beside(
        IReadOnlyList<ExportLine> lines, IReadOnlyList<(int First, int End)> articles)
    {
        // The line right above the first article is its mark.
        var above = articles[0].First > 0 ? articles[0].First - 1 : 0;
        return new[] { (First: 0, End: above), (First: articles[^1].End, End: lines.Count) }.Where(range => range.End > range.First);
    }

    private static Diagnostic About(Document whole, IReadOnlyList<ExportLine> lines, (int First, int End) range, int articles)
    {
        var (first, last) = (whole.Text.Lines[lines[range.First].Start], whole.Text.Lines[lines[range.End - 1].Start]);
        return Diagnostic.Of(DiagnosticCatalog.BesideArticles, whole.Label, first, first.Line, last.Line, articles);
    }

    private static int StartNumber(string line) =>
        StartMark().Match(line) is { Success: true } match && int.TryParse(match.Groups["number"].Value, out var number) ? number : 0;

    // Numbers that do not follow each other are cited, not counted: "Article 3 of 12", "Article 1 of 12".
    private static bool IsCounted(IReadOnlyList<int> numbers) => numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);

    // "Document 1 of 40", "Article 3 of 12", "2 of 40 DOCUMENTS".
    [GeneratedRegex(
        @"^(?:(?:document|article|item|story|result|record)\s+(?<number>\d{1,6})\s+of\s+\d{1,6}|"
        + @"(?<number>\d{1,6})\s+of\s+\d{1,6}\s+(?:documents?|articles?))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartMark();

    // "Documents (3)".
    [GeneratedRegex(@"^Documents? \(\d{1,6}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Cover();

    [GeneratedRegex("^[_=*-]{10,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    // Lines of which an article of an archive has one: more of them are more articles.
    private static IEnumerable<Regex> HeadMarks() => [ExportMarks.WordCount, ExportMarks.Length, DateField(), LoadDate()];

    [GeneratedRegex(@"^(?:publication (?:date|info)|PD)\s*[:\t ]\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateField();

    [GeneratedRegex(@"^load-date:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LoadDate();
}
