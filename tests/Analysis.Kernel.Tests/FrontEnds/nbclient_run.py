"""nbclient and nbconvert run a C# notebook; an error stops them and is kept; a timeout interrupts and the kernel lives on."""
import subprocess, sys, os
import nbformat
from nbformat.v4 import new_notebook, new_code_cell, new_markdown_cell
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError

spec = {"name": ".net-csharp", "display_name": "C#", "language": "C#"}


def notebook(*cells):
    nb = new_notebook(cells=[new_markdown_cell("# é😀")] + [new_code_cell(c) for c in cells], metadata={"kernelspec": spec})
    return nb


nb = notebook("var x = 20;", 'Console.WriteLine("hello"); x * 2 + 2', "new[] { new { A = 1 } }.DisplayTable();",
              'var d = "first".Display(); d.Update("second");', 'Console.Write("gone"); clear(wait: true); Console.Write("kept");')
NotebookClient(nb, timeout=60, iopub_timeout=10, raise_on_iopub_timeout=True).execute()
outputs = [c.outputs for c in nb.cells[1:]]
assert outputs[0] == [], outputs[0]
assert outputs[1][0].text == "hello\n" and outputs[1][1].data["text/plain"] == "42", outputs[1]
assert "<table>" in outputs[2][0].data["text/html"] and outputs[2][0].data["text/plain"] == "A\n1", outputs[2]
assert outputs[3][0].data["text/plain"] == "second", outputs[3]
assert outputs[4][0].text == "kept", outputs[4]
assert [c.execution_count for c in nb.cells[1:]] == [1, 2, 3, 4, 5]
assert nb.metadata.language_info.name == "C#", nb.metadata
nbformat.validate(nb)
print("nbclient: run all")

nb = notebook("1", 'throw new Exception("stop");', "2")
try:
    NotebookClient(nb, timeout=60).execute()
    sys.exit("nbclient did not notice the error")
except CellExecutionError as e:
    assert "stop" in str(e)
assert nb.cells[2].outputs[0].ename == "System.Exception" and nb.cells[3].outputs == []
print("nbclient: error")

nb = notebook("while (true) { }", "6 * 7")
client = NotebookClient(nb, timeout=2, interrupt_on_timeout=True, allow_errors=True)
client.execute()
assert nb.cells[1].outputs[0].ename == "KeyboardInterrupt", nb.cells[1].outputs
assert nb.cells[2].outputs[0].data["text/plain"] == "42"
print("nbclient: interrupt, next cell unharmed")

nbformat.write(notebook("1 + 1"), "in.ipynb")
subprocess.run([sys.executable, "-m", "nbconvert", "--execute", "--to", "html", "--output", "out.html", "in.ipynb"], check=True, capture_output=True)
page = open("out.html", encoding="utf-8").read()
assert ">2</pre>" in page, "no result in the page"
print("nbconvert: html")
