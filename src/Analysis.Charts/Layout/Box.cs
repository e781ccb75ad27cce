namespace Analysis.Charting;

/// <summary>A rectangle of a drawing, in pixels from its upper left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>Whether two rectangles share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether the other lies wholly inside.</summary>
    public bool Contains(Box other) => Left <= other.Left && Top <= other.Top && other.Right <= Right && other.Bottom <= Bottom;
}
