using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Running;

/// <summary>A notebook file, of which only cells and metadata are understood; everything else is kept as it is.</summary>
public sealed partial class Notebook
{
    private readonly JsonObject _json;
    private readonly string _folder;

    private Notebook(JsonObject json, string folder) => (_json, _folder) = (json, folder);

    /// <summary>The cells, in order.</summary>
    public IReadOnlyList<NotebookCell> Cells => [.. _json["cells"]!.AsArray().Select(cell => new NotebookCell(cell!.AsObject()))];

    /// <summary>The language of the kernel that it names; empty when it names none.</summary>
    public string Language => (string?)_json["metadata"]?["kernelspec"]?["language"] ?? "";

    /// <summary>Whether some cell asks for a package, for which a run may reach the network.</summary>
    public bool AsksForPackages => Cells.Any(cell => cell.IsCode && CellText.Packages(cell.Source).Any());

    /// <summary>Reads a notebook.</summary>
    /// <exception cref="InvalidDataException">The file is not a notebook of format 4.</exception>
    public static Notebook Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            // A key that stands twice is refused: front ends take the one or the other.
            return JsonNode.Parse(File.ReadAllText(path),
                documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) is JsonObject json
                && json["cells"] is JsonArray cells && (int?)json["nbformat"] == 4
                ? new(NotebookShape.Checked(json, cells, name), Path.GetDirectoryName(Path.GetFullPath(path))!)
                : throw new InvalidDataException($"{name} is not a notebook of format 4. Open and save it in Jupyter or VS Code.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{name} is not a notebook: {e.Message}", e);
        }
    }

    /// <summary>
    /// The cells whose outputs do not come from the code that the notebook holds now: their own, that of the cells above,
    /// and that of the files which these load.
    /// </summary>
    /// <remarks>Only runs by <see cref="NotebookRun"/> note which code they ran; what another front end ran counts as stale.</remarks>
    public IReadOnlyList<NotebookCell> Stale() =>
        [.. Runnable().Zip(Fingerprints()).Where(cell => cell.First.Ran != cell.Second).Select(cell => cell.First)];

    /// <summary>The cells with code to run, in order.</summary>
    internal IReadOnlyList<NotebookCell> Runnable() => [.. Cells.Where(cell => cell.IsCode && !string.IsNullOrWhiteSpace(cell.Source))];

    /// <summary>For each cell with code to run, a mark of everything that is run up to its end.</summary>
    internal IReadOnlyList<string> Fingerprints() => CodeFingerprints.Of(Runnable().Select(cell => cell.Source), _folder);

    /// <summary>Removes what earlier runs left: outputs and execution counts.</summary>
    public void Clear()
    {
        foreach (var cell in Cells.Where(cell => cell.IsCode))
            cell.Clear();
    }

    /// <summary>
    /// Takes the scripts out of stored HTML, as front ends do with notebooks that nobody trusts: what is left shows everywhere, and
    /// is small enough for version control.
    /// </summary>
    public void RemoveScripts()
    {
        foreach (var data in Cells.SelectMany(cell => cell.Outputs).Select(output => output?["data"]).OfType<JsonObject>()
            .Where(data => data.ContainsKey("text/html")))
        {
            var html = Script().Replace(NotebookText.Join(data["text/html"]), "").TrimEnd();
            if (html.Length > 0)
                data["text/html"] = NotebookText.Lines(html);
            else
                data.Remove("text/html");
        }
    }

    /// <summary>
    /// Puts a cell with parameters behind the cell tagged "parameters", or first of all; replaces one from an earlier run.
    /// </summary>
    public void Inject(string code)
    {
        var cells = _json["cells"]!.AsArray();
        foreach (var earlier in Cells.Where(cell => cell.HasTag("injected-parameters")))
            cells.Remove(earlier.Json);
        var at = Cells.ToList().FindIndex(cell => cell.HasTag("parameters")) + 1;
        var json = new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject { ["tags"] = new JsonArray("injected-parameters") },
            ["outputs"] = new JsonArray(),
            ["source"] = NotebookText.Lines(code),
        };
        // Cells have ids since format 4.5.
        if ((int?)_json["nbformat_minor"] >= 5)
            json["id"] = "injected-parameters";
        cells.Insert(at, (JsonNode)json);
    }

    /// <summary>Notes which language the cells are in, as a front end does that ran them.</summary>
    public void Describe(JsonObject languageInfo)
    {
        var metadata = _json["metadata"] as JsonObject ?? [];
        _json["metadata"] = metadata.Parent is null ? metadata : metadata.DeepClone();
        _json["metadata"]!["language_info"] = languageInfo.DeepClone();
    }

    /// <summary>Writes the notebook as Jupyter writes it: an indent of one, keys in order, letters of every script as they are.</summary>
    public void Write(string path)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        };
        using (var writer = new Utf8JsonWriter(stream, options))
            Sorted(_json)!.WriteTo(writer);
        // The writer escapes what lies beyond the first 65,536 characters of Unicode, such as emoji; Jupyter does not.
        var text = EscapedPair().Replace(Encoding.UTF8.GetString(stream.ToArray()), Unescape);
        File.WriteAllText(path, text + "\n");
    }

    private static string Unescape(Match escape) => escape.Value == @"\\"
        ? escape.Value
        : new string([(char)Convert.ToInt32(escape.Value[2..6], 16), (char)Convert.ToInt32(escape.Value[8..12], 16)]);

    [GeneratedRegex("<script\\b.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Script();

    // An escaped backslash is matched, too, so that what follows it is not taken for an escape.
    [GeneratedRegex(@"\\\\|\\uD[89AB][0-9A-F]{2}\\uD[C-F][0-9A-F]{2}", RegexOptions.IgnoreCase)]
    private static partial Regex EscapedPair();

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
