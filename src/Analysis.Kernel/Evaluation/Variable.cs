using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Evaluation;

/// <summary>A variable of the session: its name, its type and the beginning of its value as text.</summary>
internal sealed record Variable(string Name, string Type, string Value)
{
    private const int LongestValue = 100;

    /// <summary>The variables that cells can see, in the order of their names; of two with one name the newer.</summary>
    public static IEnumerable<Variable> Of(Session session) =>
        from variable in session.Variables
        orderby variable.Name
        select new Variable(variable.Name, NameOf(variable.Type), Show(variable.Value));

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;

    // Only values that are simple are asked for their text: others may compute for long, or fail.
    private static string Show(object? value)
    {
        var text = value switch
        {
            null => "null",
            string s => SymbolDisplay.FormatLiteral(s.Length > LongestValue ? s[..LongestValue] : s, quote: true),
            IFormattable and (ValueType or Enum) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
            bool or char => value.ToString()!,
            System.Collections.ICollection collection => $"{collection.Count} items",
            _ => NameOf(value.GetType()),
        };
        return text.Length > LongestValue ? text[..LongestValue] + "..." : text;
    }
}
