using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Parquet;

namespace Analysis.Cli.Tests.Masking;

/// <summary>
/// Looks for words in every file of a folder, whatever its form: names of files, bytes, what is packed in them, and
/// letters that are written as escapes.
/// </summary>
internal static partial class NamesLeft
{
    /// <summary>Each file with the words that stand in it.</summary>
    public static async Task<IReadOnlyList<string>> In(string folder, IReadOnlyList<string> words)
    {
        var found = new List<string>();
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path);
            var texts = Texts(File.ReadAllBytes(path)).Append(name).ToList();
            if (Path.GetExtension(path) == ".parquet")
            {
                texts.Add(await Cells(path));
            }

            found.AddRange(words.Where(word => texts.Exists(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .Select(word => $"{name}: {word}"));
        }

        return found;
    }

    /// <summary>The bytes as letters of three encodings; what is packed in them alike.</summary>
    private static IEnumerable<string> Texts(byte[] bytes)
    {
        var letters = Encoding.UTF8.GetString(bytes);
        yield return letters;
        yield return Encoding.Unicode.GetString(bytes);
        yield return Escape().Replace(letters, escape => ((char)Convert.ToInt32(escape.Groups["hex"].Value, 16)).ToString());
        yield return System.Net.WebUtility.HtmlDecode(letters);
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            yield break;
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            yield return entry.FullName;
            foreach (var text in Texts(content.ToArray()))
            {
                yield return text;
            }
        }
    }

    private static async Task<string> Cells(string path)
    {
        await using var reader = await ParquetReader.CreateAsync(path, new ParquetOptions { UseDateOnlyTypeForDates = true });
        var all = new StringBuilder();
        for (var at = 0; at < reader.RowGroupCount; at++)
        {
            using var group = reader.OpenRowGroupReader(at);
            foreach (var field in reader.Schema.GetDataFields().Where(field => field.ClrType == typeof(ReadOnlyMemory<char>)))
            {
                var words = new string[group.RowCount];
                await group.ReadAsync(field, words);
                all.AppendJoin('\n', words).Append('\n');
            }
        }

        return all.ToString();
    }

    [GeneratedRegex(@"\\u(?<hex>[0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
