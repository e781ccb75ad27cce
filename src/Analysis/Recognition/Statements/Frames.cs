namespace Analysis.Recognition.Statements;

/// <summary>How a cue takes what was said; cues.tsv explains each.</summary>
[Flags]
internal enum Frames
{
    None = 0,
    Quote = 1 << 0,
    Front = 1 << 1,
    That = 1 << 2,
    Clause = 1 << 3,
    Object = 1 << 4,
    Person = 1 << 5,
    ObjectTo = 1 << 6,
    ObjectAs = 1 << 7,
    To = 1 << 8,
    Wh = 1 << 9,
    Any = 1 << 10,
    Noun = 1 << 11,
    NounLike = 1 << 12,
    Negated = 1 << 13,
    Be = 1 << 14,
    Attitude = 1 << 15,
    Phrase = 1 << 16,
    According = 1 << 17,
    ObjectQuote = 1 << 18,
    Count = 1 << 19,
    NounOf = 1 << 20,
    ObjectIs = 1 << 21,
    Thing = 1 << 22,
    Paper = 1 << 23,
    By = 1 << 24,
    Operative = 1 << 25,
}
