using System.Security.Cryptography;
using System.Text;

namespace Analysis.Tests.Support;

/// <summary>A baseline as another program, of other rules or another form, would have written it.</summary>
internal static class WrittenBaseline
{
    /// <summary>
    /// Edits the first baseline of a file line by line, gives it the hash that goes with the new words, and drops the second.
    /// </summary>
    public static void Rewrite(string path, Func<string, string> edit)
    {
        var lines = File.ReadAllLines(path).TakeWhile(line => !line.StartsWith("{\"end\"", StringComparison.Ordinal)).Select(edit).ToList();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))));
        File.WriteAllText(path, string.Concat(lines.Append($"{{\"end\":\"{hash}\"}}").Select(line => line + "\n")));
    }
}
