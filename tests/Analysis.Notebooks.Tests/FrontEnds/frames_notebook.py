"""A notebook that knows only Deedle and Plotly.NET, beside ToFrame and ToPlotlyNet: groups, months, a pivot, charts of one's own and one of ours restyled; in the project's kernel and in .NET Interactive."""
import asyncio, base64, os, re, sys
import nbformat
from nbclient import NotebookClient
import workspace
from dotnet_interactive_kernel import install

CELLS = {
    "setup": '#load "setup.csx"\nusing Analysis;\nusing Analysis.Charting;\nusing Analysis.Frames;\nusing Analysis.Notebooks;\nusing Analysis.Tables;\nusing Deedle;\n'
             'using Plotly.NET.CSharp;',
    "frame": 'var corpus = Corpus.Open("../seeds");\nvar figures = corpus.Figures.ToFrame();\nfigures.Columns[["Source", "Kind", "Qualifier", "Value", "AsOf"]]',
    "groups": 'var groups = figures.GetColumn<string>("Kind").GroupBy(row => row.Value).Select(kind => kind.Value.KeyCount).SortByKey();\ngroups',
    "grouped": 'figures.Columns[["Kind", "Value"]].GroupRowsBy<string>("Kind")',
    "months": 'var days = figures.GetColumn<DateTime>("AsOf").GroupBy(row => row.Value).Select(day => day.Value.KeyCount).SortByKey();\n'
              'var months = days.ResampleEquivalence(day => new DateTime(day.Year, day.Month, 1), month => month.Values.Sum());\nmonths',
    "pivot": 'var pivot = figures.PivotTable<string, string, string, string, int>("Kind", "Qualifier", claims => claims.RowCount);\npivot',
    "bars": 'Chart.Bar<int, string, string>(groups.Values, Keys: new(groups.Keys, true), Name: "claims")\n    .WithXAxisStyle<int, int, string>(TitleText: "claims").WithTitle("Claims by kind").WithSize(700, 420)',
    "columns": 'Chart.Column<int, DateTime, string>(months.Values, Keys: new(months.Keys, true), Name: "claims")\n    .WithYAxisStyle<int, int, string>(TitleText: "claims").WithTitle("Claims by month").WithSize(700, 400)',
    "stacked": 'Chart.Combine(pivot.ColumnKeys.Select(qualifier => Chart.Column<int, string, string>(pivot.RowKeys.Select(kind => pivot.GetColumn<int>(qualifier).TryGet(kind).OrDefault(0)),\n'
               '    Keys: new(pivot.RowKeys, true), Name: qualifier))).WithTitle("Claims by kind and bound").WithSize(800, 460)',
    "restyled": 'var arrests = corpus.Figures.In(figures.FilterRowsBy("Kind", "arrests"));\nvar restyled = Charts.ArrestFigures(arrests, Evidence.Of(corpus)).ToPlotlyNet(820).WithTitle("Detained in Belarus, by claim");\n'
                'restyled.GetLayout().SetProperty("paper_bgcolor", "#f7f3ea");\nrestyled.GetLayout().SetProperty("plot_bgcolor", "#f7f3ea");\nrestyled',
    "sums": 'Chart.Column<double, string, string>([figures.GetColumn<double>("Value").Sum()], Keys: new(["all"], true))',
}
CHARTS = ["bars", "columns", "stacked", "restyled", "sums"]
TABLES = ["frame", "groups", "grouped", "months", "pivot"]
PICTURE = re.compile(r'src="data:image/png;base64,([^"]+)"')


async def run(kernel, folder):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in CELLS.values()])
    await NotebookClient(notebook, kernel_name=kernel, timeout=180, iopub_timeout=60, startup_timeout=120, resources={"metadata": {"path": folder}}).async_execute()
    return {name: [output.data for output in cell.outputs if "data" in output][-1] for name, cell in zip(CELLS, notebook.cells) if name != "setup"}


def check(shown, kernel):
    words = {name: data["text/plain"] for name, data in shown.items()}
    for name in TABLES:
        assert '<div class="analysis ' in shown[name]["text/html"] and len(words[name]) < 2000, shown[name]
    assert words["frame"].startswith("17 rows, 5 columns\n"), words["frame"]
    assert "arrests | 5" in words["groups"], words["groups"]
    assert "arrests, 00" in words["grouped"], words["grouped"]
    assert "2020-11-01 | 10" in words["months"] and "2020-10" not in words["months"], words["months"]
    counted = [int(cell) for line in words["pivot"].split("\n")[2:] for cell in line.split(" | ")[1:] if cell.strip()]
    assert sum(counted) == 17, words["pivot"]
    for name in CHARTS:
        picture = base64.b64decode(PICTURE.search(shown[name]["text/html"]).group(1))
        assert picture.startswith(b"\x89PNG"), name
        if os.environ.get("PICTURES"):
            with open(os.path.join(os.environ["PICTURES"], f"{kernel}-{name}.png"), "wb") as file:
                file.write(picture)
    assert words["bars"].startswith("Claims by kind. Bars “claims”: arrests 5,"), words["bars"]
    assert "2020-08-01 3, 2020-09-01 2, 2020-11-01 10, 2025-01-01 2." in words["columns"], words["columns"]
    assert "Detained in Belarus, by claim" in shown["restyled"]["text/html"] and "13,000" in words["restyled"], words["restyled"]
    for name in ("bars", "columns", "stacked", "sums"):
        assert "no source states them" in words[name] and "no source states them" in shown[name]["text/html"], words[name]
    assert "no source states them" not in words["restyled"], words["restyled"]
    return words


async def main():
    folder = workspace.make(sys.argv[1])
    ours = check(await run(".net-csharp", folder), "ours")
    theirs = check(await run(install(sys.argv[2], "frames"), folder), "theirs")
    assert ours == theirs, (ours, theirs)
    print("frames in both kernels")


asyncio.run(main())
