namespace Analysis.Kernel.Evaluation;

/// <summary>Keeps paths of the machine, and with them the name of its user, out of what is saved in a notebook.</summary>
internal static class Privacy
{
    private static readonly (string Path, string Shown)[] Places = FindPlaces();

    /// <summary>The text with the working folder, the home folder and the kernel's own folder shortened.</summary>
    public static string Scrub(string text)
    {
        foreach (var (path, shown) in Places)
            text = text.Replace(path, shown, StringComparison.Ordinal);
        return text;
    }

    private static (string Path, string Shown)[] FindPlaces()
    {
        var places = new List<(string Path, string Shown)>();
        Add(Environment.CurrentDirectory, ".");
        Add(AppContext.BaseDirectory, "<kernel>");
        Add(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "~");
        Add(Path.GetTempPath(), "<temp>");
        Add(Path.GetDirectoryName(Path.GetDirectoryName(Environment.CurrentDirectory)) ?? "", "../..");
        Add(Path.GetDirectoryName(Environment.CurrentDirectory) ?? "", "..");
        // The longest first: a folder is named before the one it lies in.
        return [.. places.OrderByDescending(place => place.Path.Length)];

        void Add(string path, string shown)
        {
            path = Path.TrimEndingDirectorySeparator(path);
            // The root itself, "/" or "C:\", says nothing about anybody.
            if (path.Length > 3)
                places.Add((path, shown));
        }
    }
}
