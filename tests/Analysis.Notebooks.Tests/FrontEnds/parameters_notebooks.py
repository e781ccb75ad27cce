"""Parameters in the form in which papermill's translator for .net-csharp writes them, and a page by nbconvert."""
import os, subprocess, sys
import nbformat
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell
import workspace

folder = workspace.make(sys.argv[1])
os.mkdir("letters")
with open(os.path.join("letters", "only.txt"), "w", encoding="utf-8") as file:
    file.write("GENEVA, 6 November 2020\n\nPolice arrested 40 people in Brest on 5 November 2020. Two were arrested on 9 November 2019.\n")

# papermill puts its cell behind the one tagged "parameters".
CELL = """// Parameters
var folder = "../letters";
var firstDay = "2020-01-01";
var lastDay = "2020-12-31";
var whole = 5;
var large = 30000000000L;
var real = 1.5;
var yes = true;
var list = new [] { "a", "b" };
var numbers = new [] { 1, 2 };
var map = new Dictionary<string,Object>{ { "a", 1 }, { "b", "two" } };
var text = "quote \\" and \\\\ and \\xe9";
"""
notebook = workspace.read("02-arrests")
at = next(i for i, cell in enumerate(notebook.cells) if "parameters" in cell.metadata.get("tags", [])) + 1
notebook.cells.insert(at, new_code_cell(CELL, metadata={"tags": ["injected-parameters"]}))
notebook.cells.append(new_code_cell("$\"{whole} {large} {list.Length} {numbers.Sum()} {map.Count} {text} {yes} {real:0.0}\""))
# papermill insists on hearing the end of every cell.
NotebookClient(notebook, timeout=120, iopub_timeout=30, raise_on_iopub_timeout=True, resources={"metadata": {"path": folder}}).execute()
assert notebook.cells[-1].outputs[0].data["text/plain"] == '5 30000000000 2 3 2 quote " and \\ and é True 1.5', notebook.cells[-1].outputs
rows = next(cell for cell in notebook.cells if cell.source == "corpus.Figures.In(arrests)" and cell.cell_type == "code").outputs[0].data["text/html"]
assert "only.txt" in rows and ">40<" in rows and "1 figure<" in rows, rows
assert "2019" not in rows
print("papermill's cell: run")

for name in ["01-sources", "06-own-questions"]:
    subprocess.run([sys.executable, "-m", "nbconvert", "--execute", "--to", "html", "--output", "page.html", os.path.join("notebooks", name + ".ipynb")],
                   check=True, capture_output=True)
    with open(os.path.join("notebooks", "page.html"), encoding="utf-8") as file:
        page = file.read()
    assert "004_e2183c9c0ba8342e.txt" in page and len(page) < 10_000_000, len(page)
print("nbconvert: page")
