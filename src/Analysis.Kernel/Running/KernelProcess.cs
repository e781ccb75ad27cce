using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Analysis.Kernel.Installation;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel.Running;

/// <summary>A kernel in a process of its own, started for one purpose and ended with it.</summary>
public sealed class KernelProcess : IDisposable
{
    private const int MostStarts = 5;

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AbandonPatience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly string _connectionFile;
    private readonly KernelClient _client;

    private KernelProcess(Process process, string connectionFile, KernelClient client, JsonObject languageInfo)
    {
        (_process, _connectionFile, _client) = (process, connectionFile, client);
        LanguageInfo = languageInfo;
        AppDomain.CurrentDomain.ProcessExit += Abandon;
    }

    /// <summary>What the kernel says about its language, as notebooks store it.</summary>
    public JsonObject LanguageInfo { get; }

    /// <summary>Starts a kernel and waits until it answers.</summary>
    /// <param name="command">The command line; <c>{connection_file}</c> stands for the file.</param>
    /// <param name="variables">Environment variables beside those of this process.</param>
    /// <param name="folder">The folder in which the kernel runs.</param>
    /// <exception cref="IOException">The kernel could not be started, ended at once, or did not answer within a minute.</exception>
    public static KernelProcess Start(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> variables, string folder)
    {
        for (var start = 1; ; start++)
        {
            try
            {
                return StartOnce(command, variables, folder);
            }
            catch (PortsTakenException) when (start < MostStarts)
            {
                // Ports are free until somebody takes them, such as another kernel that starts at the same time.
            }
        }
    }

    private static KernelProcess StartOnce(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> variables, string folder)
    {
        var connection = ConnectionFile.Create();
        var path = Path.Combine(Path.GetTempPath(), $"kernel-{Guid.NewGuid():N}.json");
        EventHandler abandon = (_, _) => File.Delete(path);
        AppDomain.CurrentDomain.ProcessExit += abandon;
        connection.Write(path);
        var start = new ProcessStartInfo(command[0]) { WorkingDirectory = folder, RedirectStandardInput = true };
        foreach (var word in command.Skip(1))
            start.ArgumentList.Add(word.Replace("{connection_file}", path, StringComparison.Ordinal));
        // Pipes for debuggers would stay where temporary files lie when a kernel that is busy has to be ended.
        start.Environment.TryAdd("DOTNET_EnableDiagnostics", "0");
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            File.Delete(path);
            throw new IOException($"The kernel could not be started: {e.Message}", e);
        }

        try
        {
            var client = Connect(process, connection);
            var reply = client.Reply(client.Ask(new KernelInfoRequest()), StartPatience)
                ?? throw new IOException("The kernel did not answer.");
            var info = JsonNode.Parse(reply.ContentJson)?["language_info"]?.DeepClone().AsObject() ?? [];
            var kernel = new KernelProcess(process, path, client, info);
            AppDomain.CurrentDomain.ProcessExit -= abandon;
            return kernel;
        }
        catch
        {
            End(process);
            File.Delete(path);
            throw;
        }
    }

    /// <summary>
    /// Starts the kernel whose program lies in a folder, to run a notebook from top to bottom with nobody there to stop a cell and go on.
    /// </summary>
    /// <param name="program">The folder of the program.</param>
    /// <param name="folder">The folder in which the kernel runs.</param>
    /// <param name="variables">Environment variables beside those of this process.</param>
    /// <exception cref="IOException">See <see cref="Start"/>.</exception>
    public static KernelProcess StartProgram(string program, string folder, IReadOnlyDictionary<string, string>? variables = null) => Start(
        [DotnetHost.Command, Path.Combine(program, "Analysis.Kernel.dll"), "{connection_file}", KernelServer.Unattended],
        variables ?? new Dictionary<string, string>(), folder);

    /// <summary>Runs code and gives its outputs in the form in which notebooks store them.</summary>
    /// <param name="code">The code.</param>
    /// <param name="timeout">How long it may take before it is stopped; null for as long as it likes.</param>
    /// <exception cref="IOException">The kernel ended.</exception>
    public CellRun Execute(string code, TimeSpan? timeout)
    {
        var outputs = new CellOutputs();
        var watch = Stopwatch.StartNew();
        var id = _client.Ask(new ExecuteRequest(code, AllowStdin: false, StoreHistory: true));
        var timedOut = false;
        while (true)
        {
            if (timeout is { } limit && watch.Elapsed > limit && !timedOut)
            {
                timedOut = true;
                _client.Command(new InterruptRequest());
            }

            var message = _client.NextPublished(Slice);
            if (message is null && _process.HasExited)
                throw new IOException("The kernel ended while it ran a cell.");
            if (message is null || (message.ParentId() != id && message.Header.MsgType != UpdateDisplayData.MessageType))
                continue;
            if (message.Header.MsgType == Status.MessageType && message.Content<Status>()?.ExecutionState == "idle")
                break;
            outputs.Add(message);
        }

        var reply = _client.Reply(id, StopPatience)?.Content<ExecuteReply>() ?? throw new IOException("The kernel did not reply.");
        return new(reply.Status == "ok", reply.ExecutionCount, outputs.Json, watch.Elapsed, timedOut, reply.Ename, reply.Evalue);
    }

    /// <summary>Ends the kernel.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Abandon;
        _client.Command(new ShutdownRequest());
        _process.WaitForExit(StopPatience);
        _client.Dispose();
        End(_process);
        File.Delete(_connectionFile);
    }

    // This program is ended from outside: the file with the key goes at once, the kernel after it had the time to remove its own files.
    private void Abandon(object? sender, EventArgs e)
    {
        File.Delete(_connectionFile);
        try
        {
            _client.Command(new ShutdownRequest());
            _process.WaitForExit(AbandonPatience);
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // It ended by itself.
        }

        End(_process);
    }

    private static KernelClient Connect(Process process, ConnectionFile connection)
    {
        var end = DateTime.UtcNow + StartPatience;
        while (true)
        {
            try
            {
                return new KernelClient(connection);
            }
            catch (Exception e) when (e is SocketException or IOException)
            {
                if (process.HasExited && process.ExitCode == KernelServer.PortsTaken)
                    throw new PortsTakenException(e);
                if (process.HasExited)
                    throw new IOException($"The kernel ended at once, with exit code {process.ExitCode}.", e);
                if (DateTime.UtcNow > end)
                    throw new IOException("The kernel does not listen.", e);
                Thread.Sleep(20);
            }
        }
    }

    private sealed class PortsTakenException(Exception inner) : IOException("The kernel's ports were taken each time.", inner);

    private static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
