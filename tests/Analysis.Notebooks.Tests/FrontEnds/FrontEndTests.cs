using Analysis.Kernel.Tests.Support;

namespace Analysis.Notebooks.Tests.FrontEnds;

/// <summary>Every notebook through the installed kernel, under the programs that people use.</summary>
public sealed class FrontEndTests : IDisposable
{
    private readonly InstalledKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [PythonFact("nbclient nbformat", "chromium")]
    public void Nbclient_runs_every_notebook_and_a_rerun_keeps_the_old_and_tells_what_is_new() =>
        Assert.Contains("every notebook", Python.Run(kernel, "nbclient_notebooks.py", Repository.Root), StringComparison.Ordinal);

    [DotNetInteractiveFact("nbclient nbformat nbconvert", "chromium")]
    public void Net_Interactive_runs_every_notebook_unchanged_and_its_charts_and_tables_show() =>
        Assert.Contains("every notebook under .NET Interactive",
            Python.Run(kernel, "dotnet_interactive_notebooks.py", Repository.Root, DotNetInteractiveFactAttribute.Program),
            StringComparison.Ordinal);

    [DotNetInteractiveFact("nbclient nbformat", "", "Microsoft.Data.Analysis 0.23.1", "Newtonsoft.Json 13.0.4",
        "OxyPlot.Core 2.2.0", "ScottPlot 5.1.59")]
    public void Tables_json_and_plots_of_other_libraries_look_like_what_they_are_in_both_kernels() =>
        Assert.Contains("values in both kernels",
            Python.Run(kernel, "values_notebook.py", Repository.Root, DotNetInteractiveFactAttribute.Program), StringComparison.Ordinal);

    [DotNetInteractiveFact("nbclient nbformat", "")]
    public void A_notebook_of_Deedle_and_Plotly_NET_alone_counts_resamples_pivots_and_draws_the_same_in_both_kernels() =>
        Assert.Contains("frames in both kernels",
            Python.Run(kernel, "frames_notebook.py", Repository.Root, DotNetInteractiveFactAttribute.Program), StringComparison.Ordinal);

    [DotNetInteractiveFact("nbclient nbformat", "", "DuckDB.NET.Data.Full 1.5.6")]
    public void The_notebook_that_asks_for_a_package_answers_its_queries_in_both_kernels() =>
        Assert.Contains("queries in both kernels",
            Python.Run(kernel, "package_notebook.py", Repository.Root, DotNetInteractiveFactAttribute.Program), StringComparison.Ordinal);

    [PythonFact("nbclient nbformat nbconvert")]
    public void Nbconvert_and_a_cell_of_parameters_as_papermill_writes_it_run_the_notebooks()
    {
        var output = Python.Run(kernel, "parameters_notebooks.py", Repository.Root);
        Assert.Contains("papermill's cell: run", output, StringComparison.Ordinal);
        Assert.Contains("nbconvert: page", output, StringComparison.Ordinal);
    }

    [PythonFact("notebook tornado", "chromium")]
    public void Notebook_6_draws_every_chart_also_after_sources_were_added() =>
        Assert.Contains("untrusted: 3 pictures", Python.Run(kernel, "notebook6_notebooks.py", Repository.Root), StringComparison.Ordinal);
}
