using System.Net;
using System.Text.RegularExpressions;

namespace Analysis.Cli.Publishing;

/// <summary>What tells of a machine or of who sat at it: paths, addresses, names of hosts and of users.</summary>
internal static partial class MachineTraces
{
    private const int ShortestName = 3;

    // Names that many machines have tell nothing.
    private static readonly string[] Common =
    [
        "root", "user", "admin", "administrator", "runner", "app", "ubuntu", "debian", "localhost", "build", "docker",
        "default", "guest", "test"
    ];

    private static readonly string[] Own = [.. new[] { Environment.UserName, Environment.MachineName }
        .Where(name => name.Length >= ShortestName && !Common.Contains(name.ToLowerInvariant()))];

    /// <summary>What was found, with a word for what it is.</summary>
    public static IEnumerable<(string What, string Words, int Start)> In(string text) =>
        Found("path", AbsolutePath(), text)
            .Concat(Found("address", Mail(), text))
            .Concat(Found("address", Numbers(), text).Where(found => IPAddress.TryParse(found.Words, out var address)
                && !IPAddress.IsLoopback(address) && !address.Equals(IPAddress.Any)))
            .Concat(Found("address", Colons(), text).Where(found => IPAddress.TryParse(found.Words, out _)))
            .Concat(Found("name of a host", Host(), text))
            .Concat(Own.SelectMany(name => Found(name == Environment.UserName ? "name of a user" : "name of a host",
                new Regex($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant), text)));

    private static IEnumerable<(string What, string Words, int Start)> Found(string what, Regex pattern, string text) =>
        pattern.Matches(text).Select(match => (what, match.Value, match.Index));

    [GeneratedRegex(@"(?<![\w.:/\\<~-])/(?:home|Users|root|tmp|var|opt|mnt|media|srv|private|work|usr|etc|run|data|workspace|builds)(?:/[\w.@+~-]+)+|(?<![\w])[A-Za-z]:\\(?:[\w.@+~ -]+\\)*[\w.@+~-]+|file:///[\w/.@+~:%-]+|\\\\[\w.-]+\\[\w.$\\-]+", RegexOptions.CultureInvariant)]
    private static partial Regex AbsolutePath();

    [GeneratedRegex(@"(?<![\w.+-])[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![\w.-])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![\w-]|\.[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![\w:.])[0-9a-fA-F]{1,4}:(?:[0-9a-fA-F]{0,4}:){2,6}[0-9a-fA-F]{1,4}(?![\w:])", RegexOptions.CultureInvariant)]
    private static partial Regex Colons();

    [GeneratedRegex(@"(?<![\w.-])[a-z0-9][a-z0-9-]*\.(?:local|lan|localdomain|internal|intranet|corp)(?![\w-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
