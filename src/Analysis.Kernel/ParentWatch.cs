using System.Globalization;
using System.Runtime.InteropServices;

namespace Analysis.Kernel;

/// <summary>Notices when the front end that started the kernel is gone, also when it was killed and could not say so.</summary>
internal static partial class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Calls <paramref name="onGone"/> once the parent process has ended.</summary>
    public static void Start(Action onGone)
    {
        if (OperatingSystem.IsWindows())
            WatchHandle(onGone);
        else
            WatchProcess(onGone);
    }

    // An orphan gets another parent. One that already is an orphan has nobody to watch.
    private static void WatchProcess(Action onGone)
    {
        var parent = GetParentId();
        if (parent > 1)
            Run(() =>
            {
                while (GetParentId() == parent)
                    Thread.Sleep(Interval);
                onGone();
            });
    }

    // On Windows jupyter_client hands down a handle of its own process.
    private static void WatchHandle(Action onGone)
    {
        if (!nint.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), NumberStyles.None,
            CultureInfo.InvariantCulture, out var handle))
            return;
        var parent = new ManualResetEvent(false) { SafeWaitHandle = new(handle, ownsHandle: true) };
        Run(() =>
        {
            parent.WaitOne();
            onGone();
        });
    }

    private static void Run(Action watch) => new Thread(() => watch()) { IsBackground = true, Name = "parent watch" }.Start();

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int GetParentId();
}
