using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Analysis.Diagnostics;
using Analysis.Tests.Support;
using Analysis.Text;

namespace Analysis.Tests;

/// <summary>What reviewers would otherwise say twice.</summary>
public sealed partial class ConventionTests
{
    private static readonly Assembly Library = typeof(SourceSpan).Assembly;

    [Fact]
    public void Public_types_cannot_be_changed_after_they_are_made()
    {
        var settable = from type in Library.GetExportedTypes()
                       from property in type.GetProperties()
                       where property.SetMethod is { IsPublic: true } set
                          && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                       select $"{type.Name}.{property.Name}";
        Assert.Empty(settable);
    }

    [Fact]
    public void Public_classes_are_sealed_or_static() =>
        Assert.Empty(Library.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
            .Select(type => type.FullName));

    [Fact]
    public void A_namespace_does_not_share_a_types_name()
    {
        var namespaces = Library.GetTypes().Select(type => type.Namespace).ToHashSet();
        Assert.DoesNotContain(Library.GetExportedTypes(), type => namespaces.Contains(type.FullName));
    }

    [Fact]
    public void A_file_holds_one_public_type_named_after_it()
    {
        var misplaced = from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                        from Match type in PublicType().Matches(File.ReadAllText(file))
                        where type.Groups[1].Value != Path.GetFileName(file).Split('.')[0]
                        select $"{Path.GetFileName(file)}: {type.Groups[1].Value}";
        Assert.Empty(misplaced);
    }

    [Fact]
    public void Diagnostic_codes_are_unique_and_well_formed()
    {
        var codes = typeof(DiagnosticCatalog).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => ((DiagnosticDescriptor)property.GetValue(null)!).Code).ToList();
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^AN[0-9]{4}$", code));
    }

    [Fact]
    public void Every_lexicon_can_be_read_and_has_rows() =>
        Assert.All(Library.GetManifestResourceNames(), name => Assert.NotEmpty(Lexicon.BuiltIn.Rows(name, 2)));

    [Fact]
    public void No_code_or_lexicon_names_the_matter_of_the_seeds()
    {
        string[] words =
        [
            "Lukashen", "Tikhanov", "Tsikhanou", "Raab", "Borrell", "Korcok", "OSCE", "Progressive Alliance",
            "Moscow Mechanism", "Coordination Council"
        ];
        var naming = from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
                     where Path.GetExtension(file) is ".cs" or ".tsv" or ".js"
                        && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                        && !file.Contains("node_modules", StringComparison.Ordinal)
                     let text = File.ReadAllText(file)
                     from word in words
                     where text.Contains(word, StringComparison.OrdinalIgnoreCase)
                     select $"{Path.GetFileName(file)}: {word}";
        Assert.Empty(naming);
    }

    [GeneratedRegex(@"^public (?:static |sealed |readonly |partial |abstract )*(?:class|record struct|record|struct|enum|interface) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
