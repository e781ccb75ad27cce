"""Jupyter Notebook 6 in headless Chromium runs a C# notebook: run all, interrupt, complete, inspect, restart."""
import asyncio, json, os, shutil, subprocess, sys, tempfile, time
import nbformat
from nbformat.v4 import new_notebook, new_code_cell
from tornado.websocket import websocket_connect
from browser_page import Page, free_port, wait_for


CELL = "Jupyter.notebook.get_cell({0})"
IDLE = "!Jupyter.notebook.kernel_busy && Jupyter.notebook.kernel.is_connected()"
OUT = "JSON.stringify(" + CELL + ".toJSON().outputs)"


async def drive(debug_port, url):
    targets = json.loads(wait_for(f"http://127.0.0.1:{debug_port}/json"))
    ws = await websocket_connect(next(t for t in targets if t["type"] == "page")["webSocketDebuggerUrl"], max_message_size=1 << 26)
    page = Page(ws)
    await page.send("Page.navigate", url=url)
    await page.until("typeof Jupyter !== 'undefined' && Jupyter.notebook && Jupyter.notebook._fully_loaded && Jupyter.notebook.kernel && " + IDLE, 60)
    print("opened")

    await page.evaluate("Jupyter.notebook.execute_cell_range(0, 3)")
    await page.until(CELL.format(2) + ".toJSON().outputs.length > 0 && " + IDLE)
    assert "42" in await page.evaluate(OUT.format(1)), await page.evaluate(OUT.format(1))
    shown = await page.evaluate("document.querySelectorAll('.cell')[2].querySelector('.output table') !== null")
    assert shown, "the table is not on the page"
    print("run all")

    await page.evaluate("Jupyter.notebook.execute_cells([3])")
    await page.until("Jupyter.notebook.kernel_busy")
    await page.evaluate("Jupyter.notebook.kernel.interrupt()")
    await page.until(IDLE + " && " + CELL.format(3) + ".toJSON().outputs.length > 0", 60)
    assert "KeyboardInterrupt" in await page.evaluate(OUT.format(3))
    await page.evaluate(CELL.format(3) + ".set_text('x + 1'); Jupyter.notebook.execute_cells([3])")
    await page.until(OUT.format(3) + ".includes('21')")
    print("interrupt, variables kept")

    ask = ("new Promise(r => Jupyter.notebook.kernel.complete('Console.WriteL', 14, m => r(JSON.stringify(m.content))))")
    assert json.loads(await page.evaluate(ask))["matches"] == ["WriteLine"]
    ask = ("new Promise(r => Jupyter.notebook.kernel.inspect('Math.Max', 8, m => r(JSON.stringify(m.content))))")
    assert "larger of two" in json.loads(await page.evaluate(ask))["data"]["text/plain"]
    print("complete, inspect")

    await page.evaluate("Jupyter.notebook.kernel.restart()")
    await page.until("Jupyter.notebook.kernel.is_connected() && " + IDLE)
    await page.evaluate(CELL.format(3) + ".set_text('x'); Jupyter.notebook.execute_cells([3])")
    await page.until(OUT.format(3) + ".includes('CS0103')")
    await page.evaluate("Jupyter.notebook.execute_cell_range(0, 3)")
    await page.until(CELL.format(2) + ".toJSON().outputs.length > 0 && " + OUT.format(1) + ".includes('42') && " + IDLE)
    print("restart")
    await page.evaluate("Jupyter.notebook.save_notebook()")


folder = tempfile.mkdtemp(dir=".")
cells = ["var x = 20;", "x * 2 + 2", "new[] { new { A = 1 } }.DisplayTable();", "while (true) { }"]
nb = new_notebook(cells=[new_code_cell(c) for c in cells], metadata={"kernelspec": {"name": ".net-csharp", "display_name": "C#", "language": "C#"}})
nbformat.write(nb, os.path.join(folder, "test.ipynb"))
port, debug_port = free_port(), free_port()
server = subprocess.Popen([sys.executable, "-m", "notebook", "--no-browser", "--allow-root", f"--port={port}", "--ip=127.0.0.1", "--NotebookApp.token=t",
                           f"--notebook-dir={folder}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
browser = None
try:
    wait_for(f"http://127.0.0.1:{port}/api?token=t")
    browser = subprocess.Popen(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--remote-debugging-port={debug_port}", "--remote-allow-origins=*",
                                f"--user-data-dir={os.path.join(folder, 'profile')}", "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    asyncio.run(drive(debug_port, f"http://127.0.0.1:{port}/notebooks/test.ipynb?token=t"))
finally:
    if browser:
        browser.terminate()
        browser.wait()
    server.terminate()
    server.wait()
    shutil.rmtree(folder, ignore_errors=True)
