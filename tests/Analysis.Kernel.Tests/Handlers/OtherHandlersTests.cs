using Analysis.Kernel.Handlers;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Handlers;

public sealed class OtherHandlersTests
{
    private readonly RecordingSink _sink = new();
    private readonly FixedEvaluator _evaluator = new();

    [Fact]
    public void Unknown_requests_are_busy_and_idle() => Assert.Equal(["status", "status"], Dispatch("no_such_request"));

    [Fact]
    public void Kernel_info_names_the_language()
    {
        Dispatch("kernel_info_request");
        var info = _sink.Last("kernel_info_reply");
        Assert.Equal("C#", info.GetProperty("language_info").GetProperty("name").GetString());
        Assert.Equal(0, info.GetProperty("supported_features").GetArrayLength());
    }

    [Fact]
    public void Completion_counts_code_points()
    {
        Dispatch("complete_request", """{"code":"\"😀\".x","cursor_pos":5}""");
        var reply = _sink.Last("complete_reply");
        Assert.Equal(4, reply.GetProperty("cursor_start").GetInt32());
        Assert.Equal(5, reply.GetProperty("cursor_end").GetInt32());
        Assert.Equal("xyz", reply.GetProperty("matches")[0].GetString());
    }

    [Fact]
    public void Inspection_says_whether_it_found_something()
    {
        Dispatch("inspect_request", """{"code":"x","cursor_pos":0}""");
        Assert.False(_sink.Last("inspect_reply").GetProperty("found").GetBoolean());
        Dispatch("inspect_request", """{"code":"x","cursor_pos":1}""");
        Assert.Equal("plain", _sink.Last("inspect_reply").GetProperty("data").GetProperty("text/plain").GetString());
    }

    [Fact]
    public void Incomplete_code_comes_with_an_indent()
    {
        Dispatch("is_complete_request", """{"code":"if (x) {"}""");
        Assert.Equal("    ", _sink.Last("is_complete_reply").GetProperty("indent").GetString());
        Dispatch("is_complete_request", """{"code":"1"}""");
        Assert.Equal("complete", _sink.Last("is_complete_reply").GetProperty("status").GetString());
    }

    [Fact]
    public void Comms_are_none_and_those_opened_are_closed()
    {
        Dispatch("comm_info_request");
        Assert.Equal("{}", _sink.Last("comm_info_reply").GetProperty("comms").GetRawText());
        Assert.Equal(["status", "comm_close", "status"], Dispatch("comm_open", """{"comm_id":"c","target_name":"t"}""")[^3..]);
    }

    [Fact]
    public void Interrupts_reach_the_evaluator()
    {
        Dispatch("interrupt_request");
        Assert.Equal(1, _evaluator.Interrupts);
        Assert.Equal("ok", _sink.Last("interrupt_reply").GetProperty("status").GetString());
    }

    [Fact]
    public void Shutdown_is_confirmed_before_it_happens()
    {
        IReadOnlyList<string>? before = null;
        var handler = new ShutdownHandler(_sink, () => before = _sink.Types);
        handler.Handle(Requests.Of("shutdown_request", """{"restart":true}"""));
        Assert.Contains("shutdown_reply", before!);
        Assert.True(_sink.Last("shutdown_reply").GetProperty("restart").GetBoolean());
    }

    private string[] Dispatch(string type, string content = "{}")
    {
        new Dispatcher(
            _sink,
            [
                new KernelInfoHandler(_sink), new CompleteHandler(_evaluator, _sink), new InspectHandler(_evaluator, _sink),
                new IsCompleteHandler(_evaluator, _sink), new CommInfoHandler(_sink), new CommOpenHandler(_sink),
                new InterruptHandler(_evaluator, _sink),
            ]).Dispatch(Requests.Of(type, content));
        return [.. _sink.Types];
    }
}
