"""Jupyter Notebook 6 in headless Chromium runs a C# notebook: run all, interrupt, complete, inspect, restart."""
import asyncio, json, os, shutil, socket, subprocess, sys, tempfile, time, urllib.request
import nbformat
from nbformat.v4 import new_notebook, new_code_cell
from tornado.websocket import websocket_connect


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(url, seconds=40):
    end = time.time() + seconds
    while True:
        try:
            return urllib.request.urlopen(url, timeout=5).read()
        except OSError:
            if time.time() > end:
                raise
            time.sleep(.2)


class Page:
    """A page, driven through Chromium's own protocol."""

    def __init__(self, ws):
        self.ws, self.number = ws, 0

    async def send(self, method, **params):
        self.number += 1
        number = self.number
        await self.ws.write_message(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            answer = json.loads(await self.ws.read_message())
            if answer.get("id") == number:
                return answer["result"]

    async def evaluate(self, expression):
        result = await self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    async def until(self, expression, seconds=40):
        end = time.time() + seconds
        while True:
            try:
                value = await self.evaluate(expression)
            except RuntimeError:
                value = None
            if value:
                return value
            if time.time() > end:
                sys.exit(f"never true: {expression}; outputs: " + str(await self.evaluate(
                    "JSON.stringify(Jupyter.notebook.get_cells().map(c => c.toJSON().outputs))")))
            await asyncio.sleep(.1)


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
    started = time.time()
    await page.evaluate("Jupyter.notebook.kernel.interrupt()")
    await page.until(IDLE + " && " + CELL.format(3) + ".toJSON().outputs.length > 0", 5)
    assert time.time() - started < 2.5, time.time() - started
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
