using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Baselines;

/// <summary>
/// Hash of everything that decides how a document is read: the files of src/Analysis and the versions of packages, as
/// they were when the library was built.
/// </summary>
internal static class RulesHash
{
    // The build lists path and hash of each file, in no order.
    private const string List = "rules.txt";

    /// <summary>The hash, in lower-case hexadecimal; the same on every machine that built the same files.</summary>
    public static string Value { get; } = Of(Lines());

    private static string[] Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(List)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string Of(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => line.Replace('\\', '/')).Order(StringComparer.Ordinal)))));
}
