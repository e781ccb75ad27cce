using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>What no count takes in, told only where it was looked for.</summary>
internal static class LeftOutWords
{
    /// <summary>"places, copies of a document and repeated captions are not counted."; empty where nothing is left out.</summary>
    /// <param name="rows">What is counted; rows without a text, such as documents, are counted whole.</param>
    /// <param name="evidence">A single document has no copies.</param>
    /// <param name="places">Whether places are left out.</param>
    public static string Of(Type rows, Evidence evidence, bool places = false)
    {
        var ofTexts = rows.IsAssignableTo(typeof(ITextRow));
        string[] left =
        [
            .. Where(places, "places"),
            .. Where(ofTexts && evidence.Texts.Count > 1, "copies of a document"),
            .. Where(ofTexts && evidence.Texts.Count > 0, "repeated captions"),
        ];
        return left.Length == 0 ? ""
            : $"{(left.Length == 1 ? left[0] : $"{string.Join(", ", left[..^1])} and {left[^1]}")} are not counted.";
    }

    private static string[] Where(bool isLeftOut, string what) => isLeftOut ? [what] : [];
}
