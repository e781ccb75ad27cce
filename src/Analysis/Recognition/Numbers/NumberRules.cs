using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>The rules that read numbers, in the order in which they are tried at each token.</summary>
internal sealed class NumberRules(Lexicon lexicon)
{
    private readonly NumberWords words = new(lexicon);

    /// <summary>Whether a number may begin with a token; at others no rule need be tried.</summary>
    public bool MayBegin(TokenView view, int token) => words.MayBegin(view, token);

    public IReadOnlyList<NumberRule> InOrder => field ??=
    [
        new("number.none", "'no one' before 'one'.", words.None),
        new("number.vague", "'hundreds of thousands', 'several hundred': words stay words, and must not leave a number over.", words.Vague),
        new("number.couple", "A couple are two people; 'a couple of' is vague.", words.Couple),
        new("number.fraction", "'half a million', 'two thirds' before 'two'.", words.Fraction),
        new("number.power", "'1.3e6', '6.2x10^-4': before the digits they begin with.", Powers.Read),
        new("number.words", "'a dozen', 'two hundred and fifty thousand', '1.2 million'.", words.Cardinal),
    ];
}
