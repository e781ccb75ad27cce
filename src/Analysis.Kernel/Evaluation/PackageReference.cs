namespace Analysis.Kernel.Evaluation;

/// <summary>A package that a cell asks for; without a version the newest one.</summary>
internal sealed record PackageReference(string Name, string Version)
{
    /// <summary>
    /// The one version that is meant, as NuGet writes it: of <c>1.0</c> and of <c>[1.0]</c> it is 1.0.0.
    /// Null for a range, a wildcard or none.
    /// </summary>
    public string? ExactVersion => Normal(IsStrict ? Version[1..^1].Trim() : Version);

    /// <summary>Whether no other version will do: <c>[1.0]</c>.</summary>
    public bool IsStrict => Version.StartsWith('[') && Version.EndsWith(']') && !Version.Contains(',', StringComparison.Ordinal);

    /// <summary>Whether a restored version is the one that is meant, or could be.</summary>
    public bool IsMet(string? restored) => ExactVersion is not { } exact || exact == Normal(restored ?? "");

    /// <inheritdoc/>
    public override string ToString() => Version.Length > 0 ? $"{Name}, {Version}" : Name;

    private static string? Normal(string version)
    {
        var number = version.Split('+')[0].ToLowerInvariant();
        var dash = number.IndexOf('-', StringComparison.Ordinal);
        var (release, label) = dash < 0 ? (number, "") : (number[..dash], number[dash..]);
        var parts = release.Split('.');
        if (parts.Length > 4 || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
            return null;
        var numbers = parts.Select(part => part.TrimStart('0') is { Length: > 0 } digits ? digits : "0").Concat(Enumerable.Repeat("0", 3))
            .Take(Math.Max(3, parts.Length)).ToArray();
        return string.Join('.', numbers.Length == 4 && numbers[3] == "0" ? numbers[..3] : numbers) + label;
    }
}
