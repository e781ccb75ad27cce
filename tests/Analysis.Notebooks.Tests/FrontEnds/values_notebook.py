"""Values of well known libraries look like what they are after setup.csx, in the project's kernel and in .NET Interactive itself."""
import asyncio, base64, json, sys
import nbformat
from nbclient import NotebookClient
import workspace
from dotnet_interactive_kernel import install

JSON = '{"a": ["<b>", 1]}'
CELLS = {
    "setup": '#load "setup.csx"',
    "packages": '#r "nuget: Microsoft.Data.Analysis, 0.23.1"\n#r "nuget: Newtonsoft.Json, 13.0.4"\n#r "nuget: OxyPlot.Core, 2.2.0"\n#r "nuget: ScottPlot, 5.1.59"',
    "DataTable": 'var table = new System.Data.DataTable(); table.Columns.Add("Place"); table.Columns.Add("Count", typeof(double)); table.Rows.Add("<Brest>", 1.5); table.Rows.Add(null, 20.0);\n'
                 'for (var i = 0; i < 300; i++) table.Rows.Add("x", i);\ntable',
    "DataTable displayed": "table.Display();",
    "DataFrame": 'using Microsoft.Data.Analysis;\nnew DataFrame(new Int32DataFrameColumn("count", new int?[] { 1, null }), new StringDataFrameColumn("place", new[] { "Brest", "Minsk" }))',
    "JObject": f"Newtonsoft.Json.Linq.JObject.Parse({json.dumps(JSON)})",
    "JsonNode": f"System.Text.Json.Nodes.JsonNode.Parse({json.dumps(JSON)})",
    "JsonElement": f"System.Text.Json.JsonDocument.Parse({json.dumps(JSON)}).RootElement",
    "ScottPlot": "var plot = new ScottPlot.Plot(); plot.Add.Scatter(new double[] { 1, 2, 3 }, new double[] { 1, 4, 9 }); plot",
    "OxyPlot": 'var model = new OxyPlot.PlotModel { Title = "Squares" };\nvar line = new OxyPlot.Series.LineSeries(); line.Points.Add(new OxyPlot.DataPoint(0, 1)); line.Points.Add(new OxyPlot.DataPoint(1, 4)); model.Series.Add(line);\nmodel',
    "Deedle": 'Deedle.Frame.FromRecords(new[] { new { A = 1, B = "x" }, new { A = 2, B = "y" } })',
    "Plotly.NET": 'Plotly.NET.CSharp.Chart.Bar<int, string, string>(new[] { 1, 2 }, new[] { "x", "y" })',
}


async def run(kernel, folder):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in CELLS.values()])
    await NotebookClient(notebook, kernel_name=kernel, timeout=180, iopub_timeout=60, startup_timeout=120, resources={"metadata": {"path": folder}}).async_execute()
    return {name: [output.data for output in cell.outputs if "data" in output] for name, cell in zip(CELLS, notebook.cells)}


def check(shown, sends_json):
    one = {name: forms[0] for name, forms in shown.items() if name not in ("setup", "packages")}
    for name in ("DataTable", "DataTable displayed"):
        assert "<td>&lt;Brest&gt;</td><td style=\"text-align:right\">1.5</td>" in one[name]["text/html"], one[name]
        assert one[name]["text/plain"].startswith("Place    Count\n<Brest>  1.5\n         20\n"), one[name]
        assert "more rows" in one[name]["text/html"] and len(one[name]["text/html"]) < 10_000
    assert one["DataFrame"]["text/plain"] == "count  place\n1      Brest\n       Minsk", one["DataFrame"]
    assert "<th>count</th><th>place</th>" in one["DataFrame"]["text/html"]
    for name in ("JObject", "JsonNode", "JsonElement"):
        if sends_json:
            assert one[name]["application/json"] == json.loads(JSON), one[name]
        else:
            assert "&lt;b&gt;" in one[name]["text/html"] and "<b>" not in one[name]["text/html"], one[name]
        assert json.loads(one[name]["text/plain"]) == json.loads(JSON), one[name]
    assert base64.b64decode(one["ScottPlot"]["image/png"]).startswith(b"\x89PNG"), one["ScottPlot"]
    assert "<svg" in one["OxyPlot"]["image/svg+xml"], one["OxyPlot"]
    assert one["OxyPlot"]["text/plain"] == "A plot of OxyPlot: Squares.", one["OxyPlot"]
    assert "<table" in one["Deedle"]["text/html"] and "x" in one["Deedle"]["text/plain"]
    assert 'role="group"' in one["Plotly.NET"]["text/html"], one["Plotly.NET"].keys()


async def main():
    folder = workspace.make(sys.argv[1])
    check(await run(".net-csharp", folder), True)
    check(await run(install(sys.argv[2], "values"), folder), False)
    print("values in both kernels")


asyncio.run(main())
