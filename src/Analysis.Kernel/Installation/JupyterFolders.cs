namespace Analysis.Kernel.Installation;

/// <summary>Where Jupyter front ends look for kernel specs.</summary>
public static class JupyterFolders
{
    /// <summary>The user's own folder of kernel specs.</summary>
    public static string User { get; } = Path.Combine(UserData(), "kernels");

    /// <summary>All folders of kernel specs, in the order in which front ends look.</summary>
    public static IReadOnlyList<string> All { get; } = [.. FindAll().Distinct(StringComparer.Ordinal)];

    /// <summary>The folder of kernel specs below an installation's prefix, such as /usr/local or a virtual environment.</summary>
    public static string OfPrefix(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    private static IEnumerable<string> FindAll()
    {
        foreach (var path in Variable("JUPYTER_PATH")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [])
            yield return Path.Combine(path, "kernels");
        yield return User;
        foreach (var environment in (string?[])[Variable("VIRTUAL_ENV"), Variable("CONDA_PREFIX")])
        {
            if (environment is not null)
                yield return OfPrefix(environment);
        }

        if (OperatingSystem.IsWindows())
        {
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter", "kernels");
        }
        else
        {
            yield return OfPrefix("/usr/local");
            yield return OfPrefix("/usr");
        }
    }

    private static string UserData()
    {
        if (Variable("JUPYTER_DATA_DIR") is { } data)
            return data;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS())
            return Path.Combine(home, "Library", "Jupyter");
        return Path.Combine(Variable("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
