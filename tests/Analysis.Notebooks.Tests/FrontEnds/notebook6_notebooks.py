"""Jupyter Notebook 6 in headless Chromium opens every notebook, runs all its cells, and each chart is drawn; without trust, each has its picture."""
import asyncio, base64, json, os, subprocess, sys, time
import nbformat
from tornado.websocket import websocket_connect
from browser_page import Page, free_port, wait_for
import workspace


class NotebookPage(Page):
    """A page that is taken as a picture from top to bottom."""

    async def picture(self, path):
        height = await self.evaluate("document.getElementById('notebook-container').scrollHeight + 150")
        await self.send("Emulation.setDeviceMetricsOverride", width=1300, height=min(height, 9000), deviceScaleFactor=1, mobile=False)
        await asyncio.sleep(.5)
        shot = await self.send("Page.captureScreenshot", format="png")
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))


LOADED = "typeof Jupyter !== 'undefined' && Jupyter.notebook && Jupyter.notebook._fully_loaded"
IDLE = "Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected() && !Jupyter.notebook.kernel_busy"
DRAWN = "document.querySelectorAll('[data-analysis-figure] .main-svg').length > 0 ? document.querySelectorAll('[data-analysis-figure] .js-plotly-plot').length : 0"
DONE = "Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code').every(c => typeof c.input_prompt_number === 'number')"
OPENS = f"Jupyter.notebook.get_cells().findIndex(c => c.get_text().includes('{workspace.OPENS}'))"
FAILED = "document.querySelectorAll('.output_error').length"


async def sort_and_open(page, base):
    """Sorts a table by its speakers with one click, backwards with another, and follows a place to its source."""
    speakers = ("[...document.querySelector('.box').querySelectorAll('tbody tr')].map(row => [row.getBoundingClientRect().top, row.children[1].textContent])"
                ".sort((one, other) => one[0] - other[0]).map(row => row[1])")
    await page.evaluate("document.querySelector('details.all').open = true; document.querySelector('.box th:nth-child(2) input').click()")
    rows = await page.evaluate(speakers)
    named = [name for name in rows if name]
    assert len(rows) > 50 and named == sorted(named, key=str.upper) and rows[len(named):] == [""] * (len(rows) - len(named)), rows
    await page.evaluate("document.querySelector('.box .back input').click()")
    assert [name for name in await page.evaluate(speakers) if name] == sorted(named, key=str.upper, reverse=True)
    place = await page.evaluate("document.querySelector('td.place a').href")
    assert place.startswith(base + "/notebooks/seeds/000_2f3ca13bf304d228.txt#L1,17"), place
    shown = await page.evaluate(f"fetch({json.dumps(place)}).then(answer => answer.text())")
    assert shown.startswith("## UK calls for fresh Presidential elections"), shown[:200]
    await page.evaluate("document.querySelector('details.all').open = false")
    print("04-statements: sorted, and a source opened")


async def drive(debug_port, base, pictures):
    targets = json.loads(wait_for(f"http://127.0.0.1:{debug_port}/json", seconds=60))
    ws = await websocket_connect(next(t for t in targets if t["type"] == "page")["webSocketDebuggerUrl"], max_message_size=1 << 28)
    page = NotebookPage(ws, patience=120)
    for name in workspace.NAMES:
        started = time.time()
        charts = workspace.CHARTS.get(name, 0)
        await page.send("Page.navigate", url=f"{base}/notebooks/notebooks/{name}.ipynb?token=t")
        await page.until(LOADED + f" && Jupyter.notebook.notebook_name.startsWith('{name}') && " + IDLE)
        await page.evaluate("Jupyter.notebook.clear_all_output(); Jupyter.notebook.execute_all_cells()")
        await page.until(f"({DONE}) && {IDLE}")
        assert await page.evaluate(FAILED) == 0, f"{name}: a cell failed"
        if charts:
            await page.until(f"({DRAWN}) === {charts}", 60)
        if name == "04-statements":
            await sort_and_open(page, base)
        if pictures:
            await page.picture(os.path.join(pictures, name + ".png"))
        print(f"{name}: {charts} charts drawn, {time.time() - started:.1f} s", flush=True)

        # Once more from the cell that opens the corpus, with two sources more.
        workspace.add_sources()
        await page.evaluate(f"Jupyter.notebook.execute_cells(Jupyter.notebook.get_cells().map((c, i) => i).filter(i => i >= {OPENS}"
                            f" && !Jupyter.notebook.get_cell(i).get_text().includes('{workspace.SAVES}')))")
        await page.until(f"({DONE}) && {IDLE}")
        assert await page.evaluate(FAILED) == 0, f"{name}: a cell failed after sources were added"
        for added in workspace.ADDED:
            await page.until(f"document.getElementById('notebook-container').innerHTML.includes('{added}')", 30)
        if charts:
            await page.until(f"({DRAWN}) === {charts}", 60)
        workspace.remove_sources()
        print(f"{name}: two sources added, {time.time() - started:.1f} s", flush=True)
        await page.evaluate("Jupyter.notebook.session.delete(); window.onbeforeunload = null")

    # Stored outputs of a notebook that nobody has trusted: scripts are taken out, the pictures stay.
    await page.send("Page.navigate", url=f"{base}/notebooks/notebooks/untrusted.ipynb?token=t")
    await page.until(LOADED + " && Jupyter.notebook.notebook_name === 'untrusted.ipynb'")
    assert not await page.evaluate("Jupyter.notebook.trusted"), "the copy should not be trusted"
    await page.until("[...document.querySelectorAll('.output img')].filter(i => i.naturalWidth > 300).length === 3", 30)
    if pictures:
        await page.picture(os.path.join(pictures, "untrusted.png"))
    print("untrusted: 3 pictures")
    await page.evaluate("window.onbeforeunload = null")


folder = workspace.make(sys.argv[1])
pictures = sys.argv[2] if len(sys.argv) > 2 else None
for name in workspace.NAMES:
    nbformat.write(workspace.read(name), os.path.join("notebooks", name + ".ipynb"))
stored = nbformat.read(os.path.join(sys.argv[1], "notebooks", "00-start-here.ipynb"), as_version=4)
nbformat.write(stored, os.path.join("notebooks", "untrusted.ipynb"))
port, debug_port = free_port(), free_port()
server = subprocess.Popen([sys.executable, "-m", "notebook", "--no-browser", "--allow-root", f"--port={port}", "--ip=127.0.0.1", "--NotebookApp.token=t",
                           f"--notebook-dir={os.path.dirname(folder)}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
browser = None
try:
    wait_for(f"http://127.0.0.1:{port}/api?token=t", seconds=60)
    browser = subprocess.Popen(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--remote-debugging-port={debug_port}", "--remote-allow-origins=*",
                                f"--user-data-dir={os.path.abspath('profile')}", "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    asyncio.run(drive(debug_port, f"http://127.0.0.1:{port}", pictures))
finally:
    if browser:
        browser.terminate()
        browser.wait()
    server.terminate()
    server.wait()
