using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Evaluation;

/// <summary>A compiled cell, ready to run.</summary>
/// <param name="Compilation">What the compiler knows about it.</param>
/// <param name="Factory">Runs it: takes the states of all submissions, gives the value. Null when there is nothing to run.</param>
internal sealed record Submission(CSharpCompilation Compilation, Func<object?[], Task<object?>>? Factory)
{
    /// <summary>Whether the session has it in its chain already, though it still runs.</summary>
    public bool IsKept { get; set; }

    private SyntaxTree Tree => Compilation.SyntaxTrees.Last();

    /// <summary>Whether the cell gives a value: a return, or a last expression without a semicolon that is not void.</summary>
    public bool GivesValue
    {
        get
        {
            var statements = ((CompilationUnitSyntax)Tree.GetRoot()).Members.OfType<GlobalStatementSyntax>().ToArray();
            if (statements.Any(statement => statement.Statement is ReturnStatementSyntax))
                return true;
            return statements.LastOrDefault()?.Statement is ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last
                && Compilation.GetSemanticModel(Tree).GetTypeInfo(last.Expression).Type is { SpecialType: not SpecialType.System_Void };
        }
    }

    /// <summary>Whether later cells can see anything of this one: a variable, a method, a type, a using, a reference.</summary>
    /// <remarks>A cell without that need not be kept, and so does not make later cells slower to compile.</remarks>
    public bool Declares
    {
        get
        {
            if (Compilation.SyntaxTrees.Length > 1)
                return true;
            var root = (CompilationUnitSyntax)Tree.GetRoot();
            return root.Usings.Count > 0
                || root.Externs.Count > 0
                || root.GetReferenceDirectives().Count > 0
                || root.GetLoadDirectives().Count > 0
                || Compilation.ExternalReferences.Length > 0
                || root.Members.Any(member => member is not GlobalStatementSyntax statement
                    || statement.Statement is LocalDeclarationStatementSyntax
                    || statement.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax));
        }
    }

    /// <summary>The submission whose assembly was loaded.</summary>
    public static Submission From(CSharpCompilation compilation, Assembly assembly, CancellationToken stop)
    {
        var entry = compilation.GetEntryPoint(stop)!;
        var type = assembly.GetType(entry.ContainingType.MetadataName, throwOnError: true)!;
        var method = type.GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        return new(compilation, method.CreateDelegate<Func<object?[], Task<object?>>>());
    }
}
