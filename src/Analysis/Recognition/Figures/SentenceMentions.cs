using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Numbers;

namespace Analysis.Recognition.Figures;

/// <summary>The numbers and dates of one sentence, found by token.</summary>
internal sealed class SentenceMentions
{
    private readonly HashSet<int> numbers = [];
    private readonly Dictionary<int, Mention<Timex>> dates = [];
    private readonly HashSet<int> states = [];
    private readonly Dictionary<int, Mention<Actor>> places = [];
    private readonly HashSet<int> times = [];

    /// <param name="view">The sentence.</param>
    /// <param name="quantities">Its numbers, in text order; those inside dates are left out.</param>
    /// <param name="days">Its dates, in text order.</param>
    /// <param name="actors">Its actors: a number inside the name of a body or a place ("Group of 77") counts nothing.</param>
    public SentenceMentions(
        TokenView view, IEnumerable<Mention<Quantity>> quantities, IEnumerable<Mention<Timex>> days, IEnumerable<Mention<Actor>> actors)
    {
        foreach (var day in days)
        {
            var (first, last) = view.Structure.TokensOf(day.Span);
            if (IsOfPicture(view, first))
            {
                continue;
            }

            for (var token = first; token <= last; token++)
            {
                dates.TryAdd(token, day);
            }
        }

        var named = actors.ToList();
        states.UnionWith(named.Where(actor => actor.Value.Kind == ActorKind.State)
            .Select(actor => view.Structure.TokensOf(actor.Span).First));
        foreach (var place in named.Where(actor => actor.Value.Kind is ActorKind.State or ActorKind.Place)
            .OrderByDescending(actor => actor.Span.Length))
        {
            places.TryAdd(view.Structure.TokensOf(place.Span).First, place);
        }

        HashSet<int> inNames = [];
        foreach (var name in named.Where(actor => actor.Value.Kind is ActorKind.Organisation or ActorKind.Place or ActorKind.State))
        {
            var (first, last) = view.Structure.TokensOf(name.Span);
            inNames.UnionWith(Enumerable.Range(first + 1, last - first));
        }

        List<Mention<Quantity>> counts = [];
        foreach (var quantity in quantities)
        {
            var (first, last) = view.Structure.TokensOf(quantity.Span);
            if (dates.ContainsKey(first) || dates.ContainsKey(last) || inNames.Contains(last))
            {
                continue;
            }

            counts.Add(quantity);
            if (quantity.Value.Unit is "year" or "month" or "week" or "day")
            {
                times.Add(first);
            }

            for (var token = first; token <= last; token++)
            {
                numbers.Add(token);
            }
        }

        Quantities = counts;
    }

    // "(archive image from 3 May 2019)": the day of a picture, not of what is told.
    private static bool IsOfPicture(TokenView view, int token)
    {
        const int reach = 8;
        return Enumerable.Range(1, reach).Select(step => token - step).TakeWhile(before => view.Has(before) && view[before] is not ")")
            .Any(before => view[before] == "("
                && Enumerable.Range(before + 1, token - before - 1)
                    .Any(between => view[between] is "image" or "photo" or "photograph" or "picture" or "footage" or "file" or "archive"));
    }

    /// <summary>Numbers that are no part of a date or a name, in text order.</summary>
    public IReadOnlyList<Mention<Quantity>> Quantities { get; }

    /// <summary>Whether the name of a state begins at a token.</summary>
    public bool IsState(int token) => states.Contains(token);

    /// <summary>The place or state whose name begins at a token.</summary>
    public Mention<Actor>? PlaceAt(int token) => places.GetValueOrDefault(token);

    /// <summary>Whether a number of years, months or days begins at a token.</summary>
    public bool IsTime(int token) => times.Contains(token);

    public bool IsNumber(int token) => numbers.Contains(token);

    public Mention<Timex>? DateAt(int token) => dates.GetValueOrDefault(token);

    public bool IsTaken(int token) => IsNumber(token) || dates.ContainsKey(token);
}
