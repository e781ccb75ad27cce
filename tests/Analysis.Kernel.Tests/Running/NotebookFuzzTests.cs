using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Kernel.Running;

namespace Analysis.Kernel.Tests.Running;

/// <summary>
/// Notebooks with anything in the place of anything: each is read to its end, written again and read again, or refused
/// with a sentence that names the file.
/// </summary>
public sealed partial class NotebookFuzzTests
{
    // ANALYSIS_FUZZ_SECONDS=600 does it longer, by hand.
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("ANALYSIS_FUZZ_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var seconds) ? seconds : 5);

    private const string Whole = """
        {"cells":[{"cell_type":"code","execution_count":1,"id":"a","metadata":{"tags":["parameters"],"analysis":{"ran":"x"}},"outputs":[{"output_type":"stream","name":"stdout","text":["one\n","two"]}],"source":["var a = 1;\n","a"]},
        {"cell_type":"markdown","metadata":{},"source":"# Title <script>1</script>"},
        {"cell_type":"code","execution_count":null,"metadata":{},"outputs":[{"output_type":"display_data","metadata":{},"data":{"text/html":["<b>x</b>","<script>1</script>"],"image/png":"iVBORw0KGgo=","text/plain":"x"}},
        {"output_type":"error","ename":"E","evalue":"v","traceback":["t"]}],"source":"#load \"other.csx\"\n1"}],
        "metadata":{"kernelspec":{"name":".net-csharp","language":"C#","display_name":"x"},"language_info":{"name":"C#"}},"nbformat":4,"nbformat_minor":5}
        """;

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "4", "1e999", "9223372036854775808", "\"\"", "\"code\"", "\"\\ud83d\"", "\"\\u0000</script>\"", "[]",
        "[null]", "[[]]", "[1,\"a\"]", "{}", "{\"text/html\":{}}", "{\"a\":1,\"a\":2}",
        "[" + new string('[', 70) + new string(']', 70) + "]", "\"#r \\\"nuget: x\\\"\"", "\"#load \\\"/dev/null\\\"\"",
        "[\"a\",\"\\ud83d\"]", "{\"ran\":[]}", "{\"tags\":[{}]}", "\"parameters\"",
    ];

    [Fact]
    public void Whatever_stands_in_a_notebook_it_is_read_or_refused()
    {
        var folder = Directory.CreateTempSubdirectory("notebook-fuzz-").FullName;
        try
        {
            // The seed is fixed: a failure can be looked into.
            var random = new Random(20261129);
            var (watch, tried, read) = (Stopwatch.StartNew(), 0, 0);
            for (; tried < 100 || watch.Elapsed < Duration; tried++)
            {
                var bytes = Made(random);
                var path = Path.Combine(folder, "a.ipynb");
                File.WriteAllBytes(path, bytes);
                try
                {
                    Use(path, folder);
                    read++;
                }
                catch (InvalidDataException refused)
                {
                    Assert.Contains("a.ipynb", refused.Message, StringComparison.Ordinal);
                }
                catch (Exception crash) when (crash is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"{Encoding.UTF8.GetString(bytes)}\n{crash}");
                }
            }

            Assert.InRange(read, 1, tried - 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // All that a run does with a notebook but for running it.
    private static void Use(string path, string folder)
    {
        var notebook = Notebook.Read(path);
        _ = (notebook.Language, notebook.AsksForPackages, notebook.Stale());
        NotebookHtml.Write(notebook, "a", folder, Path.Combine(folder, "a.html"));
        notebook.RemoveScripts();
        notebook.Inject("var b = 1;");
        notebook.Clear();
        notebook.Write(path);
        _ = Notebook.Read(path).Cells;
    }

    private static byte[] Made(Random random)
    {
        var text = Whole;
        for (var change = random.Next(1, 4); change > 0 && random.Next(5) > 0; change--)
        {
            // A value, or a name in its place, makes room for another.
            var places = Value().Matches(text);
            var place = places[random.Next(places.Count)];
            text = text[..place.Index] + Values[random.Next(Values.Length)] + text[(place.Index + place.Length)..];
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        for (var flip = random.Next(4) == 0 ? random.Next(1, 6) : 0; flip > 0; flip--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return random.Next(12) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    [GeneratedRegex("""(?<=:)(?:"(?:[^"\\]|\\.)*"|-?[0-9.]+|null|true|\{[^{}]*\}|\[[^\[\]]*\])|(?<=[\[,])"(?:[^"\\]|\\.)*"(?=[\],])|(?<=\[)\{[^{}]*\{\}[^{}]*\}""")]
    private static partial Regex Value();
}
