namespace Analysis.Tests.Support;

/// <summary>Compares a whole output with the approved one, Golden/NAME.verified.txt.</summary>
internal static class Golden
{
    /// <summary>The folder of approved outputs.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Analysis.Tests", "Golden");

    /// <summary>
    /// Fails when the text differs from the approved one; the message says how to see the difference and how to accept it.
    /// </summary>
    public static void Verify(string name, string actual)
    {
        var (verified, received) = (Path.Combine(Folder, name + ".verified.txt"), Path.Combine(Folder, name + ".received.txt"));
        if (File.Exists(verified) && File.ReadAllText(verified) == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Folder);
        File.WriteAllText(received, actual);
        Assert.Fail($"{verified}(1): differs. Look: diff {verified} {received}   If right: mv {received} {verified}");
    }

    /// <summary>Names of the approved outputs that lie in the folder.</summary>
    public static IEnumerable<string> Names() =>
        Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder, "*.verified.txt").Select(path => Path.GetFileName(path)[..^".verified.txt".Length])
            : [];
}
