using Analysis.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Tests.Architecture;

/// <summary>The C# files of src, parsed once.</summary>
internal static class SourceTree
{
    private static readonly string Root = Path.Combine(Repository.Root, "src");

    /// <summary>Every file as its path below src ("Analysis/Text/Word.cs"), its lines and its syntax.</summary>
    public static IReadOnlyList<(string Path, string[] Lines, SyntaxNode Syntax)> Files { get; } =
        [.. from path in Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let below = Path.GetRelativePath(Root, path).Replace('\\', '/')
            where !below.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules")
            let text = File.ReadAllText(path)
            select (below, text.TrimEnd('\n').Split('\n'),
                CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14)).GetRoot())];
}
