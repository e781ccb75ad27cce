using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.OtherLanguages;

/// <summary>
/// Finds the names of aliases.csv, changed as the language changes names: "Кавалёнкі", "Сергея Орлова". The longest name at a place holds.
/// </summary>
internal sealed class ListedNames
{
    private const string Consonants = "бвгґджзклмнпрстўфхцчшщ";
    private const int ShortestStem = 3;

    private readonly LanguageLists? lists;
    private readonly List<(string[] Words, string Actor, ActorKind Kind)> names;

    /// <param name="aliases">The user's lines.</param>
    /// <param name="source">The document they are asked for.</param>
    /// <param name="lists">The language; null for one of which nothing is known: names stand as they are.</param>
    public ListedNames(IReadOnlyList<Alias> aliases, string source, LanguageLists? lists)
    {
        this.lists = lists;
        var held = aliases.Where(alias => !alias.IsNotSame && (alias.Source.Length == 0 || alias.Source == source)).ToList();
        var kinds = held.Where(alias => alias.Kind is not null).DistinctBy(alias => alias.Actor, StringComparer.Ordinal)
            .ToDictionary(alias => alias.Actor, alias => alias.Kind!.Value, StringComparer.Ordinal);
        names = [.. held.Select(alias => (alias.Name, alias.Actor)).Concat(held.Select(alias => (Name: alias.Actor, alias.Actor)))
            .Where(name => kinds.ContainsKey(name.Actor)).DistinctBy(name => name.Name, StringComparer.Ordinal)
            .Select(name => (Words(name.Name), name.Actor, kinds[name.Actor]))
            .Where(name => name.Item1.Length > 0).OrderByDescending(name => name.Item1.Length)];
    }

    /// <summary>The names of some tokens, in order.</summary>
    public IEnumerable<Mention<Actor>> Read(TokenView view)
    {
        for (var token = view.First; token < view.End && names.Count > 0; token++)
        {
            if (!view.IsWord(token) || !char.IsUpper(view.Structure.Words(token)[0]))
            {
                continue;
            }

            foreach (var (words, actor, kind) in names)
            {
                if (Stands(view, token, words))
                {
                    var span = view.Structure.SpanOf(token, token + words.Length - 1);
                    yield return new Mention<Actor>(new Actor(actor, kind, "", kind is not ActorKind.Person), span, "name.listed");
                    token += words.Length - 1;
                    break;
                }
            }
        }
    }

    private bool Stands(TokenView view, int token, string[] words)
    {
        var (changed, doubtful) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (!view.Has(token + i))
            {
                return false;
            }

            // An acronym is one in capitals alone, and does not change.
            var written = view.Structure.Words(token + i);
            if (written == words[i] || (!IsAcronym(words[i]) && view[token + i] == words[i].ToLowerInvariant() && char.IsUpper(written[0])))
            {
                continue;
            }

            if (!char.IsUpper(written[0]) || IsAcronym(words[i]) || Form(words[i].ToLowerInvariant(), view[token + i]) is not { } isSure)
            {
                return false;
            }

            changed += isSure == true ? 1 : 0;
            doubtful += isSure == false ? 1 : 0;
        }

        return doubtful == 0 || changed > 0;
    }

    // Whether a word is a form of a name's word, and surely so; nothing when it is none.
    private bool? Form(string name, string word)
    {
        for (var length = Math.Min(3, name.Length - ShortestStem); length >= 0; length--)
        {
            var ending = length == 0 ? Consonants.Contains(name[^1]) ? "-" : "" : name[^length..];
            if (lists is not null && lists.Endings.TryGetValue(ending, out var forms))
            {
                var stem = name[..(name.Length - length)];
                var rest = word.StartsWith(stem, StringComparison.Ordinal) ? word[stem.Length..] : "?";
                return forms.Contains(rest, StringComparer.Ordinal) ? true
                    : forms.Contains(rest + "?", StringComparer.Ordinal) ? false : null;
            }
        }

        return null;
    }

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(char.IsUpper);

    private static string[] Words(string name)
    {
        var structure = TextStructure.Of(new SourceText("", name));
        return [.. Enumerable.Range(0, structure.Tokens.Length).Select(structure.Words)];
    }
}
