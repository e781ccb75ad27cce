using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Evaluation;

/// <summary>Describes symbols for people: how they are declared, and what their documentation says.</summary>
internal static partial class SymbolDescription
{
    private const int MostOverloads = 12;

    /// <summary>How declarations are written.</summary>
    public static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeRef)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword);

    /// <summary>What a symbol is, in the words for which editors have icons.</summary>
    public static string KindOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        IEventSymbol => "event",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum",
        IFieldSymbol { ContainingType.IsScriptClass: true } or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => "variable",
        IFieldSymbol => "field",
        INamespaceSymbol => "module",
        ITypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        ITypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        ITypeSymbol { TypeKind: TypeKind.Struct } => "struct",
        ITypeSymbol => "class",
        _ => "text",
    };

    /// <summary>Describes overloads of one name; the first is the one that is meant.</summary>
    public static Inspection Of(IReadOnlyList<ISymbol> symbols, SemanticModel model, int position, string? value)
    {
        var (plain, markdown) = (new StringBuilder(), new StringBuilder());
        foreach (var symbol in symbols.Take(MostOverloads))
        {
            var signature = symbol.ToMinimalDisplayString(model, Math.Min(position, model.SyntaxTree.Length), Signature);
            // A variable of the session is a field of a class that the user never wrote.
            if (symbol is IFieldSymbol { ContainingType.IsScriptClass: true } field)
                signature = $"{field.Type.ToMinimalDisplayString(model, 0)} {field.Name}";
            if (value is not null)
                signature += $" = {value}";
            plain.Append(signature).Append('\n');
            markdown.Append("```csharp\n").Append(signature).Append("\n```\n");
            var words = Words(Documented(symbol));
            if (words.Length > 0)
            {
                plain.Append("    ").Append(words.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
                markdown.Append('\n').Append(words.Replace("\n", "  \n", StringComparison.Ordinal)).Append("\n\n");
            }
        }

        if (symbols.Count > MostOverloads)
        {
            var rest = $"and {symbols.Count - MostOverloads} more overloads\n";
            plain.Append(rest);
            markdown.Append(rest);
        }

        return new(plain.ToString().TrimEnd('\n'), markdown.ToString().TrimEnd('\n'));
    }

    private static ISymbol Documented(ISymbol symbol) =>
        symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;

    // Summary, parameters, return value and exceptions, a paragraph each.
    private static string Words(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml(CultureInfo.InvariantCulture);
        if (string.IsNullOrWhiteSpace(xml))
            return "";
        XElement root;
        try
        {
            root = XElement.Parse(xml);
        }
        catch (System.Xml.XmlException)
        {
            return "";
        }

        var lines = new List<string>();
        Add("", root.Element("summary"));
        Add("", root.Element("remarks"));
        foreach (var parameter in root.Elements("param"))
            Add(parameter.Attribute("name")?.Value + ": ", parameter);
        Add("returns: ", root.Element("returns"));
        foreach (var exception in root.Elements("exception"))
            Add("throws " + ShortName(exception.Attribute("cref")?.Value) + ": ", exception);
        return string.Join('\n', lines);

        void Add(string label, XElement? element)
        {
            if (element is not null && Text(element) is { Length: > 0 } text)
                lines.Add(label + text);
        }
    }

    private static string Text(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference when !reference.Nodes().Any() =>
            ShortName((reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword")
                ?? reference.Attribute("href"))?.Value),
        XElement inner => " " + Text(inner) + " ",
        _ => "",
    })), " ").Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Trim();

    // "M:System.String.Join(System.String)" is Join.
    private static string ShortName(string? reference) =>
        (reference ?? "").Split(':').Last().Split('(').First().Split('.').Last().Split('`').First();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
