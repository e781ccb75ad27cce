using Analysis.Kernel.Handlers;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Handlers;

public sealed class ExecuteHandlerTests
{
    private readonly RecordingSink _sink = new();
    private readonly InputHistory _history = new();
    private readonly ExecuteHandler _handler;
    private long _lastReceived;

    public ExecuteHandlerTests() => _handler = new(new FixedEvaluator(), _sink, _history, () => _lastReceived);

    [Fact]
    public void A_cell_is_busy_input_result_reply_idle()
    {
        new Dispatcher(_sink, [_handler]).Dispatch(Requests.Of("execute_request", """{"code":"1 + 1"}"""));
        Assert.Equal(["status", "execute_input", "execute_result", "execute_reply", "status"], _sink.Types);
        Assert.Equal(1, _sink.Last("execute_reply").GetProperty("execution_count").GetInt32());
        Assert.Equal("1 + 1", _sink.Last("execute_result").GetProperty("data").GetProperty("text/plain").GetString());
    }

    [Fact]
    public void Silent_cells_show_neither_input_nor_result_and_do_not_count()
    {
        Handle("""{"code":"1","silent":true,"store_history":true}""");
        Assert.Equal(["execute_reply"], _sink.Types);
        Assert.Equal(0, _sink.Last("execute_reply").GetProperty("execution_count").GetInt32());
        Assert.Empty(_history.Entries);
    }

    [Fact]
    public void Cells_outside_the_history_do_not_count()
    {
        Handle("""{"code":"1","store_history":false}""");
        Assert.Equal(0, _sink.Last("execute_reply").GetProperty("execution_count").GetInt32());
        Handle("""{"code":"2"}""");
        Assert.Equal(1, _sink.Last("execute_reply").GetProperty("execution_count").GetInt32());
    }

    [Fact]
    public void An_error_is_one_message_and_a_reply_with_the_count()
    {
        Handle("""{"code":"fail"}""");
        Assert.Equal(["execute_input", "error", "execute_reply"], _sink.Types);
        var reply = _sink.Last("execute_reply");
        Assert.Equal("error", reply.GetProperty("status").GetString());
        Assert.Equal(1, reply.GetProperty("execution_count").GetInt32());
        Assert.Equal("it failed", reply.GetProperty("traceback")[0].GetString());
    }

    [Fact]
    public void An_error_takes_waiting_cells_with_it_but_not_later_ones()
    {
        _lastReceived = 2;
        Handle("""{"code":"fail"}""", 1);
        Handle("""{"code":"1"}""", 2);
        Assert.Equal("aborted", _sink.Last("execute_reply").GetProperty("status").GetString());
        Handle("""{"code":"1"}""", 3);
        Assert.Equal("ok", _sink.Last("execute_reply").GetProperty("status").GetString());
    }

    [Fact]
    public void Without_stop_on_error_waiting_cells_run()
    {
        _lastReceived = 2;
        Handle("""{"code":"fail","stop_on_error":false}""", 1);
        Handle("""{"code":"1"}""", 2);
        Assert.Equal("ok", _sink.Last("execute_reply").GetProperty("status").GetString());
    }

    [Fact]
    public void What_is_printed_comes_in_order_and_before_the_reply()
    {
        Handle("""{"code":"print"}""");
        Assert.Equal(["execute_input", "stream", "stream", "execute_reply"], _sink.Types);
        Assert.Equal("c", _sink.Last("stream").GetProperty("text").GetString());
    }

    [Fact]
    public void Input_is_asked_for_only_where_it_is_allowed()
    {
        _sink.Input = "Ann";
        Handle("""{"code":"ask","allow_stdin":true}""");
        Assert.Equal("name? ", _sink.Last("input_request").GetProperty("prompt").GetString());
        Assert.Equal("Ann", _sink.Last("stream").GetProperty("text").GetString());
        Assert.Throws<IOException>(() => Handle("""{"code":"ask","allow_stdin":false}"""));
    }

    [Fact]
    public void User_expressions_are_answered_one_by_one()
    {
        Handle("""{"code":"1","user_expressions":{"good":"x","bad":"fail"}}""");
        var values = _sink.Last("execute_reply").GetProperty("user_expressions");
        Assert.Equal("x", values.GetProperty("good").GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal("error", values.GetProperty("bad").GetProperty("status").GetString());
    }

    private void Handle(string content, long sequence = 1) => _handler.Handle(Requests.Of("execute_request", content, sequence));
}
