using System.IO.Compression;
using System.Text;
using Analysis.Notebooks.Html;

namespace Analysis.Notebooks;

/// <summary>
/// plotly.js for all charts of a notebook, packed, and the typeface of their words. Shown once, by the cell that sets a notebook up;
/// without it charts are shown as pictures.
/// </summary>
public sealed class PlotlyScript
{
    private static readonly Lazy<string> Packed = new(Pack);

    internal static string Html => $"<script>{Resource.Text("plotly-loader.js")}(\"{Packed.Value}\", {Faces});</script>";

    private static string Faces =>
        $"[{string.Join(',', Charting.Resources.Typeface.Select(face => $"[\"{face.File}\",\"{face.Letters}\"]"))}]";

    /// <inheritdoc/>
    public override string ToString() => "Charts can be drawn here.";

    private static string Pack()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Charting.Resources.Text("plotly.min.js")));
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
