namespace Analysis.Recognition.Actors;

/// <summary>One person of a document while names are joined.</summary>
internal sealed class Person
{
    private readonly Dictionary<string, NamedSighting> forms = new(StringComparer.Ordinal);

    /// <summary>Every mention so far.</summary>
    public List<NamedSighting> Names { get; } = [];

    /// <summary>The name that the user or, without him, the fullest form in the document gives.</summary>
    public string Canonical { get; private set; } = "";

    /// <summary>Whether some mention shows a public office.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>What the courtesy before some mention tells.</summary>
    public Gender Told { get; set; }

    public void Add(NamedSighting name)
    {
        Names.Add(name);
        IsPublic |= name.Sighting.IsPublic;
        if (name.Sighting.Rule is NamedSighting.Handle or NamedSighting.OtherLetters)
        {
            return;
        }

        forms.TryAdd(name.Key, name);
        var given = forms.Values.FirstOrDefault(form => form.Sighting.Canonical.Length > 0);
        Canonical = given?.Sighting.Canonical ?? forms.Values.MaxBy(form => (form.Words.Length, form.Words.Sum(word => word.Length)))!.Form;
    }

    /// <summary>Whether a full name is this person's.</summary>
    public bool Is(NamedSighting other) =>
        forms.ContainsKey(other.Key) || forms.Values.Any(form => form.Sighting.Canonical.Length > 0 && other.Sighting.Canonical.Length > 0
            ? form.Sighting.Canonical == other.Sighting.Canonical
            : other.Words.Length > 1 && form.Words.Length > 1 && (IsSame(form.Words, other.Words) || EndsWith(form.Words, other.Words)));

    /// <summary>Whether a surname alone may be this person's.</summary>
    public bool EndsIn(string[] words) =>
        AllForms().Any(form => EndsWith(form, words) || form.SequenceEqual(words)
            || (words.Length == 1 && WordLikeness.IsSpelling(form[^1], words[0])));

    /// <summary>Whether one of the names has several words and begins with this one.</summary>
    public bool BeginsWith(string word) => AllForms().Any(form => form.Length > 1 && form[0] == word);

    /// <summary>The names word by word, the canonical one included.</summary>
    public IEnumerable<string[]> AllForms() => forms.Values.Select(form => form.Words).Append(NameFold.Words(Canonical));

    // "Suu Kyi" for "Aung San Suu Kyi".
    private static bool EndsWith(string[] name, string[] other) =>
        name.Length > other.Length && name.AsSpan(name.Length - other.Length).SequenceEqual(other);

    // Two full names of one document are one person when they are equal but for middle names, initials and a second surname.
    private static bool IsSame(string[] a, string[] b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.SequenceEqual(longer))
        {
            return true;
        }

        // "Jane Doe Roe" and "Jane Doe"; else first and last must agree and what stands between must be in order.
        if (longer.AsSpan(0, shorter.Length).SequenceEqual(shorter))
        {
            return true;
        }

        if (!WordLikeness.IsSpelling(shorter[^1], longer[^1])
            || !(MayBe(shorter[0], longer[0]) || WordLikeness.IsVariant(shorter[0], longer[0])))
        {
            return false;
        }

        // "George W." is not "George H. W.": middle names count from the first.
        for (var middle = 1; middle < shorter.Length - 1; middle++)
        {
            if (!MayBe(shorter[middle], longer[middle]) && !WordLikeness.IsVariant(shorter[middle], longer[middle]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBe(string a, string b) => a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]);
}
