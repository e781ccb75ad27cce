using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Gives earlier inputs of this session: a range of them, the last ones, or those that match a pattern.</summary>
internal sealed class HistoryHandler(InputHistory history, IMessageSink sink) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => HistoryRequest.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request)
    {
        var content = request.Message.Content<HistoryRequest>() ?? new();
        var entries = Select(content);
        sink.Reply(request, new HistoryReply("ok", new JsonArray([.. entries.Select(entry => Row(entry, content.Output))])));
    }

    private IEnumerable<InputHistory.Entry> Select(HistoryRequest content)
    {
        var entries = history.Entries;
        switch (content.HistAccessType)
        {
            case "range":
                // Only this session is kept; 0 names it. The end is excluded.
                return content.Session == 0
                    ? entries.Where(entry => entry.Number >= content.Start && entry.Number < (content.Stop ?? int.MaxValue))
                    : [];
            case "search":
                var pattern = Glob(content.Pattern ?? "*");
                var found = entries.Where(entry => pattern.IsMatch(entry.Input));
                if (content.Unique)
                    found = found.GroupBy(entry => entry.Input, StringComparer.Ordinal).Select(same => same.Last());
                return found.TakeLast(content.N ?? int.MaxValue);
            default:
                return entries.TakeLast(content.N ?? int.MaxValue);
        }
    }

    // * stands for any characters, ? for one.
    private static Regex Glob(string pattern) => new(
        "^" + Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal) + "$",
        RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static JsonNode Row(InputHistory.Entry entry, bool output) => new JsonArray(
        0,
        entry.Number,
        output ? new JsonArray(entry.Input, entry.Output) : entry.Input);
}
