namespace Analysis.Charting;

/// <summary>How a chart fits on paper: how wide it is drawn before it is made larger or smaller to fill the sheet.</summary>
internal static class ChartFit
{
    // The smallest letters of a drawing: 12 pixels of 1/96 inch.
    private const double Points = 9;

    /// <summary>The width at which the drawing has the shape of the paper.</summary>
    public static int Width(Chart chart, ChartSize size)
    {
        if (size.Height is not { } height)
        {
            return size.Width;
        }

        var fit = size.Width;
        // A wider drawing has fewer lines of notes and so is less high; a few steps are enough to settle.
        for (var step = 0; step < 3; step++)
        {
            fit = Math.Clamp(Frame.Of(chart, fit)["height"]!.GetValue<int>() * size.Width / height,
                Math.Max(ChartSize.Smallest, size.Width * 5 / 8), 3 * size.Width);
        }

        return fit;
    }

    /// <summary>How large the smallest letters are on paper of a size, in points.</summary>
    public static double PointsOn(Chart chart, ChartSize size)
    {
        if (size.Height is not { } height)
        {
            return Points;
        }

        // The drawing keeps its shape: whichever side is short tells.
        var width = Width(chart, size);
        return Points * Math.Min((double)size.Width / width, (double)height / Frame.Of(chart, width)["height"]!.GetValue<int>());
    }
}
