using System.Reflection;

namespace Analysis.Mutants;

/// <summary>The switches inside the planted library: which mutant is awake, which were passed by.</summary>
internal static class Switches
{
    /// <summary>What is written into the library.</summary>
    public const string Code = """
        internal static class Mutant
        {
            public static readonly bool[] Reached = new bool[1000];
            public static int Awake;
            public static string List = "";
            public static string Line = "";
            public static bool Is(int id)
            {
                Reached[id] = true;
                return id == Awake;
            }
            private static Analysis.Extractor? made;
            private static int madeFor;
            // Lists that are kept are read anew for each mutant, as far as they hang on the one extractor of the program.
            public static Analysis.Extractor Kept(System.Func<Analysis.Extractor> make)
            {
                if (made is null || madeFor != Awake)
                {
                    (made, madeFor) = (make(), Awake);
                }
                return made;
            }
            public static bool Drops(string list, string line) => List.Length > 0 && line == Line && list == List;
        }
        """;

    private static readonly Type Planted = typeof(Corpus).Assembly.GetType("Mutant")
        ?? throw new InvalidOperationException("The library beside this program has no mutants.");
    private static readonly bool[] Reached = (bool[])Field(nameof(Reached)).GetValue(null)!;
    private static readonly FieldInfo Awake = Field(nameof(Awake));

    /// <summary>Wakes a mutant, or none.</summary>
    public static void Wake(Mutant? mutant)
    {
        Awake.SetValue(null, mutant?.Id ?? 0);
        Field("List").SetValue(null, mutant is { Kind: "list" } ? mutant.File : "");
        Field("Line").SetValue(null, mutant?.Code ?? "");
    }

    /// <summary>Which mutants were passed by, awake or not, since it was last asked.</summary>
    public static IReadOnlyList<int> TakeReached()
    {
        int[] reached = [.. Enumerable.Range(0, Reached.Length).Where(id => Reached[id])];
        Array.Clear(Reached);
        return reached;
    }

    private static FieldInfo Field(string name) => Planted.GetField(name)!;
}
