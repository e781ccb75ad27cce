using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Tests.Architecture;

/// <summary>Small enough to be read: files, lines, methods; and one name for one thing.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestLine = 140;
    private const int MostBranches = 25;

    // Above or in a method that has more: why it reads better whole.
    private const string Reason = "// Branches: ";

    [Fact]
    public void A_file_has_no_more_than_300_lines() =>
        Debts.Verify("long",
            SourceTree.Files.Where(file => file.Lines.Length > LongestFile).Select(file => (file.Path, "", file.Lines.Length)));

    [Fact]
    public void Lines_can_be_read_without_turning_the_head() =>
        Debts.Verify("wide", from file in SourceTree.Files
                             group file.Lines.Count(line => line.TrimEnd('\r').Length > LongestLine) by file.Path.Split('/')[0] into project
                             where project.Sum() > 0
                             select (project.Key, "", project.Sum()));

    [Fact]
    public void A_method_has_no_more_than_25_branches_without_a_reason() =>
        Debts.Verify("branches", from file in SourceTree.Files
                                 from method in Complexity.Methods(file.Syntax)
                                 let branches = Complexity.Of(method)
                                 where branches > MostBranches && !method.ToFullString().Contains(Reason, StringComparison.Ordinal)
                                 group branches by (file.Path, Complexity.NameOf(method)) into named
                                 select (named.Key.Path, named.Key.Item2, named.Max()));

    [Fact]
    public void Types_of_one_name_are_the_same_thing() =>
        Debts.Verify("name", from file in SourceTree.Files
                             from type in file.Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                             where type.Parent is BaseNamespaceDeclarationSyntax
                             let place = string.Join('.', file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
                                 .Select(space => space.Name.ToString()))
                             group place by type.Identifier.Text into named
                             let places = named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()
                             where places.Count > 1
                             select (named.Key, string.Join(' ', places), places.Count));

    [Fact]
    public void Branches_are_counted() => Assert.Equal(
        [7, 1],
        Complexity.Methods(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            "class A { int M(int a) { if (a > 1 && a < 9 || a == 12) { for (;;) { } } return a switch { 1 => 2, _ => 3 }; } void N() { } }")
            .GetRoot()).Select(Complexity.Of));
}
