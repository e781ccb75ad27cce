namespace Analysis.Sources;

/// <summary>A text read from bytes.</summary>
/// <param name="Content">Its characters, a byte order mark left out.</param>
/// <param name="Encoding">Name of the encoding: "UTF-8", "UTF-16", "UTF-32", "Windows-1251", "KOI8-R", "GB18030" and others.</param>
/// <param name="IsGuess">Whether the encoding is told by the look of the bytes alone.</param>
public sealed record DecodedText(string Content, string Encoding, bool IsGuess);
