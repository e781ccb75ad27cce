using System.Runtime.ExceptionServices;
using System.Text.RegularExpressions;
using Analysis.Kernel.Display;
using Analysis.Kernel.Display.Values;
using Analysis.Kernel.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Evaluation;

/// <summary>Runs C# cells one after the other; what one declares the next can use.</summary>
internal sealed partial class CSharpEvaluator : IEvaluator
{
    private readonly Session _session;
    private readonly ErrorReport _errors;
    private readonly Packages _packages;
    private readonly MagicCommands _magic;
    private readonly CodeInsight _insight;
    private readonly Lazy<InteractiveKernel> _interactive;
    private readonly Lock _lock = new();
    private InterruptibleRun? _running;
    private bool _usesKernel;
    private bool _expected;
    private bool _interrupted;

    /// <summary>An evaluator with an empty session.</summary>
    /// <param name="isAttended">Whether somebody may stop a cell and go on; see <see cref="SessionAssemblies"/>.</param>
    public CSharpEvaluator(bool isAttended = true)
    {
        _session = new(isAttended);
        DisplayedValues.Install();
        _errors = new ErrorReport(_session);
        _packages = new Packages(_session);
        _interactive = new(() => new InteractiveKernel(_session, _packages, RunCode));
        _magic = new MagicCommands(_session, _interactive, RunParts);
        _insight = new CodeInsight(_session);
    }

    /// <summary>Gives what runs in this process to cells: their console, and exceptions on threads that nobody watches.</summary>
    public static void TakeOverProcess()
    {
        ConsoleWriter.Install();
        ChildOutput.Install();
        TableText.Register();
        LibraryValues.Install(new JsonForms(AsJson: true));
        FSharpValues.Install();
        // A thread that a cell started and that fails would end the process, and with it all variables.
        ExceptionHandling.SetUnhandledExceptionHandler(exception =>
        {
            CellScope.Output?.Write("stderr", $"Unhandled: {exception.GetType().FullName}: {Privacy.Scrub(exception.Message)}\n");
            return true;
        });
    }

    /// <summary>Runs a first cell of its own, so that the user's first cell finds the compiler warm.</summary>
    public static void WarmUp()
    {
        var evaluator = new CSharpEvaluator();
        evaluator.Evaluate(new Cell("warm-up", "var answer = Enumerable.Range(1, 3).Select(x => x * 2).ToList(); answer"), new NoOutput());
        evaluator.Evaluate(new Cell("warm-up", "answer.Count + 1"), new NoOutput());
    }

    /// <inheritdoc/>
    public CellOutcome Evaluate(Cell cell, ICellOutput output)
    {
        var run = new InterruptibleRun(output);
        ConsoleWriter.Claim();
        Begin(run);
        try
        {
            return new(RunParts(cell, output, run), null);
        }
        catch (CellFailure failure)
        {
            return new(null, failure.Error);
        }
        catch (OperationCanceledException) when (run.IsStopped)
        {
            return new(null, ErrorReport.Stopped);
        }
        catch (Exception e)
        {
            return new(null, _errors.Exception(e));
        }
        finally
        {
            ChildOutput.Drain();
            End();
        }
    }

    /// <inheritdoc/>
    public void Expect()
    {
        lock (_lock)
            (_expected, _interrupted) = (true, false);
    }

    /// <inheritdoc/>
    public void Interrupt()
    {
        lock (_lock)
        {
            _interrupted = _expected;
            _running?.Stop();
        }
    }

    /// <inheritdoc/>
    public Completeness Judge(string code) => Session.Judge(code);

    /// <inheritdoc/>
    public Completions Complete(string code, int position) => _insight.Complete(code, position);

    /// <inheritdoc/>
    public Inspection? Inspect(string code, int position) => _insight.Inspect(code, position);

    private void Begin(InterruptibleRun run)
    {
        lock (_lock)
        {
            _running = run;
            if (_interrupted)
                run.Stop();
        }
    }

    private void End()
    {
        lock (_lock)
        {
            _running = null;
            (_expected, _interrupted) = (false, false);
        }
    }

    private MimeBundle? RunParts(Cell cell, ICellOutput output, InterruptibleRun run)
    {
        var parts = CellText.Split(cell.Code, _interactive.IsValueCreated ? _interactive.Value.IsLanguage : null);
        _magic.Refuse(cell, parts);
        // From the first cell on that names the Kernel class, cells are commands: functions of one may be called from the next.
        _usesKernel |= KernelName().IsMatch(cell.Code);
        return _usesKernel || parts.Any(MagicCommands.IsForInteractive)
            ? _interactive.Value.Within(cell, output, run, () => Run(parts, cell, output, run))
            : Run(parts, cell, output, run);
    }

    private MimeBundle? Run(IReadOnlyList<CellText.Part> parts, Cell cell, ICellOutput output, InterruptibleRun run)
    {
        MimeBundle? result = null;
        using var timer = new CellTimer(output);
        foreach (var part in parts)
        {
            run.ThrowIfStopped();
            if (part.Command is "time")
                timer.Start();
            else if (part.Command is not null)
                _magic.Run(part, output, run);
            else
                result = RunCode(cell with { Code = part.Body }, output, run).Shown;
        }

        return result;
    }

    private (object? Value, MimeBundle? Shown) RunCode(Cell cell, ICellOutput output, InterruptibleRun run)
    {
        if (!Session.HasCode(cell.Code))
            return default;
        var references = _packages.Restore(_session.Files.WithLoaded(cell.Code), output, run.Token);
        LoadExtensions(cell, output, run);
        _session.KeepRunning();
        var (submission, diagnostics) = _session.Load(cell, references, run.Token);
        if (submission is null)
            throw new CellFailure(_errors.Compilation(diagnostics));
        if (diagnostics.Length > 0)
            output.Write("stderr", ErrorReport.Warnings(diagnostics));
        _packages.Accept();
        if (submission.Factory is not { } factory)
        {
            _session.Keep(submission);
            return default;
        }

        var givesValue = submission.GivesValue;
        var states = _session.StatesFor();
        object? value = null;
        MimeBundle? shown = null;
        Exception? error = null;
        _session.Begin(submission);
        try
        {
            var ended = run.Run(() =>
            {
                try
                {
                    value = factory(states).GetAwaiter().GetResult();
                    // Formatting runs the user's code, too: properties, ToString, queries. What
                    // display(x) gives back is on display already.
                    if (givesValue && value is not DisplayedValue)
                        shown = MimeFormatter.Format(value);
                }
                catch (Exception e)
                {
                    error = e;
                }
            });
            if (!ended)
                throw new CellFailure(ErrorReport.LeftBehind);
        }
        finally
        {
            _session.End(submission);
        }

        if (error is null)
            return (value, shown);
        run.ThrowIfStopped();
        throw new CellFailure(_errors.Exception(error));
    }

    private void LoadExtensions(Cell cell, ICellOutput output, InterruptibleRun run)
    {
        foreach (var extensions in _packages.TakeNew().Select(PackageExtensions.FolderOf).OfType<string>())
        {
            // What an extension registers may look for the kernel whenever it is called.
            _usesKernel = true;
            _interactive.Value.Within(cell, output, run, () =>
            {
                if (_interactive.Value.Load(extensions, output, run) is { } cells)
                    RunParts(new Cell("extension.dib", cells), output, run);
                return true;
            });
        }
    }

    [GeneratedRegex(@"\b(Kernel|KernelInvocationContext|KernelExtensions|GetInputAsync|GetInputsAsync|GetPasswordAsync|Javascript|CSS)\b")]
    private static partial Regex KernelName();
}
