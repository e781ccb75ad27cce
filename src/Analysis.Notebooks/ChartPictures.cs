using System.Runtime.CompilerServices;
using Analysis.Charting;
using Analysis.Charting.Export;

namespace Analysis.Notebooks;

/// <summary>Pictures of charts for saved notebooks, made once a chart by an installed browser, which is started for the first and ended a while after the last.</summary>
internal static class ChartPictures
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);
    private static readonly ConditionalWeakTable<Chart, byte[]> Made = [];
    private static readonly Lock Drawing = new();
    private static readonly Timer Ending = new(_ => End());
    private static ChartExport? browser;

    static ChartPictures() => AppDomain.CurrentDomain.ProcessExit += (_, _) => End();

    /// <summary>Whether there is a browser to make them.</summary>
    public static bool CanBeMade => InstalledBrowser.Find() is not null;

    /// <summary>The chart as PNG, as wide as <see cref="ChartTheme.Cell"/>; empty where no browser is found or it fails.</summary>
    public static byte[] Png(Chart chart)
    {
        lock (Drawing)
        {
            return Made.GetValue(chart, Draw);
        }
    }

    private static byte[] Draw(Chart chart)
    {
        if (!CanBeMade)
        {
            return [];
        }

        Ending.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        try
        {
            browser ??= new ChartExport();
            return browser.Png(chart, ChartTheme.Cell, scale: 1);
        }
        catch (Exception failure) when (failure is TimeoutException or InvalidOperationException or IOException)
        {
            // The notebook shows the chart in words instead; saving a chart as a file says what is wrong.
            browser?.Dispose();
            browser = null;
            return [];
        }
        finally
        {
            Ending.Change(Idle, Timeout.InfiniteTimeSpan);
        }
    }

    private static void End()
    {
        lock (Drawing)
        {
            browser?.Dispose();
            browser = null;
        }
    }
}
