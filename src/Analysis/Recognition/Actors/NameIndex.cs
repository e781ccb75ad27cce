using System.Diagnostics.CodeAnalysis;

namespace Analysis.Recognition.Actors;

/// <summary>Values by word, so that joining looks at few candidates whatever the length of a document.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    // Where more values share a word than this, the word tells nobody apart.
    private const int Most = 64;

    private readonly Dictionary<string, List<T>> lists = new(StringComparer.Ordinal);

    /// <summary>Adds a value below a word; twice is once.</summary>
    public void Add(string word, T value)
    {
        if (!lists.TryGetValue(word, out var list))
        {
            lists.Add(word, list = []);
        }

        if (list.Count <= Most && !list.Contains(value))
        {
            list.Add(value);
        }
    }

    /// <summary>The values below a word, in the order they came; none when there are too many to tell apart.</summary>
    public IReadOnlyList<T> Below(string word) => lists.TryGetValue(word, out var list) && list.Count <= Most ? list : [];

    /// <summary>The only value below a word for which <paramref name="holds"/>.</summary>
    public bool TryGetOnly(string word, Func<T, bool> holds, [NotNullWhen(true)] out T? only)
    {
        only = null;
        foreach (var value in Below(word))
        {
            if (holds(value))
            {
                if (only is not null)
                {
                    only = null;
                    return false;
                }

                only = value;
            }
        }

        return only is not null;
    }
}
