using System.Globalization;
using Analysis.Tests.Support;

namespace Analysis.Tests.Hostile;

/// <summary>Files with bytes changed, cut, doubled and put from one into another at random, always the same ones.</summary>
/// <remarks>
/// ANALYSIS_FUZZ=SECONDS goes on for so long, and ANALYSIS_FUZZ_SEED=N begins elsewhere; the message of a failure
/// names the seed that gives the file again.
/// </remarks>
public sealed class MutantTests
{
    private const int Usual = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Kinds => [".txt", ".csv", ".jsonl", ".html", ".docx", ".pdf", ".zip", ".eml", ".mbox"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task None_breaks_a_reader(string kind)
    {
        var sources = HostileInputs.All.Where(file => file.Key.EndsWith(kind, StringComparison.Ordinal)).Select(file => file.Value)
            .Where(bytes => bytes.Length < 20_000).ToList();
        var end = DateTime.UtcNow.AddSeconds(Number("ANALYSIS_FUZZ"));
        var first = Number("ANALYSIS_FUZZ_SEED");
        for (var seed = first; seed < first + Usual || DateTime.UtcNow < end; seed++)
        {
            var bytes = Mutant(sources, new Random(seed));
            try
            {
                var corpus = await Task.Run(() => Files.Corpus(Files.Of("a" + kind, bytes))).WaitAsync(Patience);
                Assert.NotEmpty(corpus.Sources);
                Assert.DoesNotContain(corpus.Diagnostics, row => row.Code == "AN0150");
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"{kind} of seed {seed}: {failure.Message}", failure);
            }
        }
    }

    private static byte[] Mutant(IReadOnlyList<byte[]> sources, Random random)
    {
        var bytes = sources[random.Next(sources.Count)].ToList();
        for (var change = random.Next(1, 9); change > 0; change--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 200), bytes.Count - at);
            var other = sources[random.Next(sources.Count)];
            switch (random.Next(5))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, other.Skip(random.Next(other.Length + 1)).Take(200));
                    break;
                default:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
            }
        }

        return [.. bytes];
    }

    private static int Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : 0;
}
