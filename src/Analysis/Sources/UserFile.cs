using Analysis.Diagnostics;

namespace Analysis.Sources;

/// <summary>Reads a table or word list of the user as text.</summary>
internal static class UserFile
{
    /// <summary>Its text; null, with a diagnostic, when it cannot be had.</summary>
    public static string? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        if (file.Refusal is { } refusal)
        {
            diagnostics.Add(Document.About(file, refusal));
            return null;
        }

        try
        {
            if (TextDecoder.Decode(file.ReadBytes()) is not { } text)
            {
                diagnostics.Add(Document.About(file, DiagnosticCatalog.Undecodable));
                return null;
            }

            if (text.IsGuess)
            {
                diagnostics.Add(Document.About(file, DiagnosticCatalog.EncodingDetected, text.Encoding));
            }

            return text.Content;
        }
        catch (Exception failure)
        {
            diagnostics.Add(Faults.Of(failure, file.Label, file.Limits));
            return null;
        }
    }
}
