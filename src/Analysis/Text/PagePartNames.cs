using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analysis.Text;

/// <summary>The names under which pages keep what is no part of an article (page-parts.tsv).</summary>
internal static partial class PagePartNames
{
    private static readonly FrozenDictionary<string, string> Classes = Words("class");
    private static readonly FrozenDictionary<string, string> HeadingWords = Words("heading");
    private static readonly FrozenDictionary<string, string> LineWords = Words("line");

    // What an article is about, not what it is: "category-social", "tag-comments".
    private static readonly string[] Topics = ["category-", "tag-", "topic-", "section-"];

    /// <summary>What an element of that class or id is; empty when it may be part of the article.</summary>
    public static string? KindOfClass(string name)
    {
        if (name.Length == 0 || Topics.Any(topic => name.StartsWith(topic, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return Classes.GetValueOrDefault("=" + name.ToLowerInvariant())
            ?? ClassParts().Matches(name).Select(part => Classes.GetValueOrDefault(part.Value.ToLowerInvariant()))
                .FirstOrDefault(found => found is not null);
    }

    /// <summary>What stands below a heading that reads so: "links" or "comments"; empty when it is one of the article.</summary>
    public static string? KindOfHeading(string words)
    {
        var plain = Plain(words);
        return HeadingWords.GetValueOrDefault(plain) ?? (CommentCount().IsMatch(plain) ? "comments" : null);
    }

    /// <summary>What a line is that reads so and is no part of the article; empty when it may be one.</summary>
    public static string? KindOfLine(string words) => LineWords.GetValueOrDefault(Plain(words));

    private static string Plain(string words) => words.Trim().TrimStart('#').Trim().TrimEnd(':').ToLowerInvariant().Replace('’', '\'');

    private static FrozenDictionary<string, string> Words(string how) => Lexicon.BuiltIn.Rows("Text/lexicon/page-parts.tsv", 3)
        .Where(row => row[1] == how)
        .SelectMany(row => row[2].Split('|').Select(word => (word, row[0])))
        .DistinctBy(entry => entry.word)
        .ToFrozenDictionary(entry => entry.word, entry => entry.Item2, StringComparer.Ordinal);

    // "CommentBox", "post-related_list": its words.
    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+")]
    private static partial Regex ClassParts();

    // "3 comments", "Comments (3)".
    [GeneratedRegex(@"^(?:\d+ (?:comments?|replies|responses)(?: (?:on|to) .*)?|(?:comments?|responses) \(\d+\))$")]
    private static partial Regex CommentCount();
}
