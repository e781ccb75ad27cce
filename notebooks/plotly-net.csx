// Our chart as one of Plotly.NET: there is no parse call, so Trace and Layout objects are built property by property from the figure's JSON.
using System.Dynamic;
using System.Text.Json;
using Microsoft.FSharp.Collections;
using Plotly.NET;

/// The traces of a figure of plotly.js.
static FSharpList<Trace> TracesOf(string figure)
{
    using var json = JsonDocument.Parse(figure);
    return ListModule.OfSeq(json.RootElement.GetProperty("data").EnumerateArray()
        .Select(trace => With(new Trace(trace.TryGetProperty("type", out var type) ? type.GetString() : "scatter"), trace)).ToList());
}

/// The layout of a figure of plotly.js.
static Layout LayoutOf(string figure)
{
    using var json = JsonDocument.Parse(figure);
    return With(new Layout(), json.RootElement.GetProperty("layout"));
}

/// Sets a property by the name that plotly.js has for it.
static T Set<T>(T target, string name, object value) where T : DynamicObject
{
    target.TrySetMember(new Member(name), value);
    return target;
}

static T With<T>(T target, JsonElement values) where T : DynamicObject
{
    foreach (var value in values.EnumerateObject().Where(value => value.Name != "type"))
        Set(target, value.Name, Value(value.Value));
    return target;
}

static object Value(JsonElement value) => value.ValueKind switch
{
    JsonValueKind.Object => value.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value)),
    JsonValueKind.Array => value.EnumerateArray().Select(Value).ToList(),
    JsonValueKind.String => value.GetString(),
    JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
    JsonValueKind.True => true,
    JsonValueKind.False => false,
    _ => null,
};

/// The name of a property that is only known when the code runs.
sealed class Member(string name) : SetMemberBinder(name, ignoreCase: false)
{
    public override DynamicMetaObject FallbackSetMember(DynamicMetaObject target, DynamicMetaObject value, DynamicMetaObject error) =>
        throw new MissingMemberException(Name);
}
