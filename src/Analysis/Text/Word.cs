namespace Analysis.Text;

/// <summary>
/// One spelling of a word in a text, with what its letters and the lexicon say about it. All tokens of the spelling
/// share it, so each is looked at once.
/// </summary>
public sealed class Word
{
    private static readonly string SoftHyphen = Tokenizer.SoftHyphen.ToString();

    internal Word(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant().Replace('’', '\'').Replace(SoftHyphen, "", StringComparison.Ordinal);
        Class = WordClasses.Of(Lower);
        BeginsUpper = char.IsUpper(text[0]);
        IsSmall = char.IsLower(text[0]);
        foreach (var c in text)
        {
            IsSmall &= !char.IsUpper(c) && c != '.';
            HoldsSmall |= char.IsLower(c);
        }
    }

    /// <summary>The word exactly as it stands.</summary>
    public string Text { get; }

    /// <summary>In lower case with plain apostrophes and without soft hyphens: the form that lexicons hold.</summary>
    public string Lower { get; }

    /// <summary>Its class by lexicon and ending.</summary>
    public WordClass Class { get; }

    /// <summary>Whether its first letter is a capital.</summary>
    public bool BeginsUpper { get; }

    /// <summary>Whether it begins with a small letter and holds neither a capital nor a full stop.</summary>
    public bool IsSmall { get; }

    /// <summary>Whether some letter of it is small.</summary>
    internal bool HoldsSmall { get; }
}
