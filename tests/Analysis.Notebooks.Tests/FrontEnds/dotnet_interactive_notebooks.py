""".NET Interactive itself runs every notebook, unchanged; charts and tables are in the saved file, and a browser draws the charts from it."""
import asyncio, json, os, subprocess, sys
import nbformat
from nbclient import NotebookClient
from tornado.websocket import websocket_connect
from browser_page import Page, free_port, wait_for
from dotnet_interactive_kernel import install
import workspace

DRAWN = "document.querySelectorAll('[data-analysis-figure] .js-plotly-plot .main-svg').length > 0 ? document.querySelectorAll('[data-analysis-figure] .js-plotly-plot').length : 0"


def html(cell):
    return "".join(str(output.get("data", {}).get("text/html", "")) for output in cell.outputs)


async def run(name):
    os.mkdir(name)
    folder = workspace.make(sys.argv[1], name)
    notebook = workspace.read(name, name)
    runner = NotebookClient(notebook, kernel_name=install(sys.argv[2], name), timeout=120, iopub_timeout=60, startup_timeout=120, resources={"metadata": {"path": folder}})
    await runner.async_execute()
    shown = "".join(html(cell) for cell in notebook.cells if cell.cell_type == "code")
    charts, tables = shown.count('role="group"'), shown.count('<div class="analysis ')
    assert charts == workspace.CHARTS.get(name, 0), f"{name}: {charts} charts"
    assert tables > 0, f"{name}: no table"
    nbformat.write(notebook, name + ".ipynb")
    subprocess.run([sys.executable, "-m", "nbconvert", "--to", "html", name + ".ipynb"], check=True, capture_output=True)
    print(f"{name}: {charts} charts, {tables} tables", flush=True)


async def draw():
    debug_port = free_port()
    browser = subprocess.Popen(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--remote-debugging-port={debug_port}", "--remote-allow-origins=*",
                                f"--user-data-dir={os.path.abspath('profile')}", "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        targets = json.loads(wait_for(f"http://127.0.0.1:{debug_port}/json", seconds=60))
        page = Page(await websocket_connect(next(t for t in targets if t["type"] == "page")["webSocketDebuggerUrl"], max_message_size=1 << 28), patience=60)
        for name, charts in workspace.CHARTS.items():
            await page.send("Page.navigate", url="file://" + os.path.abspath(name + ".html"))
            await page.until(f"document.title.includes('{name}') && ({DRAWN}) === {charts}", 60)
            print(f"{name}: {charts} charts drawn", flush=True)
    finally:
        browser.terminate()
        browser.wait()


async def main():
    gate = asyncio.Semaphore(2)

    async def guarded(name):
        async with gate:
            await run(name)

    await asyncio.gather(*(guarded(name) for name in workspace.NAMES))
    await draw()
    print("every notebook under .NET Interactive")


asyncio.run(main())
