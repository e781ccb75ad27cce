using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Masking;

/// <summary>The labels of a corpus's private persons, and where their names stand in its words. Immutable.</summary>
/// <remarks>
/// A name is known by its mentions. Elsewhere it is found by every spelling of a mention and by its first and last word, unless a public
/// actor or an ordinary word of the corpus has them; in its own document by every spelling. So a surname in a headline or a file's name is
/// masked though no rule read it as a name.
/// </remarks>
internal sealed class Mask
{
    private const int ShortestWord = 3;

    private readonly FrozenDictionary<string, string> labels;
    private readonly FrozenDictionary<string, Spellings> inSource;
    private readonly Spellings everywhere;
    private readonly FrozenDictionary<string, string> sources;
    private readonly ILookup<string, (ActorRow Row, string Label)> mentions;
    private readonly ILookup<string, SourceSpan> others;

    /// <summary>The mask of a corpus.</summary>
    /// <param name="corpus">A corpus that is not masked.</param>
    public Mask(Corpus corpus)
    {
        var persons = corpus.PrivatePersons;
        labels = persons.Index()
            .ToFrozenDictionary(person => person.Item, person => MaskLabel.Of(person.Index + 1), StringComparer.Ordinal);
        var rows = corpus.Actors.Concat(corpus.Rejected.OfType<ActorRow>()).ToList();
        mentions = rows.Where(row => labels.ContainsKey(row.Actor)).Select(row => (Row: row, Label: labels[row.Actor]))
            .ToLookup(one => one.Row.Source, StringComparer.Ordinal);
        var stay = Staying(rows, persons);
        others = stay.ToLookup(row => row.Source, row => new SourceSpan(row.Start, row.End), StringComparer.Ordinal);
        var publicPersons = stay.Where(row => row.Kind == ActorKind.Person)
            .ToLookup(row => row.Source, row => Courtesies.Without(row.Quote), StringComparer.Ordinal);
        everywhere = new(KnownBy(corpus, persons, stay).Select(one => (one.Name, (string?)one.Label))
            .Concat(Kept(publicPersons.SelectMany(of => of).Where(IsSeveral))).Distinct());
        inSource = mentions.ToFrozenDictionary(
            of => of.Key,
            of => new Spellings(of.Select(one => (Courtesies.Without(one.Row.Quote), (string?)one.Label))
                .Concat(Kept(publicPersons[of.Key])).Distinct()),
            StringComparer.Ordinal);
        sources = Named(corpus.Sources.Select(row => row.Source));
    }

    /// <summary>How many persons have a label.</summary>
    public int Persons => labels.Count;

    /// <summary>Words of a row or message, with labels instead of names.</summary>
    /// <param name="words">The words.</param>
    /// <param name="source">The document that they are about; empty for none.</param>
    public string Words(string words, string source = "")
    {
        if (words.Length == 0 || labels.Count == 0)
        {
            return words;
        }

        if (labels.TryGetValue(words, out var label))
        {
            return label;
        }

        foreach (var (name, masked) in sources)
        {
            words = words.Replace(name, masked, StringComparison.Ordinal);
        }

        foreach (var name in labels.Keys.Where(name => name.EndsWith(']') && words.Contains(name, StringComparison.Ordinal)))
        {
            words = words.Replace(name, labels[name], StringComparison.Ordinal);
        }

        words = inSource.TryGetValue(source, out var own) ? MaskLabel.Instead(words, own.In(words, ignoresCase: false)) : words;
        return MaskLabel.Instead(words, everywhere.In(words, ignoresCase: false));
    }

    /// <summary>An address or a file's name, where names are written small.</summary>
    public string Address(string words) => MaskLabel.Instead(words, everywhere.In(words, ignoresCase: true));

    /// <summary>The name of a document; the same for no two.</summary>
    public string Source(string source) => sources.GetValueOrDefault(source, source);

    /// <summary>The text of a document, as long as it was.</summary>
    public string Text(SourceText text)
    {
        bool IsOther(MaskedSpan name) =>
            others[text.Name].Any(span => span.Start <= name.Start && name.End <= span.End && span.Length > name.End - name.Start);
        var known = mentions[text.Name]
            .Select(one => new MaskedSpan(NameOf(one.Row), one.Row.End, one.Label)).ToList();
        IEnumerable<MaskedSpan> own = inSource.TryGetValue(text.Name, out var spellings)
            ? spellings.In(text.Content, ignoresCase: false).Where(name => !IsOther(name))
            : [];
        return MaskLabel.InPlace(text.Content, [.. known, .. own, .. everywhere.In(text.Content, ignoresCase: false)]);
    }

