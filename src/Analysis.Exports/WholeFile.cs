namespace Analysis.Exports;

/// <summary>Replaces a file as a whole: whoever stops in the middle leaves the old one.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<string> write)
    {
        var unfinished = path + ".unfinished";
        try
        {
            File.Delete(unfinished);
            write(unfinished);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
