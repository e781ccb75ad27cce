namespace Analysis.Kernel.Protocol;

/// <summary>The language, in the words of editors and converters; converters copy it into the notebook.</summary>
internal sealed record LanguageInfo(
    string Name,
    string Version,
    string Mimetype,
    string FileExtension,
    string PygmentsLexer,
    string CodemirrorMode,
    string NbconvertExporter);
