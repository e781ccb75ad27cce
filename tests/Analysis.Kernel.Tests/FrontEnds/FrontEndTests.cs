using System.Text.RegularExpressions;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.FrontEnds;

/// <summary>The installed kernel under the programs that people use, and under the suites made to judge kernels.</summary>
public sealed partial class FrontEndTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [PythonFact("jupyter_kernel_test")]
    public void Jupyters_own_suite_passes()
    {
        var output = Python.Run(kernel, "kernel_suite.py");
        Assert.Matches(@"Ran 12 tests", output);
        // The pager is IPython's own way to show help; there is nothing like it here.
        Assert.Matches(@"OK \(skipped=1\)", output);
    }

    [ProbeFact]
    public void The_probe_finds_no_failure()
    {
        var output = Probe();
        Assert.Contains("probe finished: 0 MUST failures", output);
        Assert.InRange(Passes().Count(output), 60, 200);
    }

    /// <summary>
    /// The probe sends a failing cell and another behind it. On a loaded machine the second can leave the probe after the first has failed:
    /// then it was not waiting and runs, as it should. So when that line alone fails, a second run decides.
    /// </summary>
    private string Probe()
    {
        const string MayComeLate = "FAIL stop_on_error: the failing cell errors";
        var run = () => Python.Run(kernel, ProbeFactAttribute.Path, Analysis.Kernel.Installation.KernelSpec.UsualName, "--lang=csharp");
        try
        {
            return run();
        }
        catch (Xunit.Sdk.XunitException failure)
            when (Failures().Count(failure.Message) == 1 && failure.Message.Contains(MayComeLate, StringComparison.Ordinal))
        {
            return run();
        }
    }

    [PythonFact("zmq jupyter_client")]
    public void Libzmq_understands_the_wire() => Python.Run(kernel, "libzmq_peers.py");

    [PythonFact("jupyter_client")]
    public void It_listens_where_it_should_heeds_signals_and_ends_with_its_parent() => Python.Run(kernel, "lifecycle.py");

    [PythonFact("nbclient nbconvert")]
    public void Nbclient_and_nbconvert_run_a_notebook() => Python.Run(kernel, "nbclient_run.py");

    [PythonFact("notebook tornado", "chromium")]
    public void Notebook_6_runs_interrupts_completes_inspects_and_restarts() => Python.Run(kernel, "notebook6.py");

    [Fact]
    public void The_libraries_of_VS_Code_run_complete_interrupt_and_restart() =>
        // Where it lies, since Node.js looks for packages in the folders above a script.
        Assert.Contains("all steps ended", Python.Run("node", kernel,
            Path.Combine(Repository.Root, "tests", "Analysis.Kernel.Tests", "FrontEnds", "vscode_libraries.js"), [kernel.Spec.Folder]),
            StringComparison.Ordinal);

    [PythonFact("jupyter_client")]
    public void Cells_interrupts_and_restarts_in_a_row_lose_nothing() => Python.Run(kernel, "soak.py", "60", "60", "4");

    [GeneratedRegex("^PASS", RegexOptions.Multiline)]
    private static partial Regex Passes();

    [GeneratedRegex("^FAIL", RegexOptions.Multiline)]
    private static partial Regex Failures();
}
