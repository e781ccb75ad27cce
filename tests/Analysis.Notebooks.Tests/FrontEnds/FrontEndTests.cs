using Analysis.Kernel.Tests.Support;

namespace Analysis.Notebooks.Tests.FrontEnds;

/// <summary>Every notebook through the installed kernel, under the programs that people use.</summary>
public sealed class FrontEndTests : IDisposable
{
    private readonly InstalledKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [PythonFact("nbclient nbformat", "chromium")]
    public void Nbclient_runs_every_notebook_twice_to_the_same_bytes_and_a_rerun_tells_what_is_new()
    {
        var output = Python.Run(kernel, "nbclient_notebooks.py", Repository.Root);
        Assert.Equal(7, output.Split("run twice: the same bytes").Length - 1);
        Assert.Contains("two sources added", output, StringComparison.Ordinal);
    }

    [PythonFact("notebook tornado", "chromium")]
    public void Notebook_6_draws_every_chart_sorts_a_table_and_opens_a_source() =>
        Assert.Contains("untrusted: 3 pictures", Python.Run(kernel, "notebook6_notebooks.py", Repository.Root), StringComparison.Ordinal);
}
