using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Display;

/// <summary>
/// What a cell can call without naming a class, beside what Microsoft.DotNet.Interactive.Kernel gives: display, HTML and others.
/// </summary>
public static class CellFunctions
{
    /// <summary>Removes the output of the cell so far.</summary>
    /// <param name="wait">Whether to wait for the next output, which then takes its place without a flicker.</param>
    public static void clear(bool wait = false) => CellScope.Output?.Clear(wait);

    /// <summary>Asks the user for a line and waits for it.</summary>
    /// <exception cref="IOException">The notebook is run without anybody to ask.</exception>
    public static string input(string prompt = "") => Ask(prompt, hidden: false);

    /// <summary>Asks the user for a line that is not shown, and waits for it.</summary>
    /// <exception cref="IOException">The notebook is run without anybody to ask.</exception>
    public static string password(string prompt = "") => Ask(prompt, hidden: true);

    private static string Ask(string prompt, bool hidden) =>
        (CellScope.Output ?? throw new IOException("There is nobody to ask.")).ReadLine(prompt, hidden);
}
