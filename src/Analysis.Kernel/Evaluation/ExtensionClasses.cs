using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Evaluation;

/// <summary>
/// Static classes of extension methods, as programs have them. In a script such a method stands by
/// itself, so the class around it is blanked.
/// </summary>
internal static partial class ExtensionClasses
{
    /// <summary>The code without those classes around their members; every position stays what it was.</summary>
    public static string Unwrap(string code)
    {
        if (!MayHold().IsMatch(code))
            return code;
        var root = CSharpSyntaxTree.ParseText(code, Session.Parsing).GetRoot();
        var text = code.ToCharArray();
        foreach (var type in root.ChildNodes().OfType<ClassDeclarationSyntax>().Where(type => IsOnlyMethods(type) && !IsNamed(root, type)))
        {
            Blank(type.SpanStart, type.OpenBraceToken.Span.End);
            Blank(type.CloseBraceToken.SpanStart, type.CloseBraceToken.Span.End);
        }

        return new(text);

        void Blank(int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                if (text[i] is not ('\n' or '\r'))
                    text[i] = ' ';
            }
        }
    }

    private static bool IsOnlyMethods(ClassDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.StaticKeyword)
        && type is { TypeParameterList: null, AttributeLists.Count: 0 }
        && !type.OpenBraceToken.IsMissing && !type.CloseBraceToken.IsMissing
        && type.Members.All(member => member is MethodDeclarationSyntax or FieldDeclarationSyntax)
        && type.Members.OfType<MethodDeclarationSyntax>().Any(method =>
            method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true);

    // Code that calls the class by its name needs it.
    private static bool IsNamed(SyntaxNode root, ClassDeclarationSyntax type) =>
        root.DescendantTokens()
            .Count(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == type.Identifier.ValueText) > 1;

    [GeneratedRegex(@"\bstatic\s[^;{}()]*\bclass\b.*\bthis\b", RegexOptions.Singleline)]
    private static partial Regex MayHold();
}
