using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Analysis.Kernel.Interactive;

/// <summary>
/// A cell of the session as a command, so that code finds Kernel.Current and Kernel.Root while it runs. Nobody parses it: the kernel did.
/// </summary>
/// <param name="run">Runs the cell; never throws.</param>
internal sealed class CellCommand(Action run) : KernelCommand(SessionKernel.LanguageName)
{
    /// <inheritdoc/>
    public override Task InvokeAsync(KernelInvocationContext context)
    {
        run();
        return Task.CompletedTask;
    }
}
