using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Interactive;

/// <summary>A type as C# code names it.</summary>
internal static class CodeName
{
    /// <summary>The name; <c>dynamic</c> for a type that code cannot name, such as an anonymous one.</summary>
    public static string Of(Type? type) => type is null ? "object" : Name(type) ?? "dynamic";

    private static string? Name(Type type)
    {
        if (type.IsArray)
            return Name(type.GetElementType()!) is { } element ? $"{element}[{new string(',', type.GetArrayRank() - 1)}]" : null;
        if (!type.IsVisible || type.IsNested || type.IsPointer || type.FullName is null)
            return null;
        if (!type.IsGenericType)
            return "global::" + string.Join('.', type.FullName.Split('.').Select(Escape));
        var arguments = type.GetGenericArguments().Select(Name).ToArray();
        return arguments.Contains(null)
            ? null
            : $"global::{string.Join('.', type.GetGenericTypeDefinition().FullName!.Split('`')[0].Split('.').Select(Escape))}<{string.Join(", ", arguments)}>";
    }

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
