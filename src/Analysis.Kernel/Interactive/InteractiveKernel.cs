using System.Reactive;
using System.Runtime.ExceptionServices;
using Analysis.Kernel.Display;
using Analysis.Kernel.Evaluation;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Interactive;

/// <summary>
/// The session inside .NET Interactive: beside C# the languages that are only shown, values shared between them, and what packages add.
/// </summary>
/// <remarks>Made when a cell first needs it. A cell is one command; what it cannot run itself it sends on as commands below its own. What
/// runs is run as in any cell, so that it stops.</remarks>
internal sealed class InteractiveKernel
{
    private readonly CompositeKernel _root = new();
    private readonly Session _session;
    private Running? _running;

    /// <summary>A kernel over a session.</summary>
    /// <param name="session">The variables.</param>
    /// <param name="packages">Restores packages that sent code asks for.</param>
    /// <param name="runCode">Runs C#; gives the value and how it shows.</param>
    public InteractiveKernel(
        Session session, Packages packages, Func<Cell, ICellOutput, InterruptibleRun, (object? Value, MimeBundle? Shown)> runCode)
    {
        _session = session;
        var csharp = new SessionKernel(
            session,
            code => runCode(new Cell(_running!.Cell.Name + ", sent code", code), _running.Output, _running.Run),
            line => packages.Restore([line], _running!.Output, _running.Run.Token)).UseValueSharing();
        _root.Add(csharp, ["c#", "C#", "cs"]);
        _root.Add(MarkupKernel.Html);
        _root.Add(MarkupKernel.Markdown, ["md"]);
        _root.Add(MarkupKernel.Latex);
        _root.Add(MarkupKernel.Mermaid);
        _root.Add(new JavaScriptKernel().UseValueSharing(), ["js"]);
        _root.Add(new KeyValueStoreKernel().UseValueSharing().UseWho());
        _root.DefaultKernelName = SessionKernel.LanguageName;
        _root.FrontendEnvironment = new ScriptFrontEnd();
        _root.UseImportMagicCommand();
        AnswerInput();
        _root.KernelEvents.Subscribe(Observer.Create<KernelEvent>(Show));
    }

    /// <summary>The commands that can be written, each with its <c>#!</c>.</summary>
    public IEnumerable<string> Commands => _root.Prepend<Microsoft.DotNet.Interactive.Kernel>(_root)
        .SelectMany(kernel => kernel.KernelInfo.SupportedDirectives.Where(directive => !directive.Hidden)
            .Select(directive => directive.Name))
        .Where(name => name.StartsWith("#!", StringComparison.Ordinal) && name != "#!nuget-restore");

    /// <summary>Whether a name is that of a language.</summary>
    public bool IsLanguage(string name) => _root.ChildKernels.TryGetByAlias(name, out _);

