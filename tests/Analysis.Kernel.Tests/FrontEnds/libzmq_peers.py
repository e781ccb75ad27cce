"""Real libzmq sockets against the kernel's wire: routing, prefixes, large messages, a subscriber that stalls, restarts on the same ports."""
import json, sys, time
import zmq
from jupyter_client import KernelManager

km = KernelManager(kernel_name=".net-csharp")
km.start_kernel()
kc = km.blocking_client()
kc.start_channels()
kc.wait_for_ready(timeout=60)
info = km.get_connection_info()
context = zmq.Context()


def run(code, **options):
    kc.execute(code, **options)
    while True:
        m = kc.get_shell_msg(timeout=60)
        if m["msg_type"] == "execute_reply":
            return m["content"]


def connect(kind, port, **options):
    s = context.socket(kind)
    s.linger = 0
    s.RCVTIMEO = 5000
    for name, value in options.items():
        setattr(s, name, value)
    s.connect(f"tcp://127.0.0.1:{info[port]}")
    return s


def request(kind):
    return kc.session.serialize(kc.session.msg(kind))


# Two DEALERs with ids of their own and one without: each gets its own answers.
peers = [connect(zmq.DEALER, "shell_port", IDENTITY=b"a"), connect(zmq.DEALER, "shell_port", IDENTITY=b"b"), connect(zmq.DEALER, "shell_port")]
for peer in peers:
    peer.send_multipart(request("kernel_info_request"))
for peer in peers:
    assert json.loads(peer.recv_multipart()[2])["msg_type"] == "kernel_info_reply"
print("routing")

# Heartbeats of libzmq itself: pings are answered, the connection stays.
beating = connect(zmq.DEALER, "shell_port", HEARTBEAT_IVL=100, HEARTBEAT_TIMEOUT=300)
time.sleep(1.2)
beating.send_multipart(request("kernel_info_request"))
assert json.loads(beating.recv_multipart()[2])["msg_type"] == "kernel_info_reply"
print("ping")

# A prefix that fits nothing gets its welcome and no more; unsubscribing is obeyed.
sub = connect(zmq.SUB, "iopub_port")
sub.subscribe(b"nothing begins so")
assert b"iopub_welcome" in sub.recv_multipart()[3]
sub.RCVTIMEO = 500
run("1")
try:
    sub.recv_multipart()
    sys.exit("a message came that was not subscribed to")
except zmq.Again:
    pass
sub.subscribe(b"")
sub.RCVTIMEO = 5000
assert b"iopub_welcome" in sub.recv_multipart()[3]
run("1")
assert b"<IDS|MSG>" in sub.recv_multipart()
print("prefixes")

# Large both ways, and many at once.
assert run("var big = \"" + "x" * 5_000_000 + "\"; big.Length")["status"] == "ok"
assert run("big")["status"] == "ok"
ids = [kc.execute(f"Console.WriteLine({i});") for i in range(200)]
replies = []
while len(replies) < 200:
    m = kc.get_shell_msg(timeout=60)
    if m["msg_type"] == "execute_reply":
        replies.append(m["parent_header"]["msg_id"])
assert replies == ids, "replies out of order"
print("large and many")

# A subscriber that never reads blocks no cell.
stalled = connect(zmq.SUB, "iopub_port", RCVHWM=1, RCVBUF=4096)
stalled.subscribe(b"")
time.sleep(.5)
started = time.time()
for _ in range(40):
    assert run("big.Display();")["status"] == "ok"
assert time.time() - started < 30, time.time() - started
print("stalled subscriber")

# The process ends at once and the next one takes the same ports.
ports = km.get_connection_info()
for _ in range(3):
    km.restart_kernel(now=False)
    kc.wait_for_ready(timeout=60)
    assert run("40 + 2")["execution_count"] == 1
assert km.get_connection_info() == ports
print("restarts")
km.shutdown_kernel()
