using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Evaluation;

/// <summary>The lines that a notebook has beyond C#: magic commands, package references, package sources.</summary>
/// <remarks>The compiler's own lexer finds them, so that what stands in a string or a comment is text. What is taken out is replaced by as
/// many characters of comment, so that every position stays what it was.</remarks>
internal static partial class CellText
{
    private static readonly HashSet<string> CSharp = new(StringComparer.OrdinalIgnoreCase) { "csharp", "c#", "cs" };

    /// <summary>A part of a cell.</summary>
    /// <param name="Command">The magic command, without <c>#!</c>; null for C#.</param>
    /// <param name="Argument">What stands behind the command on its line.</param>
    /// <param name="Body">The code; for C# with as many empty lines before it as it has lines above.</param>
    /// <param name="Line">The line of the cell at which the part begins, from 1.</param>
    public sealed record Part(string? Command, string Argument, string Body, int Line)
    {
        /// <summary>The part as it stands in the cell.</summary>
        public string Text => $"#!{Command}{(Argument.Length > 0 ? " " : "")}{Argument}{(Body.Length > 0 ? "\n" : "")}{Body}";
    }

    // A part with its place.
    private readonly record struct Piece(string? Command, string Argument, int Start, int BodyStart, int End);

    /// <summary>Whether a name is one of C#.</summary>
    public static bool IsCSharp(string command) => CSharp.Contains(command);

    /// <summary>Cuts a cell into its parts, in order.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="isLanguage">Whether a command, beside those that the kernel knows, begins text in a language of its own.</param>
    public static IReadOnlyList<Part> Split(string code, Func<string, bool>? isLanguage = null)
    {
        if (!MagicLine().IsMatch(code))
            return [new(null, "", code, 1)];
        return
        [
            .. from piece in Pieces(code, isLanguage)
               let line = LinesBefore(code, piece.Start)
               let body = code[piece.BodyStart..piece.End]
               where piece.Command is not null || !string.IsNullOrWhiteSpace(body)
               select new Part(
                   piece.Command,
                   piece.Argument,
                   piece.Command is null ? new string('\n', LinesBefore(code, piece.BodyStart)) + body : body,
                   line + 1),
        ];
    }

    /// <summary>
    /// The code as the compiler may see it: magic commands, other languages, package references and package sources are comments.
    /// </summary>
    public static string Blank(string code)
    {
        if (!MagicLine().IsMatch(code) && !PackageLine().IsMatch(code))
            return code;
        var text = code.ToCharArray();
        foreach (var piece in Pieces(code, null))
        {
            if (piece.Command is null)
            {
                foreach (var (start, end) in Directives(code, piece.BodyStart, piece.End))
                {
                    if (PackageLine().IsMatch(code[start..end]))
                        "//".CopyTo(0, text, start, 2);
                }
            }
            else
            {
                "//".CopyTo(0, text, code.IndexOf('#', piece.Start), 2);
                for (var i = piece.BodyStart; i < piece.End; i++)
                {
                    if (text[i] is not ('\n' or '\r'))
                        text[i] = ' ';
                }
            }
        }

        return new(text);
    }

    /// <summary>The packages that the code asks for.</summary>
    public static IEnumerable<PackageReference> Packages(string code) =>
        from match in Matches(code, PackageLine())
        where match.Groups["directive"].Value == "r"
        select new PackageReference(match.Groups["name"].Value.Trim(), match.Groups["version"].Value.Trim());

    /// <summary>The package sources that the code names.</summary>
    public static IEnumerable<string> PackageSources(string code) =>
        from match in Matches(code, PackageLine())
        where match.Groups["directive"].Value == "i"
        select (match.Groups["name"].Value + match.Groups["comma"].Value + match.Groups["version"].Value).Trim();

    /// <summary>The files that the code loads.</summary>
    public static IEnumerable<string> Loads(string code) => Matches(code, LoadLine()).Select(match => match.Groups["path"].Value);

    private static IEnumerable<Match> Matches(string code, Regex line) =>
        !line.IsMatch(code)
            ? []
            : from piece in Pieces(code, null)
              where piece.Command is null
              from directive in Directives(code, piece.BodyStart, piece.End)
              let match = line.Match(code[directive.Start..directive.End])
              where match.Success
              select match;

    private static IEnumerable<Piece> Pieces(string code, Func<string, bool>? isLanguage)
    {
        var at = 0;
        while (at < code.Length)
        {
            var next = Directives(code, at, code.Length)
                .Select(directive => (directive.Start, directive.End, Magic: MagicLine().Match(code[directive.Start..directive.End])))
                .FirstOrDefault(directive => directive.Magic is { Success: true });
            if (next.Magic is null)
            {
                yield return new(null, "", at, at, code.Length);
                yield break;
            }

            var lineStart = code.LastIndexOf('\n', next.Start) + 1;
            if (lineStart > at)
                yield return new(null, "", at, at, lineStart - 1);
            var command = next.Magic.Groups["command"].Value;
            var argument = next.Magic.Groups["argument"].Value.Trim();
            var body = Math.Min(next.End + 1, code.Length);
            var end = IsLanguage(command) ? EndOfLanguage(body) : body;
            // A line end before the next part belongs to neither.
            yield return new(command, argument, lineStart, body, end > body && end < code.Length ? end - 1 : end);
            at = end;
        }

        // Text in another language goes on to the line that names the next one; commands in between are its own.
        int EndOfLanguage(int start) =>
            MagicLine().Matches(code, start)
                .Where(line => IsCSharp(line.Groups["command"].Value) || IsLanguage(line.Groups["command"].Value))
                .Select(line => line.Index).DefaultIfEmpty(code.Length).First();

        bool IsLanguage(string command) => !IsCSharp(command) && (MagicCommands.TakesBody(command) || isLanguage?.Invoke(command) == true);
    }

    // Where the compiler sees directives: not in strings, comments and code that #if leaves out.
    private static IEnumerable<(int Start, int End)> Directives(string code, int first, int to) =>
        from token in SyntaxFactory.ParseTokens(code[..to], first, first, Session.Parsing)
        from trivia in token.LeadingTrivia
        where trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: true }
        let end = code.IndexOf('\n', trivia.SpanStart)
        select (trivia.SpanStart, end < 0 || end > to ? to : end);

    private static int LinesBefore(string code, int position) => code.AsSpan(0, position).Count('\n');

    // "#!" alone would also begin the text of a shell script: a letter must follow.
    [GeneratedRegex(@"^[ \t]*#!(?<command>[A-Za-z][A-Za-z0-9#_.-]*)(?<argument>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex MagicLine();

    [GeneratedRegex(@"^[ \t]*#(?<directive>[ri])[ \t]*""nuget:(?<name>[^"",\r\n]*)(?<comma>,?)(?<version>[^""\r\n]*)""",
        RegexOptions.Multiline)]
    private static partial Regex PackageLine();

    [GeneratedRegex(@"^[ \t]*#load[ \t]*""(?<path>[^""\r\n]+)""", RegexOptions.Multiline)]
    private static partial Regex LoadLine();
}
