using System.Text.RegularExpressions;

namespace Analysis.Text;

/// <summary>Knows a picture caption by the credit at its end or the words it begins with.</summary>
internal static partial class CaptionShapes
{
    public static bool IsCaption(ReadOnlySpan<char> words) =>
        words.Length <= 600 && (AgencyCredit().IsMatch(words) || NamedCredit().IsMatch(words) || FileCredit().IsMatch(words));

    // "... AFP / STRINGER", "... REUTERS/Jane Doe": an agency in capitals, a slash, a name, at the very end.
    [GeneratedRegex(@"\s\(?\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,2}\s?/\s?\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*){0,3}\)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex AgencyCredit();

    // "Photo: Jane Doe", "Photograph by ...", "Image credit: ...", "File photo: ..." at the start or in brackets at the end.
    [GeneratedRegex(
        @"^(?:file )?(?:photo|photograph|picture|image|caption)s?(?: credit)?\s?(?::|by\s|—|–)|[([](?:file )?(?:photo|photograph|picture|image)s?(?: credit)?\s?(?::|by\s|/)[^)\]]*[)\]]\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedCredit();

    // "© Agency", "(AP Photo/Jane Doe)".
    [GeneratedRegex(@"^©|\s©\s?[^.]{2,60}$|\(AP Photo[^)]*\)$|[([]File[)\]]\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex FileCredit();
}
