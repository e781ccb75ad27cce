"""How fast kernels are: ready, first result, trivial cells, memory. usage: benchmark.py [CELLS] [KERNEL...]

Without names: this kernel, ipykernel, and .NET Interactive where it is installed under its usual name's stead.
Each line is the median of three starts; the ratios compare with the first kernel of the list."""
import statistics, sys, time
from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpecManager

count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
installed = KernelSpecManager().find_kernel_specs()
names = sys.argv[2:] or [name for name in (".net-csharp", "analysis-csharp", "dotnet-interactive", "python3") if name in installed]


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return int(next(line for line in status if line.startswith("VmRSS")).split()[1]) / 1024


def measure(name):
    started = time.time()
    km = KernelManager(kernel_name=name)
    km.start_kernel()
    kc = km.blocking_client()
    kc.start_channels()
    kc.wait_for_ready(timeout=60)
    ready = time.time() - started

    def run(code):
        begun = time.time()
        mid = kc.execute(code)
        while kc.get_shell_msg(timeout=60)["parent_header"].get("msg_id") != mid:
            pass
        while True:
            m = kc.get_iopub_msg(timeout=60)
            if m["parent_header"].get("msg_id") == mid and m["msg_type"] == "status" and m["content"]["execution_state"] == "idle":
                return (time.time() - begun) * 1000

    run("1+1")
    first = time.time() - started
    times = [run(f"{i}+1") for i in range(count)]
    used = memory(km.provisioner.pid)
    km.shutdown_kernel(now=True)
    return ready, first, statistics.median(times), sorted(times)[int(count * .9)], statistics.median(times[-40:]) / statistics.median(times[:40]), used


print(f"{'kernel':20}{'ready s':>9}{'first s':>9}{'cell ms':>9}{'p90 ms':>9}{'growth':>9}{'MiB':>7}")
for name in names:
    columns = zip(*(measure(name) for _ in range(3)))
    ready, first, median, p90, growth, used = (statistics.median(column) for column in columns)
    print(f"{name:20}{ready:9.2f}{first:9.2f}{median:9.1f}{p90:9.1f}{growth:9.2f}{used:7.0f}", flush=True)
