using System.Runtime.CompilerServices;

namespace Analysis.Notebooks;

/// <summary>What every notebook begins with.</summary>
public static class NotebookSetup
{
    /// <summary>
    /// Makes tables, frames and charts show below their cells, in the kernel of this project and in .NET Interactive. May be called again.
    /// </summary>
    /// <returns>What draws charts live, to be displayed once a notebook.</returns>
    public static PlotlyScript Begin()
    {
        // First, and apart: what follows needs libraries that .NET Interactive would load in a form that does not fit.
        FSharpLibraries.Share();
        Register();
        return new PlotlyScript();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Register() => NotebookFormatters.Register();
}
