"""A kernel listens on five loopback ports and no more, is stopped by signals, and ends with its parent."""
import os, signal, subprocess, sys, time
from jupyter_client import KernelManager

# A script in a shell's background ignores SIGINT, and a kernel would inherit that; front ends do not.
signal.signal(signal.SIGINT, signal.default_int_handler)
km = KernelManager(kernel_name=".net-csharp")
km.start_kernel()
kc = km.blocking_client()
kc.start_channels()
kc.wait_for_ready(timeout=60)
pid = km.provisioner.pid


def reply():
    while True:
        m = kc.get_shell_msg(timeout=10)
        if m["msg_type"] == "execute_reply":
            return m["content"]


def listening():
    inodes = set()
    for fd in os.listdir(f"/proc/{pid}/fd"):
        try:
            inodes.add(os.readlink(f"/proc/{pid}/fd/{fd}"))
        except OSError:
            pass
    found = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in open(f"/proc/{pid}/net/{table}").read().split("\n")[1:]:
            fields = line.split()
            if fields and f"socket:[{fields[9]}]" in inodes and (table.startswith("udp") or fields[3] == "0A"):
                found.append((table, fields[1].split(":")[0]))
    return found


assert listening() == [("tcp", "0100007F")] * 5, listening()
print("five loopback ports")

kc.execute("var kept = 7;")
assert reply()["status"] == "ok"
kc.execute("while (true) { }")
time.sleep(1)
km.provisioner.process.send_signal(signal.SIGINT)
assert reply()["ename"] == "KeyboardInterrupt"
kc.execute("kept")
assert reply()["status"] == "ok"
print("SIGINT stops the cell")

kc.execute("while (true) { }")
time.sleep(.5)
km.provisioner.process.terminate()
km.provisioner.process.wait(60)
print("SIGTERM ends the process, also while a cell runs")

# A parent that starts a kernel and is killed.
code = "import sys,time; from jupyter_client import KernelManager; km = KernelManager(kernel_name='.net-csharp'); km.start_kernel(); print(km.provisioner.pid, flush=True); time.sleep(60)"
parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
orphan = int(parent.stdout.readline())
time.sleep(2)
parent.kill()
parent.wait()
end = time.time() + 60
while os.path.exists(f"/proc/{orphan}") and "Z" not in open(f"/proc/{orphan}/stat").read().split()[2]:
    if time.time() > end:
        os.kill(orphan, signal.SIGKILL)
        sys.exit("the kernel outlived its parent")
    time.sleep(.1)
print("ends with its parent")
