using System.Runtime.InteropServices;
using System.Text;

namespace Analysis.Kernel.Evaluation;

/// <summary>
/// Shows what programs print that a cell starts and whose output it does not take itself: they inherit the streams of this process.
/// </summary>
/// <remarks>Those streams become pipes. What comes out of them goes to the cell that runs, or ran last, and on to where the streams
/// led before as long as somebody takes it there: a parent that does not read must not hold up a cell. Under Windows programs keep
/// the console of the process.</remarks>
internal static partial class ChildOutput
{
    private const int CloseOnExec = 1;
    private const int SetDescriptorFlags = 2;
    private const short Readable = 1;
    private const short Writable = 4;

    // What a pipe takes at once when it is writable.
    private const int AtOnce = 4096;
    private const int Forever = -1;
    private const int Interrupted = 4;

    // For a program that goes on printing; what has ended is there at once.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly List<Stream> Streams = [];

    /// <summary>Puts pipes in place of the streams.</summary>
    public static void Install()
    {
        if (OperatingSystem.IsWindows())
            return;
        Streams.Add(new Stream(1, "stdout"));
        Streams.Add(new Stream(2, "stderr"));
    }

    /// <summary>Waits for what was printed already, which belongs to the cell that ends.</summary>
    public static void Drain()
    {
        foreach (var stream in Streams)
            stream.Drain();
    }

    private sealed class Stream
    {
        private readonly int _pipe;
        private readonly int _original;
        private readonly string _name;
        private readonly Lock _passing = new();

        public Stream(int descriptor, string name)
        {
            _name = name;
            _original = Duplicate(descriptor);
            var ends = new int[2];
            if (_original < 0 || Pipe(ends) != 0 || Duplicate(ends[1], descriptor) < 0)
                return;
            _ = Close(ends[1]);
            _pipe = ends[0];
            _ = Control(_pipe, SetDescriptorFlags, CloseOnExec);
            _ = Control(_original, SetDescriptorFlags, CloseOnExec);
            new Thread(Pass) { IsBackground = true, Name = name }.Start();
        }

        public void Drain()
        {
            var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
            while (_pipe > 0 && IsLeft() && Environment.TickCount64 < end)
                Thread.Sleep(1);
        }

        // What is no longer in the pipe was passed on before the lock was given back.
        private bool IsLeft()
        {
            lock (_passing)
                return IsWaiting(milliseconds: 0);
        }

        private void Pass()
        {
            var buffer = new byte[1 << 14];
            var text = new char[buffer.Length + 1];
            var decoder = new UTF8Encoding(false).GetDecoder();
            while (IsWaiting(milliseconds: Forever) || Marshal.GetLastPInvokeError() == Interrupted)
            {
                lock (_passing)
                {
                    // Asked again: a call that a signal ended says nothing of the pipe, and reading an empty one would keep the lock.
                    if (!IsWaiting(milliseconds: 0))
                        continue;
                    if (Read(_pipe, buffer, buffer.Length) is not (> 0 and var count))
                        return;
                    PassOn(buffer.AsSpan(0, (int)count));
                    var letters = decoder.GetChars(buffer, 0, (int)count, text, 0);
                    if (letters > 0)
                        CellScope.Output?.Write(_name, new string(text, 0, letters));
                }
            }
        }

        private void PassOn(Span<byte> bytes)
        {
            for (var rest = bytes; rest.Length > 0 && Is(_original, Writable, milliseconds: 0);)
            {
                if (Write(_original, ref rest[0], Math.Min(rest.Length, AtOnce)) is not (> 0 and var written))
                    return;
                rest = rest[(int)written..];
            }
        }

        private bool IsWaiting(int milliseconds) => Is(_pipe, Readable, milliseconds);

        private static bool Is(int descriptor, short ready, int milliseconds)
        {
            var poll = new PollDescriptor { Descriptor = descriptor, Events = ready };
            return Poll(ref poll, 1, milliseconds) > 0;
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Found;
    }

    [LibraryImport("libc", EntryPoint = "pipe")]
    private static partial int Pipe([Out] int[] ends);

    [LibraryImport("libc", EntryPoint = "dup")]
    private static partial int Duplicate(int descriptor);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int from, int to);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int descriptor, [Out] byte[] buffer, nint count);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, ref byte first, nint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(ref PollDescriptor descriptors, nint count, int timeout);
}
