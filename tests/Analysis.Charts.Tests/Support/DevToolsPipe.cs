using System.Diagnostics;
using System.IO.Pipes;

namespace Analysis.Charting.Tests.Support;

/// <summary>A browser's process with the two ends of its DevTools pipe: no port is opened.</summary>
/// <param name="Process">The process.</param>
/// <param name="Commands">What the browser reads, each message ended by a zero byte.</param>
/// <param name="Answers">What the browser writes, in the same way.</param>
internal sealed record DevToolsPipe(Process Process, Stream Commands, Stream Answers) : IDisposable
{
    private const string Switch = "--remote-debugging-pipe";

    /// <summary>Starts a browser.</summary>
    /// <param name="path">Its program.</param>
    /// <param name="arguments">Its switches but for those of the pipe.</param>
    public static DevToolsPipe Start(string path, IReadOnlyList<string> arguments) =>
        OperatingSystem.IsWindows() ? StartOnWindows(path, arguments) : StartOnUnix(path, arguments);

    /// <summary>Closes the pipe; the process is left as it is.</summary>
    public void Dispose()
    {
        Commands.Dispose();
        Answers.Dispose();
        Process.Dispose();
    }

    // The browser reads commands from descriptor 3 and answers on 4; a shell puts them there.
    private static DevToolsPipe StartOnUnix(string path, IReadOnlyList<string> arguments)
    {
        var process = Process.Start(new ProcessStartInfo("/bin/sh",
            ["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", path, Switch, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new DevToolsPipe(process, process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    // Here Chromium takes the handles of inherited pipes by their numbers, in the same order.
    private static DevToolsPipe StartOnWindows(string path, IReadOnlyList<string> arguments)
    {
        var commands = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        var answers = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        var pipes = $"--remote-debugging-io-pipes={commands.GetClientHandleAsString()},{answers.GetClientHandleAsString()}";
        var process = Process.Start(new ProcessStartInfo(path, [Switch, pipes, .. arguments]))!;
        commands.DisposeLocalCopyOfClientHandle();
        answers.DisposeLocalCopyOfClientHandle();
        return new DevToolsPipe(process, commands, answers);
    }
}
