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

    public void Add(NamedSighting name)
    {
        Names.Add(name);
        IsPublic |= name.Sighting.HasOffice;
        if (name.Sighting.Rule == NamedSighting.Handle)
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
            : other.Words.Length > 1 && form.Words.Length > 1 && (NameMatcher.IsSameInDocument(form.Words, other.Words) || EndsWith(form.Words, other.Words)));

    /// <summary>Whether a surname alone may be this person's.</summary>
    public bool EndsIn(string[] words) =>
        AllForms().Any(form => EndsWith(form, words) || form.SequenceEqual(words) || (words.Length == 1 && NameMatcher.IsSpelling(form[^1], words[0])));

    /// <summary>Whether one of the names has several words and begins with this one.</summary>
    public bool BeginsWith(string word) => AllForms().Any(form => form.Length > 1 && form[0] == word);

    /// <summary>The names word by word, the canonical one included.</summary>
    public IEnumerable<string[]> AllForms() => forms.Values.Select(form => form.Words).Append(NameFold.Words(Canonical));

    // "Suu Kyi" for "Aung San Suu Kyi".
    private static bool EndsWith(string[] name, string[] other) =>
        name.Length > other.Length && name.AsSpan(name.Length - other.Length).SequenceEqual(other);
}
