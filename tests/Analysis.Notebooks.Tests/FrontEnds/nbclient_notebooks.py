"""nbclient runs every notebook, twice with the same bytes; after two sources were added, the cell that opens the corpus and those behind it keep what was there and show what is new."""
import asyncio, os, re, sys, time
import nbformat
from nbformat.v4 import new_code_cell
from nbclient import NotebookClient
import workspace

PLACE = re.compile(r">([^<>]+\.txt:[0-9]+:[0-9]+)<")


def html(cell):
    return "".join(str(output.get("data", {}).get("text/html", "")) for output in cell.outputs)


def text(cell):
    return "".join(output.get("data", {}).get("text/plain", output.get("text", "")) for output in cell.outputs)


def stored(cell):
    return [{key: value for key, value in output.items() if key != "execution_count"} for output in cell.outputs]


async def check(name):
    os.mkdir(name)
    folder = workspace.make(sys.argv[1], name)
    notebook = workspace.read(name, name)
    notebook.cells.append(new_code_cell("corpus.Changes"))
    runner = NotebookClient(notebook, timeout=120, iopub_timeout=30, raise_on_iopub_timeout=True, resources={"metadata": {"path": folder}})
    code = [(cell, at) for at, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    opens = next(place for place, (cell, _) in enumerate(code) if workspace.OPENS in cell.source)
    # Saving once shows that it works.
    again = [(cell, at) for cell, at in code if workspace.SAVES not in cell.source]
    started = time.time()
    async with runner.async_setup_kernel(cwd=folder):
        for cell, at in code:
            await runner.async_execute_cell(cell, at)
        taken = time.time() - started
        nbformat.validate(notebook)
        drawn = workspace.charts(notebook.cells)
        assert len(drawn) == workspace.CHARTS.get(name, 0), f"{name}: {len(drawn)} charts"
        for chart in drawn:
            assert chart.data["image/png"].startswith("iVBOR") and isinstance(chart.data["application/vnd.plotly.v1+json"], dict) and chart.data["text/plain"]

        before = [stored(cell) for cell, _ in again]
        for cell, at in again:
            await runner.async_execute_cell(cell, at)
        assert before == [stored(cell) for cell, _ in again], f"{name}: a second run gives other bytes"

        places = [set(PLACE.findall(html(cell))) for cell, _ in code]
        # 00 shows charts alone, and in the seeds nothing disagrees.
        assert any(places) or name[:2] in ("00", "05"), f"{name}: no row has a place"
        workspace.add_sources(name)
        started = time.time()
        await runner.async_execute_cell(*code[opens])
        opened = time.time() - started
        for cell, at in [pair for pair in again if pair[1] > code[opens][1]]:
            await runner.async_execute_cell(cell, at)
        for (cell, _), known in zip(code, places):
            gone = known - set(PLACE.findall(html(cell)))
            assert not gone, f"{name}: rows are gone after sources were added: {gone}\n{cell.source}"
        shown = "".join(str(stored(cell)) for cell, _ in code[opens:-1])
        changes = code[-1][0]
        for added in workspace.ADDED:
            assert added in shown, f"{name}: nothing of {added}"
            assert added in html(changes), html(changes)
        assert "sources: 2 new" in text(changes), text(changes)
        assert "Unresolved" in html(changes) and "No day of publication is known" in html(changes), html(changes)
        assert opened < 5, opened
        if any(workspace.SAVES in cell.source for cell, _ in code):
            # What was saved before the sources came is what they are new beside, in another process as well.
            notebook.cells.append(new_code_cell("corpus.Since(output)"))
            await runner.async_execute_cell(notebook.cells[-1], len(notebook.cells) - 1)
            since = notebook.cells[-1]
            assert "Since the last run that differed: sources: 2 new; figures: " in text(since), text(since)
            assert all(added in html(since) for added in workspace.ADDED), html(since)
    print(f"{name}: {taken:.1f} s, run twice: the same bytes, two sources added: opened in {opened:.2f} s", flush=True)


async def main():
    # A kernel spends half its time waiting for its browser.
    gate = asyncio.Semaphore(2)

    async def guarded(name):
        async with gate:
            await check(name)

    await asyncio.gather(*(guarded(name) for name in workspace.NAMES))
    print("every notebook")


asyncio.run(main())
