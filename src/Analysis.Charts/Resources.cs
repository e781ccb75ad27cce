using System.Text;

namespace Analysis.Charting;

/// <summary>What the build embedded: scripts, styles, the typeface.</summary>
internal static class Resources
{
    /// <summary>The typeface as rules of CSS that need no file: Latin and Cyrillic letters.</summary>
    public static string Fonts { get; } = string.Concat(
        Face("latin.woff2", "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"),
        Face("cyrillic.woff2", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"));

    /// <summary>A text, with line ends as a browser sees them, or hashes of it would not fit.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A file.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The build did not embed {name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static string Face(string resource, string range) =>
        $"@font-face{{font-family:\"Noto Sans\";font-weight:100 900;src:url(data:font/woff2;base64,{Convert.ToBase64String(Bytes(resource))}) format(\"woff2\");unicode-range:{range}}}\n";
}
