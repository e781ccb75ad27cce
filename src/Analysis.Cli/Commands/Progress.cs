using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>A progress bar on standard error for work that takes more than a moment.</summary>
internal static class Progress
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    public static void Show(Task work, Func<int> done, int total)
    {
        Output.Messages().Progress().AutoClear(true).Start(context =>
        {
            var bar = context.AddTask("Reading sources", maxValue: Math.Max(1, total));
            while (Task.WhenAny(work, Task.Delay(Step)).GetAwaiter().GetResult() != work)
            {
                bar.Value = Math.Min(done(), total);
            }
        });
    }
}
