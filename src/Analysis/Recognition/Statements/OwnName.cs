using Analysis.Recognition.Actors;

namespace Analysis.Recognition.Statements;

/// <summary>Names the body that says "we" in a passage, by what the document shows of it (OwnBody) and by who just spoke.</summary>
internal sealed class OwnName(DocumentView document, Speakers speakers, IReadOnlyList<Spoken> spoken)
{
    private readonly string introduced = OwnBody.Introduced(document) ?? "";
    private readonly string issuer =
        OwnBody.Masthead(document, speakers) ?? OwnBody.Voiced(document, speakers) ?? OwnBody.Issuer(document) ?? "";

    /// <summary>
    /// The body that the document introduces; else the one of which it says in the present what it thinks, just before in the block; else
    /// the one that issues it; else the publisher.
    /// </summary>
    public Speaker? At(Passage passage)
    {
        if (introduced.Length > 0)
        {
            return new Speaker(introduced, ActorKind.Organisation, null, null);
        }

        var last = spoken.LastOrDefault();
        if (last.Speaker is { Kind: ActorKind.Organisation or ActorKind.State or ActorKind.Group } body
            && last.Block == passage.Block && last.IsPresent)
        {
            return body;
        }

        if (issuer.Length > 0)
        {
            return new Speaker(issuer, ActorKind.Organisation, null, null);
        }

        return document.Metadata.Publisher.Length > 0 ? new Speaker(document.Metadata.Publisher, ActorKind.Organisation, null, null) : null;
    }

    /// <summary>"the network" in the paper of the Lakeside Network.</summary>
    public bool EndsIn(string noun) => (introduced + issuer).EndsWith($" {noun}", StringComparison.OrdinalIgnoreCase);
}