    /// <summary>Runs an action as a command, so that Kernel.Current and Kernel.Root are there for the code that it runs.</summary>
    public T Within<T>(Cell cell, ICellOutput output, InterruptibleRun run, Func<T> action)
    {
        if (_running is not null)
            return action();
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        _running = new(cell, output, run);
        try
        {
            _root.SendAsync(new CellCommand(() =>
            {
                // A command puts a console of its own in place of the kernel's.
                ConsoleWriter.Claim();
                try
                {
                    result = action();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            })).GetAwaiter().GetResult();
        }
        finally
        {
            _running = null;
        }

        failure?.Throw();
        // Code that was stopped while it waited for a command of its own saw that command fail, and went on.
        run.ThrowIfStopped();
        return result;
    }

    /// <summary>Runs a part of a cell that is not C#.</summary>
    /// <exception cref="CellFailure">It failed, or nobody knows its command.</exception>
    public void Send(CellText.Part part, InterruptibleRun run)
    {
        var errors = _running!.Errors = [];
        // Not on a thread of the run: an interrupt inside the scheduler would leave its command open, and every later one waiting.
        var sent = Task.Run(() =>
        {
            CellScope.Enter(run);
            return _root.SendAsync(new SubmitCode(part.Text, SessionKernel.LanguageName), run.Token);
        });
        if (!run.Await(sent))
            throw new CellFailure(ErrorReport.LeftBehind);
        run.ThrowIfStopped();
        _running.Errors = null;
        var failed = sent.GetAwaiter().GetResult().Events.OfType<CommandFailed>().LastOrDefault();
        if (failed?.Exception is CellFailure failure)
            throw failure;
        // A command below the one that was sent, such as one that asks for a value, leaves only a message.
        if ((failed?.Exception?.Message ?? failed?.Message ?? errors.FirstOrDefault()) is { } message)
            throw new CellFailure("CommandFailed", $"#!{part.Command}: {Privacy.Scrub(message)}");
    }

    /// <summary>Loads what a package brings; gives the cells that it wants to be run.</summary>
    public string? Load(string extensions, ICellOutput output, InterruptibleRun run)
    {
        try
        {
            InRun(run, () =>
            {
                PackageExtensions.LoadClasses(extensions, _session.Assemblies, _root);
                return true;
            });
        }
        catch (Exception e) when (e is not OperationCanceledException and not CellFailure)
        {
            var package = Path.GetFileName(Path.GetFullPath(Path.Combine(extensions, "..", "..", "..")));
            output.Write("stderr", $"The extension of the package {package} was not loaded: {Privacy.Scrub(e.Message)}\n");
        }

        return PackageExtensions.Cells(extensions);
    }

    private static T InRun<T>(InterruptibleRun run, Func<T> action)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var ended = run.Run(() =>
        {
            try
            {
                result = action();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        });
        if (!ended)
            throw new CellFailure(ErrorReport.LeftBehind);
        run.ThrowIfStopped();
        failure?.Throw();
        return result;
    }

    private void AnswerInput()
    {
        _root.RegisterCommandHandler<RequestInput>((command, context) =>
        {
            context.Publish(new InputProduced(Ask(command.Prompt ?? "", command.IsPassword), command));
            return Task.CompletedTask;
        });
        _root.RegisterCommandHandler<RequestInputs>((command, context) =>
        {
            var answers = command.Inputs.ToDictionary(
                input => input.Name, input => Ask(input.Prompt ?? input.Name, input.TypeHint == "password"));
            context.Publish(new InputsProduced(answers, command));
            return Task.CompletedTask;
        });
        _root.SetDefaultTargetKernelNameForCommand(typeof(RequestInput), _root.Name);
        _root.SetDefaultTargetKernelNameForCommand(typeof(RequestInputs), _root.Name);
    }

    // A question may be asked on a thread of the scheduler, where no interrupt arrives: it is waited for in the run of its cell, and not
    // asked at all once that was stopped. A question without end would keep every later command waiting.
    private string Ask(string prompt, bool isPassword)
    {
        var running = _running!;
        running.Run.ThrowIfStopped();
        return InRun(running.Run, () => running.Output.ReadLine(prompt, isPassword));
    }

    private void Show(KernelEvent produced)
    {
        if (_running is not { Output: var output })
            return;
        switch (produced)
        {
            case StandardOutputValueProduced text:
                output.Write("stdout", text.FormattedValues.First().Value);
                break;
            case StandardErrorValueProduced text:
                output.Write("stderr", text.FormattedValues.First().Value);
                break;
            case ErrorProduced error when _running.Errors is { } errors:
                errors.Add(error.Message);
                break;
            case ErrorProduced error:
                output.Write("stderr", error.Message + "\n");
                break;
            case DisplayedValueProduced or DisplayedValueUpdated or ReturnValueProduced:
                var shown = (DisplayEvent)produced;
                output.Display(
                    MimeFormatter.Of(new DisplayedValue(shown.Value, [.. shown.FormattedValues])), shown.ValueId,
                    produced is DisplayedValueUpdated);
                break;
        }
    }

    private sealed record Running(Cell Cell, ICellOutput Output, InterruptibleRun Run)
    {
        public List<string>? Errors { get; set; }
    }
}
