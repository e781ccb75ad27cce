using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using InteractiveKernelBase = Microsoft.DotNet.Interactive.Kernel;

namespace Analysis.Kernel.Interactive;

/// <summary>A language whose text is shown as it is, in the forms that front ends know for it.</summary>
internal sealed class MarkupKernel : InteractiveKernelBase, IKernelCommandHandler<SubmitCode>
{
    private readonly (string MimeType, Func<string, string> Form)[] _forms;

    // The name behind #!, the name to show, and MIME types, each with what makes its form of the text.
    private MarkupKernel(string name, string languageName, params (string MimeType, Func<string, string> Form)[] forms)
        : base(name)
    {
        _forms = forms;
        KernelInfo.LanguageName = languageName;
    }

    /// <summary>HTML.</summary>
    public static MarkupKernel Html => new("html", "HTML", ("text/html", text => text));

    /// <summary>Markdown.</summary>
    public static MarkupKernel Markdown => new("markdown", "Markdown", ("text/markdown", text => text));

    /// <summary>LaTeX.</summary>
    public static MarkupKernel Latex => new("latex", "LaTeX", ("text/latex", text => text));

    /// <summary>
    /// Mermaid diagrams: drawn by front ends that know them, of their own or in Markdown; elsewhere
    /// their text is shown. Nothing is fetched.
    /// </summary>
    public static MarkupKernel Mermaid => new(
        "mermaid", "Mermaid", ("text/vnd.mermaid", text => text), ("text/markdown", text => $"```mermaid\n{text.TrimEnd()}\n```"));

    /// <inheritdoc/>
    public Task HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        FormattedValue[] values =
            [.. _forms.Select(form => new FormattedValue(form.MimeType, form.Form(command.Code))), new("text/plain", command.Code)];
        context.Publish(new DisplayedValueProduced(command.Code, command, values));
        return Task.CompletedTask;
    }
}
