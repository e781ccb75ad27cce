using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Mutants;

/// <summary>Every change that could be made to a file of code or to a list.</summary>
internal static class Candidates
{
    private static readonly Dictionary<SyntaxKind, string> Neighbours = new()
    {
        [SyntaxKind.LessThanExpression] = "<=", [SyntaxKind.LessThanOrEqualExpression] = "<", [SyntaxKind.GreaterThanExpression] = ">=",
        [SyntaxKind.GreaterThanOrEqualExpression] = ">", [SyntaxKind.EqualsExpression] = "!=", [SyntaxKind.NotEqualsExpression] = "==",
    };

    /// <summary>The lines of a list, each of which could be missing.</summary>
    public static IEnumerable<Mutant> OfList(string file, string text) =>
        text.Split('\n').Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#')
            .Select(line => new Mutant(0, "list", file, line.Index + 1, 0, 0, line.Item.TrimEnd('\r'),
                $"without '{line.Item.Replace('\t', ' ').TrimEnd('\r')}'"));

    /// <summary>The changes of a file of code.</summary>
    public static IEnumerable<Mutant> OfCode(string file, string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14)).GetRoot();
        var lines = SourceText.From(text).Lines;
        return from node in root.DescendantNodes()
               where !node.Ancestors().Any(above => above is AttributeSyntax or PatternSyntax or CaseSwitchLabelSyntax or ParameterSyntax
                   or EnumMemberDeclarationSyntax
                   or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax && !IsInBody(above, node))
               from change in Changes(node, root)
               let line = lines.GetLinePosition(change.Span.Start).Line + 1
               select new Mutant(0, change.Kind, file, line, change.Span.Start, change.Span.End, change.Code, change.Shown);
    }

    // A loop that no longer ends tells nothing.
    private static bool IsInBody(SyntaxNode loop, SyntaxNode node) => loop switch
    {
        ForStatementSyntax part => part.Statement.Span.Contains(node.Span),
        WhileStatementSyntax part => part.Statement.Span.Contains(node.Span),
        DoStatementSyntax part => part.Statement.Span.Contains(node.Span),
        _ => false,
    };

    private static IEnumerable<(string Kind, TextSpan Span, string Code, string Shown)> Changes(SyntaxNode node, SyntaxNode root)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when Neighbours.TryGetValue(binary.Kind(), out var other) && !Declares(binary):
                var changed = $"{binary.Left} {other} {binary.Right}";
                yield return ("comparison", binary.Span, $"(Mutant.Is(#) ? {changed} : {binary})", $"{binary} -> {changed}");
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression
                or (int)SyntaxKind.LogicalOrExpression } both when !Declares(both):
                yield return ("branch", both.Span, $"(Mutant.Is(#) ? {both.Left} : {both})", $"{both} -> {both.Left}");
                break;
            case IfStatementSyntax choice when !Declares(choice.Condition):
                yield return ("branch", choice.Condition.Span, $"!Mutant.Is(#) && ({choice.Condition})",
                    $"if ({choice.Condition}) -> never");
                break;
            case LiteralExpressionSyntax { Token.Value: int number } literal
                when number > 0 && literal.Parent is BinaryExpressionSyntax or ArgumentSyntax && !IsConstant(literal):
                yield return ("constant", literal.Span, $"(Mutant.Is(#) ? {number + 1} : {number})",
                    $"{number} -> {number + 1} in {literal.Parent}");
                break;
            case FieldDeclarationSyntax {
                Declaration.Variables: [{ Initializer.Value: LiteralExpressionSyntax { Token.Value: int value } } variable] } field
                when IsConst(field) && field.Declaration.Type.ToString() == "int" && !MustBeConst(root, variable.Identifier.Text):
                yield return ("constant", field.Span,
                    $"{string.Join(' ', field.Modifiers.Where(word => !word.IsKind(SyntaxKind.ConstKeyword)))} static int {variable.Identifier} => Mutant.Is(#) ? {value + 1} : {value};",
                    $"{variable.Identifier} = {value} -> {value + 1}");
                break;
            case CollectionExpressionSyntax { Elements.Count: > 1 } list
                when list.Elements.All(element => element is ExpressionElementSyntax { Expression: BaseObjectCreationExpressionSyntax }):
                foreach (var (first, second) in list.Elements.Zip(list.Elements.Skip(1)))
                {
                    yield return ("order", TextSpan.FromBounds(first.SpanStart, second.Span.End),
                        $"(Mutant.Is(#) ? {second} : {first}), (Mutant.Is(#) ? {first} : {second})",
                        $"{Name(first)} behind {Name(second)}");
                }

                break;
        }
    }

    private static string Name(CollectionElementSyntax element) =>
        element.DescendantNodes().OfType<ArgumentSyntax>().FirstOrDefault()?.ToString() ?? element.ToString();

    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(part => part is SingleVariableDesignationSyntax or DeclarationExpressionSyntax
            or LambdaExpressionSyntax or StackAllocArrayCreationExpressionSyntax);

    private static bool IsConst(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.ConstKeyword) && field.Modifiers.Any(SyntaxKind.PrivateKeyword);

    private static bool IsConstant(SyntaxNode node) =>
        node.Ancestors().Any(above => above is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
            || above is LocalDeclarationStatementSyntax { IsConst: true });

    // Patterns, labels and other constants take constants only.
    private static bool MustBeConst(SyntaxNode root, string name) =>
        root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.Text == name
            && (use.Ancestors().Any(above => above is PatternSyntax or CaseSwitchLabelSyntax or AttributeSyntax or ParameterSyntax)
                || IsConstant(use)));
}
