namespace Analysis.Charting.Drawing.Formats;

/// <summary>A scene on paper of another shape: as large as it fits, in the middle.</summary>
internal static class Fit
{
    /// <summary>The part of the scene's plane that the paper shows.</summary>
    public static (double Left, double Top, double Width, double Height) Box(Scene scene, (int Width, int Height) paper)
    {
        var scale = Scale(scene, paper);
        var (width, height) = (paper.Width / scale, paper.Height / scale);
        return ((scene.Width - width) / 2, (scene.Height - height) / 2, width, height);
    }

    /// <summary>Pixels of the paper for one of the scene.</summary>
    public static double Scale(Scene scene, (int Width, int Height) paper) =>
        Math.Min((double)paper.Width / scene.Width, (double)paper.Height / scene.Height);
}
