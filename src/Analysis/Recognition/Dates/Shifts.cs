namespace Analysis.Recognition.Dates;

/// <summary>Reads the words that pick one of recurring days or periods.</summary>
internal static class Shifts
{
    public static Read<Shift>? At(DateText text, int token)
    {
        if (text.Is(token, "this"))
        {
            return text.Is(token + 1, "past", "last") ? new(Shift.Last, token + 2)
                : text.Is(token + 1, "coming", "next") ? new(Shift.Next, token + 2)
                : text.Is(token + 1, "same") ? new(Shift.Same, token + 2)
                : new(Shift.This, token + 1);
        }

        var start = text.Is(token, "the") ? token + 1 : token;
        var isThe = start > token;
        return text[start] switch
        {
            "last" => new(Shift.Last, start + 1),
            "past" => new(Shift.Last, start + 1),
            "current" => new(Shift.This, start + 1),
            "coming" or "upcoming" => new(Shift.Next, start + 1),
            "next" => new(isThe ? Shift.Following : Shift.Next, start + 1),
            "previous" or "preceding" or "prior" => new(Shift.Previous, start + 1),
            "following" or "ensuing" when isThe => new(Shift.Following, start + 1),
            "same" when isThe => new(Shift.Same, start + 1),
            _ => null,
        };
    }
}
