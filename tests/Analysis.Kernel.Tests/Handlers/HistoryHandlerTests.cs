using Analysis.Kernel.Handlers;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Handlers;

public sealed class HistoryHandlerTests
{
    private readonly RecordingSink _sink = new();
    private readonly InputHistory _history = new();

    public HistoryHandlerTests()
    {
        _history.Add(1, "var a = 1;", null);
        _history.Add(2, "a + 1", "2");
        _history.Add(3, "a + 1", "2");
        _history.Add(4, "b", null);
    }

    [Theory]
    [InlineData("""{"hist_access_type":"tail","n":2}""", """[[0,3,"a \u002B 1"],[0,4,"b"]]""")]
    [InlineData("""{"hist_access_type":"tail","n":1,"output":true}""", """[[0,4,["b",null]]]""")]
    [InlineData("""{"hist_access_type":"range","start":1,"stop":2}""", """[[0,1,"var a = 1;"]]""")]
    [InlineData("""{"hist_access_type":"range","session":-1,"start":1,"stop":2}""", "[]")]
    [InlineData("""{"hist_access_type":"search","pattern":"a*","unique":true}""", """[[0,3,"a \u002B 1"]]""")]
    [InlineData("""{"hist_access_type":"search","pattern":"?","n":9}""", """[[0,4,"b"]]""")]
    [InlineData("""{"hist_access_type":"search","pattern":"z*"}""", "[]")]
    public void Inputs_are_found(string request, string history)
    {
        new HistoryHandler(_history, _sink).Handle(Requests.Of("history_request", request));
        var found = System.Text.Json.Nodes.JsonNode.Parse(_sink.Last("history_reply").GetProperty("history").GetRawText())!;
        Assert.Equal(history, found.ToJsonString());
    }
}
