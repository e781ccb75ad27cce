using System.Text.Json;
using Analysis.Text;

namespace Analysis.Scoring;

/// <summary>One labelled span, its offsets turned into UTF-16.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its words.</param>
/// <param name="IsOptional">Whether finding it is neither right nor wrong.</param>
/// <param name="Fields">Its other fields.</param>
internal sealed record GoldItem(SourceSpan Span, string Words, bool IsOptional, JsonElement Fields)
{
    /// <summary>A text field; "" when it is missing or null.</summary>
    public string this[string field] =>
        Fields.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "";
}
