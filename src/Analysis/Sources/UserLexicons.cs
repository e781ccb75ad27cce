using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>The user's word lists, lexicon/*.tsv in the corpus folder: each adds lines to the built-in list of the same name. Never written.</summary>
/// <param name="Lexicon">The built-in lists with the user's lines before them.</param>
/// <param name="Diagnostics">Lists that could not be read or that nothing uses.</param>
public sealed record UserLexicons(Lexicon Lexicon, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads the user's lists.</summary>
    public static UserLexicons Read(IEnumerable<SourceFile> files)
    {
        var lexicon = Lexicon.BuiltIn;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            var list = Path.GetFileName(file.Name);
            if (!Lexicon.Lists.Contains(list))
            {
                diagnostics.Add(Document.About(file, DiagnosticCatalog.NoSuchLexicon, list, string.Join(", ", Lexicon.Lists)));
                continue;
            }

            foreach (var document in DocumentReader.Read(file with { Name = file.Name + ".txt" }))
            {
                diagnostics.AddRange(document.Diagnostics);
                lexicon = lexicon.With(list, document.Text.Content.Split('\n'));
            }
        }

        return new UserLexicons(lexicon, diagnostics.ToImmutable());
    }
}
