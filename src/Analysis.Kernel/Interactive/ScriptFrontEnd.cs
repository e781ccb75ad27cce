using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Interactive;

/// <summary>Sends JavaScript to a front end as Jupyter knows it: under a MIME type of its own.</summary>
internal sealed class ScriptFrontEnd : FrontendEnvironment
{
    /// <inheritdoc/>
    public override Task ExecuteClientScript(string code, KernelInvocationContext context)
    {
        context.Publish(new DisplayedValueProduced(
            code, context.Command, [new FormattedValue("application/javascript", code), new FormattedValue("text/plain", code)]));
        return Task.CompletedTask;
    }
}
