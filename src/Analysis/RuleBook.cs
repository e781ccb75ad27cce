using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Rules;
using Analysis.Recognition.Statements;
using Analysis.Text;

namespace Analysis;

/// <summary>Every rule of every recogniser, in the order in which stages and rules are tried.</summary>
public static class RuleBook
{
    private static readonly Lazy<IReadOnlyList<Rule>> Listed = new(Load);

    /// <summary>All rules.</summary>
    public static IReadOnlyList<Rule> All => Listed.Value;

    /// <summary>The rule of a name; nothing for what parts of rows carry ("figure.counted") and for readings outside the lists.</summary>
    public static Rule? Named(string name) => All.FirstOrDefault(rule => rule.Name == name);

    private static IReadOnlyList<Rule> Load()
    {
        var statements = new StatementRules(new CueFinder(new CueLexicon(Lexicon.BuiltIn)), new Speakers(Lexicon.BuiltIn));
        Rule[] rules =
        [
            .. new NumberRules(Lexicon.BuiltIn).InOrder, .. DateRules.All, .. NameRules.InOrder, .. statements.Ordered,
            .. new FigureRules(new FigureKinds(Lexicon.BuiltIn), new CountedNouns(Lexicon.BuiltIn), Lexicon.BuiltIn).InOrder,
        ];
        return RuleExamples.Named.Except(rules.Select(rule => rule.Name)).FirstOrDefault() is { } unknown
            ? throw new InvalidOperationException($"A {RuleExamples.List} has a sentence for '{unknown}', and there is no such rule.")
            : rules;
    }
}
