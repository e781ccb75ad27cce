"""Cells in a row, interrupts and restarts, counting hangs and lost messages. usage: soak.py CELLS INTERRUPTS RESTARTS [KERNEL]"""
import statistics, sys, time
from jupyter_client import KernelManager

cells, interrupts, restarts = map(int, sys.argv[1:4])
km = KernelManager(kernel_name=sys.argv[4] if len(sys.argv) > 4 else ".net-csharp")
km.start_kernel()
kc = km.blocking_client()
kc.start_channels()
kc.wait_for_ready(timeout=60)


def finish(mid, seconds=15):
    """The reply and everything published for a request, which must end with idle."""
    while True:
        reply = kc.get_shell_msg(timeout=seconds)
        if reply["parent_header"].get("msg_id") == mid:
            break
    published = []
    while True:
        m = kc.get_iopub_msg(timeout=seconds)
        if m["parent_header"].get("msg_id") != mid:
            continue
        published.append(m)
        if m["msg_type"] == "status" and m["content"]["execution_state"] == "idle":
            return reply["content"], published


def memory():
    with open(f"/proc/{km.provisioner.pid}/status") as status:
        return int(next(line for line in status if line.startswith("VmRSS")).split()[1]) / 1024


times = []
for i in range(cells):
    started = time.time()
    reply, published = finish(kc.execute(f"Console.WriteLine({i}); {i} + 1"))
    times.append((time.time() - started) * 1000)
    kinds = [m["msg_type"] for m in published]
    assert reply["status"] == "ok" and kinds == ["status", "execute_input", "stream", "execute_result", "status"], (i, reply, kinds)
    assert published[3]["content"]["data"]["text/plain"] == str(i + 1)
used = memory()
print(f"{cells} cells: median {statistics.median(times):.1f} ms, first 40 {statistics.median(times[:40]):.1f} ms, last 40 {statistics.median(times[-40:]):.1f} ms, {used:.0f} MiB")
assert used < 400, used

loops = ["while (true) { n++; }", "Thread.Sleep(100000);", "await Task.Delay(100000);", "Enumerable.Range(0, int.MaxValue).Where(i => i % 7 == 3).Sum(i => (long)i)"]
finish(kc.execute("var n = 0L; var kept = 42;"))
times = []
for i in range(interrupts):
    mid = kc.execute(loops[i % len(loops)])
    while True:
        m = kc.get_iopub_msg(timeout=15)
        if m["parent_header"].get("msg_id") == mid and m["msg_type"] == "execute_input":
            break
    if i % 2:
        time.sleep(.01)
    started = time.time()
    km.interrupt_kernel()
    reply, _ = finish(mid)
    times.append((time.time() - started) * 1000)
    assert reply["status"] == "error" and reply["ename"] == "KeyboardInterrupt", (i, reply)
    assert reply["evalue"] == "The cell was stopped.", (i, reply["evalue"])
    if i % 10 == 0:
        reply, published = finish(kc.execute("kept"))
        assert reply["status"] == "ok" and published[2]["content"]["data"]["text/plain"] == "42", (i, reply)
if times:
    print(f"{interrupts} interrupts: median {statistics.median(times):.0f} ms, longest {max(times):.0f} ms, {memory():.0f} MiB")

times = []
for i in range(restarts):
    started = time.time()
    km.restart_kernel(now=i % 4 == 3)
    kc.wait_for_ready(timeout=60)
    reply, _ = finish(kc.execute("1 + 1"))
    times.append(time.time() - started)
    assert reply["status"] == "ok" and reply["execution_count"] == 1, (i, reply)
if times:
    print(f"{restarts} restarts: median {statistics.median(times):.2f} s, longest {max(times):.2f} s")
km.shutdown_kernel()
