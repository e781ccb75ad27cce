using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Running;
using Analysis.Kernel.Tests.Support;
using Analysis.Kernel.Wire;
using Analysis.Kernel.Wire.Zmtp;

namespace Analysis.Kernel.Tests.Wire;

/// <summary>
/// Everything that a broken or hostile peer could send, for some time. An exception that escaped would end the test process.
/// </summary>
public sealed class WireFuzzTests
{
    // ANALYSIS_FUZZ_SECONDS=600 does it longer, by hand.
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("ANALYSIS_FUZZ_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var seconds) ? seconds : 20);

    // FF 00000000 7FFFFFFF 00 ...: the head of a message of old that claims 2 GB. One connection that sends
    // it makes NetMQ 4.0.4.5 deaf for good.
    private static readonly byte[] Deafening = [0xFF, 0, 0, 0, 0, 0x7F, 0xFF, 0xFF, 0xFF, .. new byte[51]];

    [Fact]
    public void Octets_that_make_another_wire_deaf_end_only_their_connection()
    {
        var file = ConnectionFile.Create();
        using var server = new KernelServer(file, new FixedEvaluator(), _ => { });
        server.Start();
        Assert.Equal(60, Deafening.Length);
        foreach (var port in (int[])[file.ShellPort, file.ControlPort, file.StdinPort, file.IopubPort, file.HbPort])
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveTimeout = 5000 };
            socket.Connect(IPAddress.Loopback, port);
            socket.Send(Deafening);
            // Closed by the server, after its greeting.
            var received = new byte[256];
            while (Receive(socket, received) > 0)
            {
            }

            using var client = new KernelClient(file);
            Assert.NotNull(client.Reply(client.Ask(new KernelInfoRequest()), TimeSpan.FromSeconds(10)));
        }

        static int Receive(Socket socket, byte[] into)
        {
            try
            {
                return socket.Receive(into);
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionReset)
            {
                return 0;
            }
        }
    }

    [Fact]
    public void Garbage_ends_only_its_own_connection_and_takes_no_memory()
    {
        var file = ConnectionFile.Create();
        using var server = new KernelServer(file, new FixedEvaluator(), _ => { });
        server.Start();
        using var client = new KernelClient(file);
        Assert.NotNull(client.Reply(client.Ask(new KernelInfoRequest()), TimeSpan.FromSeconds(10)));

        // The seed is fixed: a failure can be looked into.
        var random = new Random(20260301);
        int[] ports = [file.ShellPort, file.ControlPort, file.StdinPort, file.IopubPort, file.HbPort];
        var watch = Stopwatch.StartNew();
        var rounds = 0;
        while (watch.Elapsed < Duration)
        {
            Attack(file, ports[random.Next(ports.Length)], random);
            if (++rounds % 200 == 0)
                Assert.NotNull(client.Reply(client.Ask(new KernelInfoRequest()), TimeSpan.FromSeconds(10)));
        }

        GC.Collect();
        Assert.InRange(rounds, 200, int.MaxValue);
        Assert.InRange(GC.GetGCMemoryInfo().HeapSizeBytes, 0, 100 << 20);
        Assert.InRange(Environment.WorkingSet, 0, 700L << 20);
        Assert.NotNull(client.Reply(client.Ask(new KernelInfoRequest()), TimeSpan.FromSeconds(10)));
    }

    private static void Attack(ConnectionFile file, int port, Random random)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Connect(IPAddress.Loopback, port);
            socket.Send(Octets(file, port, random));
            if (random.Next(4) == 0)
                socket.Shutdown(SocketShutdown.Send);
            if (random.Next(3) == 0)
                // Zero linger: the peer sees a reset and no end.
                socket.LingerState = new LingerOption(true, 0);
        }
        catch (SocketException)
        {
            // The server closed first, as it may.
        }
    }

    private static byte[] Octets(ConnectionFile file, int port, Random random)
    {
        var type = port == file.IopubPort ? "SUB" : port == file.HbPort ? "REQ" : "DEALER";
        byte[] open = [.. Greeting.Bytes(), .. Command.Ready(type, RandomBytes(random, random.Next(8))).Encode()];
        var request = new MessageCodec(new MessageSigner(random.Next(2) == 0 ? file.Key : "wrong"))
            .Encode([], null, new KernelInfoRequest());
        var message = Frame.EncodeMessage(request);
        return random.Next(13) switch
        {
            0 => RandomBytes(random, random.Next(500)),
            1 => open[..random.Next(open.Length)],
            2 => [.. Greeting.Bytes(), .. RandomBytes(random, random.Next(300))],
            3 => [.. open, .. RandomBytes(random, random.Next(2000))],
            4 => [.. open, .. message[..random.Next(message.Length)]],
            5 => [.. open, .. Flip(message, random)],
            6 => [.. Flip(open, random), .. message],
            7 => [.. open, 2, 0, 0, 0, 0, (byte)random.Next(64), 255, 255, 255, .. RandomBytes(random, 2000)],
            8 => [.. open,
                .. Frame.EncodeMessage([.. Enumerable.Range(0, random.Next(1, 6000)).Select(_ => RandomBytes(random, random.Next(3)))])],
            9 => [.. open, .. Frame.EncodeMessage([.. request.Take(random.Next(1, request.Count + 1))
                .Select(part => random.Next(3) == 0 ? Flip(part, random) : part)])],
            10 => [.. open,
                .. new Command(random.Next(2) == 0 ? "PING" : "SUBSCRIBE", RandomBytes(random, random.Next(60))).Encode(), .. message],
            11 => Deafening[..random.Next(1, Deafening.Length + 1)],
            _ => "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(),
        };
    }

    private static byte[] Flip(byte[] octets, Random random)
    {
        var changed = octets.ToArray();
        for (var i = random.Next(1, 4); i > 0 && changed.Length > 0; i--)
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    private static byte[] RandomBytes(Random random, int length)
    {
        var octets = new byte[length];
        random.NextBytes(octets);
        return octets;
    }
}
