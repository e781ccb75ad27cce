using System.Security.Cryptography;
using System.Text;
using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Running;

/// <summary>
/// Marks of the code that is run up to the end of each cell. They form a chain: a change shows in the mark of
/// its cell and of every cell behind it.
/// </summary>
internal static class CodeFingerprints
{
    private const int Length = 16;

    /// <summary>The marks, one a cell.</summary>
    /// <param name="cells">The code of the cells, in the order of the run.</param>
    /// <param name="folder">The folder from which <c>#load</c> counts.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> cells, string folder)
    {
        var files = new LoadedFiles(folder);
        var marks = new List<string>();
        foreach (var code in cells)
        {
            // Line ends differ with the checkout, not with the code. No text holds the separator.
            var text = string.Join('\0', files.WithLoaded(code).Prepend(marks.LastOrDefault() ?? "")).ReplaceLineEndings("\n");
            marks.Add(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length]);
        }

        return marks;
    }
}
