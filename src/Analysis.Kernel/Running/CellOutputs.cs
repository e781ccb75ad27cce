using System.Text.Json.Nodes;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Running;

/// <summary>Gathers the outputs of a cell in the form in which notebooks store them (nbformat 4).</summary>
internal sealed class CellOutputs
{
    private readonly Dictionary<string, JsonObject> _displays = new(StringComparer.Ordinal);
    private bool _clearNext;

    /// <summary>The outputs so far.</summary>
    public JsonArray Json { get; } = [];

    /// <summary>Takes in a message of iopub.</summary>
    public void Add(Message message)
    {
        var content = JsonNode.Parse(message.ContentJson)!.AsObject();
        switch (message.Header.MsgType)
        {
            case "stream":
                AddText((string)content["name"]!, (string)content["text"]!);
                break;
            case "display_data":
            case "execute_result":
                var output = new JsonObject
                {
                    ["output_type"] = message.Header.MsgType,
                    ["metadata"] = content["metadata"]?.DeepClone() ?? new JsonObject(),
                    ["data"] = Lines(content["data"]!.AsObject()),
                };
                if (content["execution_count"] is { } count)
                    output["execution_count"] = count.DeepClone();
                if ((string?)content["transient"]?["display_id"] is { } id)
                    _displays[id] = output;
                Append(output);
                break;
            case "update_display_data":
                if ((string?)content["transient"]?["display_id"] is { } known && _displays.TryGetValue(known, out var shown))
                    shown["data"] = Lines(content["data"]!.AsObject());
                break;
            case "error":
                content["output_type"] = "error";
                Append(content);
                break;
            case "clear_output":
                if ((bool?)content["wait"] == true)
                    _clearNext = true;
                else
                    Json.Clear();
                break;
        }
    }

    private void Append(JsonObject output)
    {
        if (_clearNext)
            Json.Clear();
        _clearNext = false;
        Json.Add((JsonNode)output);
    }

    private void AddText(string stream, string text)
    {
        if (!_clearNext && Json.LastOrDefault() is JsonObject last && (string?)last["output_type"] == "stream"
            && (string?)last["name"] == stream)
            last["text"] = NotebookText.Lines(NotebookText.Join(last["text"]) + text);
        else
            Append(new JsonObject { ["output_type"] = "stream", ["name"] = stream, ["text"] = NotebookText.Lines(text) });
    }

    private static JsonObject Lines(JsonObject data) => new(data.Select(pair => KeyValuePair.Create(
        pair.Key,
        pair.Value is JsonValue value && value.TryGetValue<string>(out var text) && IsText(pair.Key)
            ? NotebookText.Lines(text)
            : pair.Value?.DeepClone())));

    private static bool IsText(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "image/svg+xml" or "application/javascript";
}
