using Analysis.Text;

namespace Analysis.Cli.Publishing;

/// <summary>
/// The last look at files whose names are masked, before they take their place: a name that is in them came from elsewhere than the
/// corpus, such as the words of a notebook.
/// </summary>
internal static class MaskedFiles
{
    /// <summary>Refuses files of which one names a private person.</summary>
    /// <param name="corpus">The corpus as it is without a mask.</param>
    /// <param name="fresh">The folder with the files that were made.</param>
    /// <param name="target">The folder that they go to, and whose other files stay beside them.</param>
    /// <exception cref="InvalidDataException">
    /// One does; the message says who, where and what to do. Nothing was written to the target.
    /// </exception>
    public static void Require(Corpus corpus, string fresh, string target)
    {
        var made = In(fresh).ToDictionary(path => Name(fresh, path), StringComparer.Ordinal);
        var stay = Directory.Exists(target) ? In(target).Where(path => !made.ContainsKey(Name(target, path))).ToList() : [];
        var names = new PrivateNames(corpus);
        if (names.FirstIn(made.Values.Select(path => (path, Name(fresh, path)))) is { } own)
        {
            throw new InvalidDataException($"{own.File}:{own.Place.Line}:{own.Place.Column}: '{own.Name}' is named here, a person for whom no text shows a public office. The mask covers what comes of the corpus; "
                + "this came from elsewhere, such as the words of a notebook. Take the name out there, or write 'Person' with the number. Nothing was written.");
        }

        if (names.FirstIn(stay.Select(path => (path, Name(target, path)))) is { } other)
        {
            throw new InvalidDataException($"{target}/{other.File}:{other.Place.Line}:{other.Place.Column}: '{other.Name}' is named here, in a file of an earlier run that would stay beside those with masks. "
                + "Name an empty folder with --out, or remove that file. Nothing was written.");
        }
    }

    private static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Name(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static (string Name, string File, LinePosition Place)? FirstIn(
        this PrivateNames names, IEnumerable<(string Path, string Name)> files) => files
            .SelectMany(file => names.In(WordRun.Of(file.Name), ignoresCase: true)
                .Select(person => (person.Name, file.Name, new LinePosition(1, 1)))
                .Concat(OutputPart.Of(file.Path, file.Name)
                    .SelectMany(part => names.In(part.File, ShownText.Of(part, withTags: true), ShownText.Of(part, withTags: false)))))
            .Select(found => ((string, string, LinePosition)?)found).FirstOrDefault();
}
