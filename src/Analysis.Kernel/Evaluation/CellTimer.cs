using System.Diagnostics;
using System.Globalization;

namespace Analysis.Kernel.Evaluation;

/// <summary>Prints how long the rest of a cell took, when <c>#!time</c> asked for it.</summary>
internal sealed class CellTimer(ICellOutput output) : IDisposable
{
    private Stopwatch? _watch;

    /// <summary>Starts the clock.</summary>
    public void Start() => _watch = Stopwatch.StartNew();

    /// <summary>Prints the time, if the clock was started.</summary>
    public void Dispose()
    {
        if (_watch is not null)
            output.Write("stdout",
                string.Create(CultureInfo.InvariantCulture, $"Wall time: {_watch.Elapsed.TotalMilliseconds:0.###} ms\n"));
    }
}
