using System.Text;

namespace Analysis.Charting;

/// <summary>What the build embedded: scripts, styles, the typeface.</summary>
internal static class Resources
{
    /// <summary>
    /// The typeface for browsers, in all weights: files in WOFF 2, as base64, with the letters that each is for. Latin and Cyrillic.
    /// </summary>
    public static IReadOnlyList<(string File, string Letters)> Typeface { get; } =
    [
        (Convert.ToBase64String(Bytes("latin.woff2")),
            "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"),
        (Convert.ToBase64String(Bytes("cyrillic.woff2")), "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"),
    ];

    /// <summary>The same as rules of CSS.</summary>
    public static string Fonts { get; } = string.Concat(Typeface.Select(face =>
        $"@font-face{{font-family:\"Noto Sans\";font-weight:100 900;src:url(data:font/woff2;base64,{face.File}) format(\"woff2\");unicode-range:{face.Letters}}}\n"));

    /// <summary>A text, with line ends as a browser sees them, or hashes of it would not fit.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A file.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build did not embed {name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
