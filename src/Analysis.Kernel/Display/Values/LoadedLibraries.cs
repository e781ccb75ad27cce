using System.Reflection;

namespace Analysis.Kernel.Display.Values;

/// <summary>Libraries as a notebook loads them, known by their names.</summary>
internal static class LoadedLibraries
{
    /// <summary>Meets those that are loaded already, and from here on each as it is loaded.</summary>
    /// <param name="known">What to do with the library of a name.</param>
    public static void Meet(IReadOnlyDictionary<string, Action<Assembly>> known)
    {
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Meet(loaded.LoadedAssembly);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            Meet(assembly);

        void Meet(Assembly assembly)
        {
            if (assembly.GetName().Name is { } name && known.TryGetValue(name, out var register))
                register(assembly);
        }
    }
}
