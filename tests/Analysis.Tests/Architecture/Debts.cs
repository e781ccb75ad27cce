using System.Globalization;
using System.Text;
using Analysis.Tests.Support;

namespace Analysis.Tests.Architecture;

/// <summary>
/// What does not keep a law of the architecture yet, in debts.tsv: law, where, what, how much. The list may only
/// get shorter, its numbers only smaller.
/// </summary>
internal static class Debts
{
    private static readonly string List = Path.Combine(Repository.Root, "tests", "Analysis.Tests", "Architecture", "debts.tsv");

    /// <summary>
    /// Fails for what breaks the law and stands in no line, for more of it than a line allows, and for a line that nothing needs any more.
    /// </summary>
    /// <param name="law">The law.</param>
    /// <param name="found">What breaks it: where, what (may be empty), and how much.</param>
    public static void Verify(string law, IEnumerable<(string Where, string What, int Amount)> found)
    {
        var known = File.ReadLines(List).Where(line => line.StartsWith(law + '\t', StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => (cells[1], cells[2]), cells => int.Parse(cells[3], CultureInfo.InvariantCulture));
        var now = found.ToDictionary(entry => (entry.Where, entry.What), entry => entry.Amount);
        var faults = new StringBuilder();
        foreach (var ((where, what), amount) in now.OrderBy(entry => entry.Key))
        {
            var allowed = known.TryGetValue((where, what), out var most) ? most : -1;
            faults.Append(amount > allowed
                ? string.Create(CultureInfo.InvariantCulture,
                    $"{law}\t{where}\t{what}\t{amount} (allowed: {(allowed < 0 ? "none" : allowed)})\n")
                : "");
        }

        foreach (var (where, what) in known.Keys.Except(now.Keys).Order())
        {
            faults.Append(CultureInfo.InvariantCulture, $"{law}\t{where}\t{what}: keeps the law now; take its line out of debts.tsv\n");
        }

        Assert.True(faults.Length == 0, faults.ToString());
    }
}
