// The libraries with which VS Code talks to a kernel (zeromq and @jupyterlab/services, without a server between) drive one as VS Code does:
// its ports are tried with bare connections first, one routing id on three sockets, no heartbeat, stop_on_error false, SIGTERM for stop and restart.
// Argument: the folder of the kernel's spec.
const { spawn } = require("node:child_process");
const { createHmac, randomUUID } = require("node:crypto");
const { once } = require("node:events");
const fs = require("node:fs");
const net = require("node:net");
const path = require("node:path");
const assert = require("node:assert");
const { KernelConnection, KernelMessage, ServerConnection } = require("@jupyterlab/services");
const zeromq = require("zeromq");

const spec = JSON.parse(fs.readFileSync(path.join(process.argv[2], "kernel.json"), "utf8"));
console.debug = () => {};
const DELIMITER = "<IDS|MSG>";

/** Ports that nobody listens at, below those that the system gives to connections: one of those could be taken before the kernel binds it. */
async function freePorts(count) {
  const ports = new Set();
  while (ports.size < count) {
    const server = net.createServer().listen(20_000 + Math.floor(Math.random() * 12_000), "127.0.0.1");
    try {
      await once(server, "listening");
      ports.add(server.address().port);
    } catch {
      continue; // taken
    }
    await new Promise(closed => server.close(closed));
  }
  return [...ports];
}

let child;
let watchdog;

/** Begins a step. When it lasts over a minute, the script fails and names it: nothing here may wait for ever. */
function step(name) {
  clearTimeout(watchdog);
  watchdog = setTimeout(() => fail(new Error(`${name}: no end in a minute`)), 60_000);
  console.log(name);
}

function fail(failure) {
  console.error(failure);
  child?.removeAllListeners("exit");
  child?.kill("SIGKILL");
  process.exit(1);
}

