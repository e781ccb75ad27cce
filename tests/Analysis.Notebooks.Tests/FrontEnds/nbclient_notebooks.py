"""nbclient runs every notebook; cells that are run again give the same bytes; after two sources were added, one cell tells what is new."""
import asyncio, sys, time
import nbformat
from nbclient import NotebookClient
import workspace

folder = workspace.make(sys.argv[1])


def client(notebook):
    return NotebookClient(notebook, timeout=120, iopub_timeout=30, raise_on_iopub_timeout=True, resources={"metadata": {"path": folder}})


def text(cell):
    return "".join(output.get("data", {}).get("text/plain", output.get("text", "")) for output in cell.outputs)


def bytes_of(notebook):
    """Everything that a run stores, but for the numbers of the cells, which go on."""
    return [{key: value for key, value in output.items() if key != "execution_count"} for cell in notebook.cells for output in cell.get("outputs", [])]


async def run_twice(name):
    notebook = workspace.read(name)
    runner = client(notebook)
    started = time.time()
    async with runner.async_setup_kernel(cwd=folder):
        for at, cell in enumerate(notebook.cells):
            await runner.async_execute_cell(cell, at)
        nbformat.validate(notebook)
        drawn = workspace.charts(notebook.cells)
        assert len(drawn) == workspace.CHARTS.get(name, 0), f"{name}: {len(drawn)} charts"
        for chart in drawn:
            assert chart.data["image/png"].startswith("iVBOR") and isinstance(chart.data["application/vnd.plotly.v1+json"], dict) and chart.data["text/plain"]
        first = bytes_of(notebook)
        for at, cell in enumerate(notebook.cells):
            await runner.async_execute_cell(cell, at)
        assert first and bytes_of(notebook) == first, f"{name}: a second run gives other bytes"
    print(f"{name}: run twice: the same bytes, {time.time() - started:.1f} s")


async def rerun():
    notebook = workspace.read("01-sources")
    runner = client(notebook)
    code = [(cell, at) for at, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    async with runner.async_setup_kernel(cwd=folder):
        for cell, at in code:
            await runner.async_execute_cell(cell, at)
        workspace.add_sources()
        started = time.time()
        changes, sources = code[2], code[3]
        await runner.async_execute_cell(*changes)
        taken = time.time() - started
        await runner.async_execute_cell(*sources)
        html = changes[0].outputs[-1].data["text/html"]
        for name in workspace.ADDED:
            assert name in html, html
        assert "sources: 2 new" in text(changes[0]), text(changes[0])
        assert "Unresolved" in html and "No day of publication is known" in html, html
        shown = sources[0].outputs[-1].data["text/html"]
        assert "7 sources" in text(sources[0]) and all(name in shown for name in workspace.ADDED) and "004_e2183c9c0ba8342e.txt" in shown
        print(f"two sources added: rerun in {taken:.2f} s")
        assert taken < 5, taken


for name in workspace.NAMES:
    asyncio.run(run_twice(name))
asyncio.run(rerun())
