namespace Analysis.Notebooks.Html;

/// <summary>Scripts and styles that the build embedded.</summary>
internal static class Resource
{
    /// <summary>A text without the comment lines that it begins with, lines ended by LF.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build did not embed {name}.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.SkipWhile(line => line.StartsWith("//", StringComparison.Ordinal))).TrimEnd();
    }
}
