namespace Analysis.Cli;

/// <summary>What to do about a place that takes no files.</summary>
internal static class DiskFaults
{
    // Numbers of the system: of Linux and macOS, then of Windows.
    private static readonly int[] Full = [28, 69, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];

    /// <summary>A sentence behind the message of a failure; empty where the message must do.</summary>
    public static string Remedy(Exception failed) => failed switch
    {
        IOException when Full.Contains(failed.HResult) =>
            " The disk is full. Make room, or name a place on another disk; whole files that stood there before stand there still.",
        IOException when ReadOnly.Contains(failed.HResult) =>
            " The place is read-only. Name another, or copy the folder to where you may write.",
        UnauthorizedAccessException => " The place is closed to you. Name another, or let yourself write there.",
        _ => "",
    };
}
