using System.Reflection;

namespace Analysis.Recognition.Rules;

/// <summary>
/// The sentences of the lists rule-examples.txt beside the rules: rule, "yes" when the rule reads it or "no", sentence; parted by tabs.
/// </summary>
internal static class RuleExamples
{
    public const string List = "rule-examples.txt";

    private static readonly Lazy<ILookup<(string Rule, bool IsRead), string>> Sentences = new(Load);

    public static IReadOnlyList<string> Of(string rule, bool isRead) => [.. Sentences.Value[(rule, isRead)]];

    /// <summary>Every rule that a sentence is written for.</summary>
    public static IEnumerable<string> Named => Sentences.Value.Select(group => group.Key.Rule).Distinct(StringComparer.Ordinal);

    private static ILookup<(string, bool), string> Load() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(path => path.EndsWith(List, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(Lines).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToLookup(cells => (cells[0], cells[1] == "yes"), cells => cells[2].Replace("\\n", "\n", StringComparison.Ordinal));

    private static string[] Lines(string path)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(path)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
