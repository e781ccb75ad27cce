namespace Analysis.Sources;

/// <summary>A file, or what an archive unpacks to, is larger than <see cref="SourceFile.LargestBytes"/>.</summary>
internal sealed class FileTooLargeException() : IOException("The file is too large.");
