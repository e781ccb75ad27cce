using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Evaluation;

/// <summary>What the compiler knows about code that was not run: which names fit at a place, and what a name means.</summary>
/// <remarks>It looks at the live session: the cell is compiled as if it came next, and thrown away.</remarks>
internal sealed class CodeInsight(Session session)
{
    private const int MostItems = 2000;

    // Words of the language that can begin or continue a statement.
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText),
        "async", "await", "dynamic", "from", "nameof", "record", "select", "var", "when", "where", "yield",
    ];

    /// <summary>The names that fit at a position.</summary>
    public Completions Complete(string code, int position)
    {
        position = Math.Clamp(position, 0, code.Length);
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        var typed = code[start..position];
        var compilation = session.Compile("", code, []);
        var tree = compilation.SyntaxTrees.Last();
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (IsText(root, start))
            return new(start, position, []);
        var model = compilation.GetSemanticModel(tree);
        var (symbols, keywords) = Lookup(model, root, start);
        var items = symbols
            .Where(symbol => symbol.CanBeReferencedByName && Fits(symbol.Name, typed))
            .GroupBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(same => Item(same.Key, [.. same], model, start))
            .Concat(keywords.Where(keyword => Fits(keyword, typed)).Select(keyword => new Completions.Item(keyword, "keyword", "")))
            .DistinctBy(item => item.Text, StringComparer.Ordinal)
            // Names written as typed come first.
            .OrderBy(item => item.Text.StartsWith(typed, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase)
            .Take(MostItems);
        return new(start, position, [.. items]);
    }

    /// <summary>What stands at a position: the name there, or else the call whose arguments are being written.</summary>
    public Inspection? Inspect(string code, int position)
    {
        position = Math.Clamp(position, 0, code.Length);
        var compilation = session.Compile("", code, []);
        var tree = compilation.SyntaxTrees.Last();
        var model = compilation.GetSemanticModel(tree);
        var root = tree.GetRoot();
        var symbols = TokensAt(root, position)
            .Select(token => SymbolsOf(model, token))
            .FirstOrDefault(found => found.Count > 0);
        symbols ??= CallAround(model, root, position);
        return symbols is null or { Count: 0 } ? null : SymbolDescription.Of(symbols, model, position, ValueOf(symbols[0]));
    }

    private string? ValueOf(ISymbol symbol) => symbol is IFieldSymbol { ContainingType.IsScriptClass: true }
        ? Variable.Of(session).FirstOrDefault(variable => variable.Name == symbol.Name)?.Value
        : null;

    private static (IEnumerable<ISymbol> Symbols, IEnumerable<string> Keywords) Lookup(
        SemanticModel model, CompilationUnitSyntax root, int start)
    {
        var before = start > 0 ? root.FindToken(start - 1) : default;
        // A name follows a dot: only members of what stands before the dot fit.
        if (before.IsKind(SyntaxKind.DotToken)
            || (before.IsKind(SyntaxKind.IdentifierToken)
                && before.GetPreviousToken().IsKind(SyntaxKind.DotToken) && before.Span.End > start))
        {
            var dot = before.IsKind(SyntaxKind.DotToken) ? before : before.GetPreviousToken();
            return (Members(model, dot, start), []);
        }

        if (before.IsKind(SyntaxKind.UsingKeyword) || before.Parent is UsingDirectiveSyntax)
            return (model.LookupNamespacesAndTypes(start), ["static"]);
        return (model.LookupSymbols(start), Keywords);
    }

    private static IEnumerable<ISymbol> Members(SemanticModel model, SyntaxToken dot, int position)
    {
        var left = dot.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax name => name.Left,
            MemberBindingExpressionSyntax { Parent: { } parent } =>
                parent.AncestorsAndSelf().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression,
            _ => (ExpressionSyntax?)null,
        };
        if (left is null)
            return [];
        if (model.GetSymbolInfo(left).Symbol is INamespaceSymbol space)
            return model.LookupNamespacesAndTypes(position, space);
        var type = model.GetTypeInfo(left).Type;
        if (model.GetSymbolInfo(left).Symbol is ITypeSymbol named)
        {
            // "Color.Red" may be a type's member or, through a variable of the same name, an instance's.
            return model.LookupSymbols(position, named)
                .Where(symbol => symbol.IsStatic || symbol is ITypeSymbol || symbol is IFieldSymbol { IsConst: true });
        }

        if (type is null or IErrorTypeSymbol)
        {
            // "list.Cou" before another statement reads as a type and a name; it may be meant as an expression.
            var meant = SyntaxFactory.ParseExpression(left.ToString());
            type = model.GetSpeculativeTypeInfo(dot.SpanStart, meant, SpeculativeBindingOption.BindAsExpression).Type;
            if (type is null or IErrorTypeSymbol)
                return [];
        }

        if (dot.Parent is MemberBindingExpressionSyntax
            && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
            .Where(symbol => !symbol.IsStatic && symbol is not ITypeSymbol
                || symbol is IMethodSymbol { MethodKind: MethodKind.ReducedExtension });
    }

    private static bool Fits(string name, string typed) =>
        typed.Length == 0 || name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    // Inside a comment or a literal no name fits.
    private static bool IsText(CompilationUnitSyntax root, int position)
    {
        var trivia = root.FindTrivia(position);
        if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && trivia.SpanStart < position)
            return true;
        var token = root.FindToken(Math.Max(0, position - 1));
        return token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.NumericLiteralToken
                or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
            && token.SpanStart < position
            && (position < token.Span.End || token.IsKind(SyntaxKind.NumericLiteralToken) || token.ContainsDiagnostics);
    }

    private static Completions.Item Item(string name, IReadOnlyList<ISymbol> same, SemanticModel model, int position)
    {
        var symbol = same[0];
        var signature = symbol.ToMinimalDisplayString(model, position, SymbolDescription.Signature);
        return new(name, SymbolDescription.KindOf(symbol), same.Count > 1 ? $"{signature} (+{same.Count - 1} overloads)" : signature);
    }

    // The token under the cursor, then the one that ends at it.
    private static IEnumerable<SyntaxToken> TokensAt(SyntaxNode root, int position)
    {
        if (position < root.FullSpan.End)
            yield return root.FindToken(position);
        if (position > 0)
            yield return root.FindToken(position - 1);
    }

    private static IReadOnlyList<ISymbol> SymbolsOf(SemanticModel model, SyntaxToken token)
    {
        if (token.Parent is null || !(token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsPredefinedType(token.Kind())))
            return [];
        if (model.GetDeclaredSymbol(token.Parent) is { } declared)
            return [declared];
        var node = token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name && access.Name == name
            ? access
            : (SyntaxNode)token.Parent;
        return Overloads(model, node);
    }

    private static IReadOnlyList<ISymbol> CallAround(SemanticModel model, SyntaxNode root, int position)
    {
        var token = root.FindToken(Math.Max(0, position - 1));
        foreach (var node in token.Parent?.AncestorsAndSelf() ?? [])
        {
            switch (node)
            {
                case InvocationExpressionSyntax call when call.ArgumentList.OpenParenToken.Span.End <= position:
                    return Overloads(model, call.Expression);
                case ObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation
                    when arguments.OpenParenToken.Span.End <= position:
                    return model.GetTypeInfo(creation).Type is INamedTypeSymbol type ? [.. type.InstanceConstructors] : [];
            }
        }

        return [];
    }

    private static IReadOnlyList<ISymbol> Overloads(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        var group = model.GetMemberGroup(node);
        if (info.Symbol is null)
            return group.Length > 0 ? group : info.CandidateSymbols;
        // The one that is meant first, then the others of the same name.
        return [info.Symbol, .. group.Where(other => !SymbolEqualityComparer.Default.Equals(other, info.Symbol))];
    }
}
