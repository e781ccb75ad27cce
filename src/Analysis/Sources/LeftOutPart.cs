namespace Analysis.Sources;

/// <summary>Words of a file that are no part of its article and give no claims: a menu, a list of other articles, a comment.</summary>
/// <param name="Kind">What they are: "links", "comments", "frame", "beside"; "lines" of a text, front matter included.</param>
/// <param name="Words">The words.</param>
public sealed record LeftOutPart(string Kind, string Words)
{
    /// <summary>Its characters, without white space.</summary>
    public int Length => Words.Count(c => !char.IsWhiteSpace(c));
}
