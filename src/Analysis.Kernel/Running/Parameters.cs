using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Running;

/// <summary>Parameters of a notebook, given as <c>name=value</c>, as C# code.</summary>
public static class Parameters
{
    /// <summary>The cell that sets the parameters, in the way papermill writes it.</summary>
    /// <exception cref="FormatException">A parameter is not of the form name=value, or its name is not one of C#.</exception>
    public static string Code(IEnumerable<string> parameters) => "// Parameters\n" + string.Join('\n', parameters.Select(Assignment));

    private static string Assignment(string parameter)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        var name = equals > 0 ? parameter[..equals].Trim() : "";
        if (!SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None)
            throw new FormatException($"'{parameter}' is not a parameter; write name=value.");
        return $"var {name} = {Literal(parameter[(equals + 1)..])};";
    }

    // Numbers and truth values are meant as such; everything else is text.
    private static string Literal(string value)
    {
        if (value is "true" or "false")
            return value;
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            return value;
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            return value + "L";
        if (double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
            return number.ToString("R", CultureInfo.InvariantCulture) + "d";
        return SymbolDisplay.FormatLiteral(value, quote: true);
    }
}
