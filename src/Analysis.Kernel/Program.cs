using System.Net.Sockets;
using System.Runtime.InteropServices;
using Analysis.Kernel;
using Analysis.Kernel.Cultures;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Wire;

if (args is [CultureReader.Argument, var culture])
    return CultureReader.Tell(culture);

if (args is not ([_] or [_, KernelServer.Unattended]))
{
    Console.Error.WriteLine(
        $"usage: Analysis.Kernel CONNECTION_FILE [{KernelServer.Unattended}] (front ends start it so; see 'analysis kernel install')");
    return 2;
}

ConnectionFile connection;
try
{
    connection = ConnectionFile.Read(args[0]);
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

KernelServer listening;
try
{
    listening = new KernelServer(connection, new CSharpEvaluator(isAttended: args.Length == 1), Exit);
}
catch (SocketException e)
{
    // Front ends look for free ports before the kernel starts; another program may have been quicker.
    Console.Error.WriteLine($"The kernel cannot listen at the ports it was given: {e.Message}");
    return KernelServer.PortsTaken;
}

using var server = listening;
// Nothing but the wire may write to the process's own streams from now on.
CSharpEvaluator.TakeOverProcess();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    signal.Cancel = true;
    server.Interrupt();
});
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    Exit(0);
});
ParentWatch.Start(() => Exit(0));
server.Start();
CSharpEvaluator.WarmUp();
Thread.Sleep(Timeout.Infinite);
return 0;

// Whatever a cell does at that moment, in a finalizer or outside .NET, the process ends.
static void Exit(int code)
{
    new Thread(() =>
    {
        Thread.Sleep(TimeSpan.FromSeconds(1));
        System.Diagnostics.Process.GetCurrentProcess().Kill();
    })
    { IsBackground = true }.Start();
    Environment.Exit(code);
}