    // Where the name of a mention begins: "Mr" stays.
    private static int NameOf(ActorRow mention) => mention.Start + mention.Quote.Length - Courtesies.Without(mention.Quote).Length;

    private static IEnumerable<(string, string?)> Kept(IEnumerable<string> names) => names.Select(name => (name, (string?)null));

    // Mentions of everybody and everything else. "SOLHEIM FREED" at the head of a page is the person, whatever the rules took it for.
    private List<ActorRow> Staying(List<ActorRow> rows, IReadOnlyList<string> persons)
    {
        var inCapitals = persons.SelectMany(person => Ends(Bare(person))).Select(word => word.ToUpperInvariant())
            .ToHashSet(StringComparer.Ordinal);
        var surnames = PrivateSurnames.Of(rows, persons);
        return [.. rows.Where(row => !labels.ContainsKey(row.Actor) && !surnames.ContainsKey(row.Quote)
            && (row.Kind == ActorKind.Person || !inCapitals.Contains(row.Quote)))];
    }

    // Spellings that are nobody else's name and no ordinary word of the corpus.
    private IEnumerable<(string Name, string Label)> KnownBy(Corpus corpus, IReadOnlyList<string> persons, List<ActorRow> stay)
    {
        // What the rules called a person whom an analyst gave another name is one more spelling.
        var asRead = corpus.Extractions
            .SelectMany(extraction =>
                extraction.Actors.Select(actor => (Place: (extraction.Source.Name, actor.Span.Start, actor.Span.End), actor.Value.Name)))
            .ToLookup(one => one.Place, one => one.Name);
        var ofMentions = mentions.SelectMany(of => of).SelectMany(one =>
            asRead[(one.Row.Source, one.Row.Start, one.Row.End)].Append(one.Row.Actor).Select(Bare)
                .Append(Courtesies.Without(one.Row.Quote))
                .Select(name => (Name: name, one.Label)));
        var ofUser = corpus.Input.Aliases.Where(alias => !alias.IsNotSame && labels.ContainsKey(alias.Actor))
            .Select(alias => (alias.Name, Label: labels[alias.Actor]));
        var ends = persons.SelectMany(person => Ends(Bare(person)).Select(word => (Name: word, Label: labels[person])));
        var kept = stay.Select(row => Courtesies.Without(row.Quote)).ToHashSet(StringComparer.Ordinal);
        var taken = stay.SelectMany(row => WordRun.Of(Courtesies.Without(row.Quote))).Select(run => run.Word).Concat(Small(corpus))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return ofMentions.Concat(ofUser).Concat(ends)
            .Where(one => !kept.Contains(one.Name)
                && (IsSeveral(one.Name) || (one.Name.Length >= ShortestWord && !taken.Contains(one.Name))));
    }

    private static IEnumerable<string> Small(Corpus corpus) => corpus.Extractions
        .SelectMany(extraction => WordRun.Of(extraction.Source.Text.Content)).Select(run => run.Word).Where(word => char.IsLower(word[0]));

    // A namesake is called after the source that has him.
    private static string Bare(string name) => name.Split(" [", 2)[0];

    private static bool IsSeveral(string name) => WordRun.Of(name).Count > 1;

    private static IEnumerable<string> Ends(string name) =>
        WordRun.Of(name) is { Count: > 1 } words ? new[] { words[0].Word, words[^1].Word }.Where(word => !char.IsLower(word[0])) : [];

    private FrozenDictionary<string, string> Named(IEnumerable<string> names)
    {
        var (all, given) = (names.ToList(), new Dictionary<string, string>(StringComparer.Ordinal));
        var taken = all.Where(name => Address(name) == name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in all.Where(name => !taken.Contains(name)))
        {
            var masked = Address(name);
            for (var same = 2; !taken.Add(masked); same++)
            {
                masked = FormattableString.Invariant($"{Address(name)} ({same})");
            }

            given[name] = masked;
        }

        return given.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
