namespace Analysis.Sources.Formats;

/// <summary>
/// How deep the tags of a page stand in each other, before a parser, whose time grows with the square of it, sees the page.
/// </summary>
internal static class TagDepth
{
    // They have no end, or the next of them ends them.
    private static readonly HashSet<string> Unnested = new(
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rb rt rtc rp html head body".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts opening tags less closing ones.</summary>
    /// <exception cref="LimitException">They stand deeper than the limit.</exception>
    public static void Require(string page, ReadingLimits limits)
    {
        var names = Unnested.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0L;
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            if (page.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                // A comment without an end takes the rest of the page.
                if (page.IndexOf("-->", at + 4, StringComparison.Ordinal) is not (>= 0 and var end))
                {
                    return;
                }

                at = end;
                continue;
            }

            var isEnd = page[at + 1] == '/';
            var name = Name(page.AsSpan(isEnd ? at + 2 : at + 1));
            if (name.Length > 0 && !names.Contains(name))
            {
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            }

            if (depth > limits.Depth)
            {
                throw new LimitException("depth");
            }
        }
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : [];
    }
}
