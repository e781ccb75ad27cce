namespace Analysis.Text;

/// <summary>
/// Classes of function words and of frequent verbs; everything else is <see cref="Open"/> (nouns, names, most adjectives and verbs).
/// </summary>
public enum WordClass
{
    /// <summary>Not in the lexicon: a noun, a name, an adjective or a verb.</summary>
    Open,

    /// <summary>the, a, this, each, their ...: begins a noun phrase.</summary>
    Determiner,

    /// <summary>of, in, against ...</summary>
    Preposition,

    /// <summary>and, or, but, nor.</summary>
    Conjunction,

    /// <summary>that, because, while, if ...: begins a clause.</summary>
    Subordinator,

    /// <summary>he, they, who, someone ...: a noun phrase of its own.</summary>
    Pronoun,

    /// <summary>is, have, will, must ...</summary>
    Auxiliary,

    /// <summary>not, also, recently, and words in -ly.</summary>
    Adverb,

    /// <summary>A finite verb form that is no noun: said, went, arrested is not among them (it is a participle, too).</summary>
    Verb,
}
