using Analysis.Kernel.Evaluation;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;
using InteractiveKernelBase = Microsoft.DotNet.Interactive.Kernel;

namespace Analysis.Kernel.Interactive;

/// <summary>The session as .NET Interactive's C# kernel: runs code that is sent to it, gives and takes values.</summary>
/// <remarks>Its own CSharpKernel is not used: it is bound to an older compiler and does not stop.</remarks>
internal sealed class SessionKernel : InteractiveKernelBase,
    IKernelCommandHandler<SubmitCode>,
    IKernelCommandHandler<RequestValue>,
    IKernelCommandHandler<RequestValueInfos>,
    IKernelCommandHandler<SendValue>
{
    /// <summary>The name under which other kernels know it.</summary>
    public const string LanguageName = "csharp";

    private readonly Session _session;
    private readonly Func<string, (object? Value, Display.MimeBundle? Shown)> _run;

    /// <summary>A kernel over a session.</summary>
    /// <param name="session">The variables.</param>
    /// <param name="run">Runs code that was sent, as a part of the cell that sent it.</param>
    /// <param name="restore">Restores the packages that a line of sent code asks for.</param>
    public SessionKernel(Session session, Func<string, (object? Value, Display.MimeBundle? Shown)> run, Action<string> restore)
        : base(LanguageName)
    {
        (_session, _run) = (session, run);
        KernelInfo.LanguageName = "C#";
        KernelInfo.LanguageVersion = "14.0";
        KernelInfo.DisplayName = "C#";
        // Lines of packages in code that is sent come as commands, which say of themselves "Directive: " and the line.
        foreach (var name in (string[])["#r", "#i", "#!nuget-restore"])
        {
            var directive = new KernelActionDirective(name);
            if (name.Length == 2)
                directive.Parameters.Add(new KernelDirectiveParameter("--package") { AllowImplicitName = true });
            AddDirective(directive, (command, _) =>
            {
                restore(command.ToString()!.Replace("Directive: ", "", StringComparison.Ordinal));
                return Task.CompletedTask;
            });
        }
    }

    /// <inheritdoc/>
    public Task HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        try
        {
            var (value, shown) = _run(command.Code);
            if (shown is not null)
            {
                context.Publish(new ReturnValueProduced(
                    value, command, [.. shown.Data.Select(form => new FormattedValue(form.Key,
                        form.Value is System.Text.Json.Nodes.JsonValue text && text.TryGetValue<string>(out var words) ? words
                        : form.Value.ToJsonString()))]));
            }
        }
        catch (CellFailure failure)
        {
            context.Fail(command, failure, string.Join('\n', failure.Error.Traceback));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task HandleAsync(RequestValue command, KernelInvocationContext context)
    {
        if (_session.Variables.FirstOrDefault(variable => variable.Name == command.Name) is { Name: not null } found)
            context.Publish(new ValueProduced(found.Value, found.Name,
                new FormattedValue(command.MimeType, found.Value.ToDisplayString(command.MimeType)), command));
        else
            context.Fail(command, message: $"There is no variable '{command.Name}' in C#; #!who lists those that are.");
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        context.Publish(new ValueInfosProduced(
            [.. _session.Variables.Select(variable => new KernelValueInfo(variable.Name, new FormattedValue(command.MimeType,
                variable.Value.ToDisplayString(command.MimeType)), variable.Type, variable.Type.Name))],
            command));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task HandleAsync(SendValue command, KernelInvocationContext context) => SetValueAsync(command, context, (name, value, _) =>
    {
        // Declared like any variable, then filled: code cannot name an object.
        _run($"{CodeName.Of(value?.GetType())} {name} = default;");
        _session.Assign(name, value);
        return Task.CompletedTask;
    });
}
