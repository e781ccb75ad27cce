using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class InterruptTests
{
    // How long a cell may take to stop before the test calls it hung; the benchmark of the kernel tells how soon it does.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();

    [Theory]
    [InlineData("while (true) { x++; }")]
    [InlineData("while (true) ;")]
    [InlineData("again: x++; goto again;")]
    [InlineData("Thread.Sleep(100000);")]
    [InlineData("await Task.Delay(100000);")]
    [InlineData("await Task.Delay(1); while (true) x++;")]
    [InlineData("await Task.Delay(1); Thread.Sleep(100000);")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Where(i => i % 7 == 3).Select(i => (long)i * i % 11).Sum()")]
    [InlineData("while (true) { try { while (true) x++; } catch (Exception) { } }")]
    [InlineData("try { } finally { while (true) { x++; } }")]
    [InlineData("Task.Run(() => Thread.Sleep(100000)).Wait();")]
    [InlineData("Parallel.For(0, int.MaxValue, i => Thread.SpinWait(100));")]
    [InlineData("IEnumerable<int> Endless() { while (true) x++; yield break; }\nEndless()")]
    [InlineData("async Task Spin() { await Task.Yield(); while (true) x++; }\nawait Spin();")]
    [InlineData("int Deep(int n) { while (true) x++; return Deep(n); }\nDeep(1)")]
    [InlineData("var never = new TaskCompletionSource<int>(); never.Task.Result")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(new string('a', 40) + '!', \"^(a+)+$\")")]
    public void Whatever_runs_ends_and_the_session_lives_on(string code)
    {
        Run("var x = 0L; var kept = 42;");
        CellOutcome? outcome = null;
        var cell = new Thread(() => outcome = Run(code));
        cell.Start();
        Thread.Sleep(400);
        _evaluator.Interrupt();
        Assert.True(cell.Join(Limit), "still runs");
        Assert.Equal("KeyboardInterrupt", outcome!.Error!.Name);
        Assert.Equal("42", Run("kept").Result!.PlainText);
        Assert.Null(Run("for (int i = 0; i < 1000; i++) kept++; Thread.Sleep(20); await Task.Delay(20);").Error);
    }

    [Theory]
    [InlineData("while (true) ;")]
    [InlineData("Parallel.For(0, 4, i => { while (true) ; });")]
    // Its thread is left behind.
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(new string('a', 32) + '!', \"^(a+)+$\")")]
    public void After_a_stop_loops_run_to_their_end(string code)
    {
        var cell = new Thread(() => Run(code));
        cell.Start();
        Thread.Sleep(400);
        _evaluator.Interrupt();
        Assert.True(cell.Join(Limit));
        Assert.Equal("200000000", Run("var sum = 0L; for (var i = 0; i < 200_000_000; i++) sum++; sum").Result!.PlainText);
    }

    [Fact]
    public void An_interrupt_while_nothing_runs_is_harmless()
    {
        _evaluator.Interrupt();
        Assert.Null(Run("for (int i = 0; i < 1000; i++) ; Thread.Sleep(20);").Error);
    }

    [Fact]
    public void An_interrupt_of_an_expected_cell_reaches_it()
    {
        _evaluator.Expect();
        _evaluator.Interrupt();
        Assert.Equal("KeyboardInterrupt", Run("while (true) ;").Error!.Name);
        Assert.Null(Run("var y = 1;").Error);
    }

    [Fact]
    public void Code_that_begins_after_the_stop_is_woken_as_any()
    {
        var run = new InterruptibleRun(_output);
        run.Stop();
        // The first look for threads to wake is over.
        Thread.Sleep(300);
        Exception? seen = null;
        var ended = run.Run(() => seen = Record.Exception(() => Thread.Sleep(Timeout.Infinite)));
        Assert.True(ended, "left behind");
        Assert.IsType<ThreadInterruptedException>(seen);
        Assert.Throws<OperationCanceledException>(run.ThrowIfStopped);
    }

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(1, code), _output);
}
