namespace Analysis.Kernel.Evaluation;

/// <summary>A package that a cell asks for; without a version the newest one.</summary>
internal sealed record PackageReference(string Name, string Version)
{
    /// <inheritdoc/>
    public override string ToString() => Version.Length > 0 ? $"{Name}, {Version}" : Name;
}
