using System.Security.Cryptography;
using System.Text;

namespace Analysis.Charting;

/// <summary>
/// The content security policy of every page: its own style and script by their hashes, pictures and typefaces that it
/// holds itself, and nothing from anywhere.
/// </summary>
public static class PagePolicy
{
    /// <summary>The policy of a page.</summary>
    /// <param name="style">The words of its one style.</param>
    /// <param name="script">The words of its one script; empty for a page without.</param>
    public static string Of(string style, string script = "") => Of(style, script, brings: false);

    /// <summary>
    /// The policy of a page whose script may bring files that lie beside it: those that this script asks for,
    /// and no others, wherever they are named.
    /// </summary>
    internal static string Of(string style, string script, bool brings) =>
        $"default-src 'none'; script-src {(script.Length > 0 ? Hash(script) + (brings ? " 'strict-dynamic'" : "") : "'none'")}; style-src {Hash(style)}; font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
