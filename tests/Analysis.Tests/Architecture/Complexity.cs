using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Tests.Architecture;

/// <summary>In how many ways one can go through a method (cyclomatic complexity): one, and one more for each branch.</summary>
internal static class Complexity
{
    /// <summary>Everything with a body of its own; functions inside of others count there.</summary>
    public static IEnumerable<SyntaxNode> Methods(SyntaxNode file) =>
        file.DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
            or PropertyDeclarationSyntax { ExpressionBody: not null });

    /// <summary>Its number.</summary>
    public static int Of(SyntaxNode method) => 1 + method.DescendantNodes().Count(IsBranch);

    /// <summary>What to call a method in a message.</summary>
    public static string NameOf(SyntaxNode method) => method switch
    {
        MethodDeclarationSyntax named => named.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        AccessorDeclarationSyntax accessor => accessor.FirstAncestorOrSelf<PropertyDeclarationSyntax>()?.Identifier.Text ?? "this",
        BaseMethodDeclarationSyntax other => other.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Identifier.Text,
        _ => method.Kind().ToString(),
    };

    private static bool IsBranch(SyntaxNode node) => node.Kind() is
        SyntaxKind.IfStatement or SyntaxKind.WhileStatement or SyntaxKind.DoStatement or SyntaxKind.ForStatement
        or SyntaxKind.ForEachStatement
        or SyntaxKind.ForEachVariableStatement or SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel or SyntaxKind.CatchClause
        or SyntaxKind.ConditionalExpression or SyntaxKind.SwitchExpressionArm or SyntaxKind.LogicalAndExpression
        or SyntaxKind.LogicalOrExpression
        or SyntaxKind.CoalesceExpression or SyntaxKind.CoalesceAssignmentExpression;
}
