"""What the tests in Jupyter Notebook 6 share: a free port, a server that answers, a page in headless Chromium."""
import asyncio, json, socket, sys, time, urllib.request


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

    def __init__(self, ws, patience=40):
        self.ws, self.number, self.patience = ws, 0, patience

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

    async def until(self, expression, seconds=None):
        end = time.time() + (seconds or self.patience)
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
