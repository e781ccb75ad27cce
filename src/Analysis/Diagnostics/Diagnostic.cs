using System.Globalization;
using Analysis.Text;

namespace Analysis.Diagnostics;

/// <summary>Bad data: where it stands, what is wrong and what to do. A bug is an exception instead.</summary>
/// <param name="File">The file as the user knows it: folder and path, with forward slashes.</param>
/// <param name="Position">Line and column, from 1; 1:1 for a whole file.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">The code of its descriptor.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
public sealed record Diagnostic(string File, LinePosition Position, Severity Severity, string Code, string Message)
{
    /// <summary>A diagnostic of a descriptor, its message filled in with the invariant culture; nothing in it moves a terminal.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, string file, LinePosition position, params object[] arguments) =>
        new(VisibleText.Of(file), position, descriptor.Severity, descriptor.Code,
            VisibleText.Of(string.Format(CultureInfo.InvariantCulture, descriptor.Message, arguments)));

    /// <summary>"file:line:column: severity code: message", the form that editors make a link of.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture,
            $"{File}:{Position.Line}:{Position.Column}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}");
}
