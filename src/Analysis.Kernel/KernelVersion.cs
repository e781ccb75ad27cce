using System.Reflection;

namespace Analysis.Kernel;

/// <summary>The kernel's own version.</summary>
public static class KernelVersion
{
    /// <summary>As its package names it: 1.2.0, or 1.2.0-alpha.0.7 between two releases.</summary>
    public static string Text { get; } = typeof(KernelVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