async function connects(port) {
  const socket = net.connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Starts the kernel at these ports and waits until shell and iopub take a connection, which is dropped. */
async function start(ports) {
  const [shell_port, iopub_port, stdin_port, control_port, hb_port] = ports;
  const connection = {
    key: randomUUID(), signature_scheme: "hmac-sha256", transport: "tcp", ip: "127.0.0.1",
    shell_port, iopub_port, stdin_port, control_port, hb_port, kernel_name: path.basename(process.argv[2]),
  };
  const file = path.resolve(`kernel-${randomUUID()}.json`);
  fs.writeFileSync(file, JSON.stringify(connection));
  const [program, ...rest] = spec.argv;
  child = spawn(program, rest.map(word => word.replace("{connection_file}", file)), { env: { ...process.env, ...spec.env }, stdio: "inherit" });
  child.once("exit", code => fail(new Error(`the kernel ended by itself with code ${code}`)));
  for (const port of [shell_port, iopub_port]) {
    for (const end = Date.now() + 60_000; !await connects(port);) {
      assert(Date.now() < end, "the kernel does not listen");
      await new Promise(next => setTimeout(next, 100));
    }
  }
  return connection;
}

/** What @jupyterlab/services takes for a web socket, over the kernel's own sockets. */
function rawSocket({ key, ip, shell_port, iopub_port, stdin_port, control_port }) {
  return class {
    protocol = "";
    constructor() {
      const routingId = randomUUID();
      this.sockets = { shell: new zeromq.Dealer({ routingId }), control: new zeromq.Dealer({ routingId }), stdin: new zeromq.Dealer({ routingId }), iopub: new zeromq.Subscriber() };
      for (const [channel, port] of Object.entries({ shell: shell_port, control: control_port, stdin: stdin_port, iopub: iopub_port })) {
        this.sockets[channel].connect(`tcp://${ip}:${port}`);
        this.listen(channel);
      }
      this.sockets.iopub.subscribe();
      this.sending = Promise.resolve();
      setTimeout(() => this.onopen({}), 0);
    }
    async listen(channel) {
      for await (const frames of this.sockets[channel]) {
        const at = frames.findIndex(frame => frame.toString() === DELIMITER);
        const [header, parent_header, metadata, content] = frames.slice(at + 2, at + 6).map(frame => JSON.parse(frame));
        assert.strictEqual(frames[at + 1].toString(), this.sign(frames.slice(at + 2, at + 6)), "the signature");
        this.onmessage({ data: JSON.stringify({ header, parent_header, metadata, content, channel, buffers: [] }) });
      }
    }
    sign(parts) {
      const hmac = createHmac("sha256", key);
      parts.forEach(part => hmac.update(part));
      return hmac.digest("hex");
    }
    send(data) {
      const { header, parent_header, metadata, content, channel } = JSON.parse(data);
      const parts = [header, parent_header, metadata, content].map(part => JSON.stringify(part));
      this.sending = this.sending.then(() => this.sockets[channel].send([DELIMITER, this.sign(parts), ...parts]));
    }
    close() {
      Object.values(this.sockets).forEach(socket => socket.close());
    }
  };
}

function connect(connection) {
  const serverSettings = ServerConnection.makeSettings({ WebSocket: rawSocket(connection), baseUrl: "http://127.0.0.1", wsUrl: "RAW" });
  const id = randomUUID();
  return new KernelConnection({ model: { id, name: connection.kernel_name }, clientId: id, username: "", serverSettings, handleComms: true });
}

/**
 * Asks until an answer is whole, as VS Code does: what is published before the subscription arrives is lost, and a request counts as done
 * only when its idle was heard, so no single request may be waited for.
 */
async function listening(kernel) {
  let info;
  kernel.info.then(content => { info = content; });
  while (!info) {
    await new Promise(next => setTimeout(next, 200));
    kernel.requestKernelInfo().catch(fail);
  }
  return info;
}

async function run(kernel, code, answer) {
  const outputs = [];
  const future = kernel.requestExecute({ code, silent: false, store_history: true, allow_stdin: true, stop_on_error: false }, true, { cellId: randomUUID() });
  future.onIOPub = message => message.header.msg_type === "status" || outputs.push(message);
  future.onStdin = message => kernel.sendInputReply({ status: "ok", value: answer }, message.header);
  const reply = await future.done;
  return { status: reply.content.status, name: reply.content.ename, outputs, text: outputs.map(({ content }) => content.data?.["text/plain"] ?? content.text ?? "").join("") };
}

function interrupt(kernel) {
  return kernel.sendControlMessage(KernelMessage.createMessage({ msgType: "interrupt_request", channel: "control", session: kernel.clientId, username: "", content: {} }), true, true).done;
}

async function end(kernel) {
  kernel.dispose();
  child.removeAllListeners("exit");
  const ended = once(child, "exit");
  const started = Date.now();
  child.kill("SIGTERM");
  await ended;
  assert(Date.now() - started < 5_000, "it took long to stop");
}

(async () => {
  step("start");
  const ports = await freePorts(5);
  let kernel = connect(await start(ports));
  const info = await listening(kernel);
  assert.strictEqual(info.language_info.name, "C#");
  await kernel.requestKernelInfo();
  console.log(`ready: ${info.implementation}, protocol ${info.protocol_version}`);

  step("run, and on after an error");
  assert.strictEqual((await run(kernel, "var x = 20;")).status, "ok");
  assert.strictEqual((await run(kernel, "x * 2 + 2")).text, "42");
  assert.strictEqual((await run(kernel, "Console.Write(\"a\"); display(\"b\");")).text.replace(/\s/g, ""), "ab");
  const queued = await Promise.all(["throw new Exception(\"no\");", "x"].map(code => run(kernel, code)));
  assert.deepStrictEqual(queued.map(({ status }) => status), ["error", "ok"]);

  step("input");
  assert.strictEqual((await run(kernel, "Console.ReadLine()", "typed")).text, "typed");

  step("complete, inspect");
  const matches = (await kernel.requestComplete({ code: "Console.WriteL", cursor_pos: 14 })).content.matches;
  assert.deepStrictEqual(matches, ["WriteLine"]);
  const inspected = (await kernel.requestInspect({ code: "Math.Max", cursor_pos: 8, detail_level: 0 })).content;
  assert(inspected.found);

  step("interrupt, variables kept");
  const endless = run(kernel, "while (true) { }");
  await new Promise(next => setTimeout(next, 1_000));
  const started = Date.now();
  await interrupt(kernel);
  assert.strictEqual((await endless).status, "error");
  assert(Date.now() - started < 5_000, "it took long to interrupt");
  assert.strictEqual((await run(kernel, "x")).text, "20");

  step("end by SIGTERM");
  await end(kernel);
  step("start again at the same ports with another key");
  const again = await start(ports);
  step("connect again");
  kernel = connect(again);
  await listening(kernel);
  step("run again");
  const gone = await run(kernel, "x");
  assert.strictEqual(gone.status, "error");
  assert.strictEqual((await run(kernel, "6 * 7")).text, "42");

  step("end");
  await end(kernel);
  console.log("all steps ended");
  process.exit(0);
})().catch(fail);
