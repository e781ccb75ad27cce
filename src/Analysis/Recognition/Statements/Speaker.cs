using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Who speaks.</summary>
/// <param name="Name">Canonical name; empty when the text does not tell.</param>
/// <param name="Kind">Its kind; null when it is named only by a noun.</param>
/// <param name="Span">The words that name the speaker here.</param>
/// <param name="Mention">The actor mention it rests on.</param>
internal sealed record Speaker(string Name, ActorKind? Kind, SourceSpan? Span, Mention<Actor>? Mention)
{
    /// <summary>Whom a spokesman of a person speaks for; empty for anybody else.</summary>
    public string For { get; init; } = "";

    public static Speaker Unknown(SourceSpan? span) => new("", null, span, null);

    public bool IsPerson => Kind == ActorKind.Person;

    public bool IsBody => Name.Length > 0 && !IsPerson;
}
