namespace Analysis.Charting;

/// <summary>Labels beside marks over time, where they cover no mark and no other label; counts those that found no room.</summary>
internal sealed class ClaimLabels(Sheet sheet)
{
    private const int Crowd = 60;
    private const int MostInCrowd = 6;
    private const double Apart = 3;
    private const double AboveBox = 8;

    /// <summary>Marks that could have a label.</summary>
    public int Marks { get; private set; }

    /// <summary>Those among them that have none.</summary>
    public int Unlabelled { get; private set; }

    /// <summary>Labels marks, the greatest numbers first, since they are read first.</summary>
    /// <param name="spots">The marks.</param>
    /// <param name="box">The panel.</param>
    /// <param name="half">Half the size of a mark.</param>
    /// <param name="kept">Where no label may stand, marks apart.</param>
    /// <param name="overGrid">Whether lines of a grid lie below.</param>
    /// <param name="isCrowd">Whether only the greatest are labelled, also where there are not very many.</param>
    public void Draw(
        IReadOnlyList<ClaimSpot> spots, Box box, double half, IEnumerable<Box> kept, bool overGrid, bool isCrowd = false)
    {
        Marks += spots.Count;
        var taken = spots.Select(spot => new Box(spot.X - half - Apart, spot.High - half - Reach(spot, up: true), spot.X + half + Apart,
            spot.Low + half + Reach(spot, up: false))).Concat(kept).ToList();
        var room = new Box(box.Left, box.Top - AboveBox, box.Right, box.Bottom + (isCrowd ? -2 : 4));
        var left = isCrowd || spots.Count > Crowd ? MostInCrowd : int.MaxValue;
        // One number and day have one label, also where the colours differ.
        foreach (var same in spots.GroupBy(spot => (spot.X, spot.High, spot.Low, Words: ClaimWords.Short(spot.First)))
            .OrderBy(same => same.Key.High).ThenBy(same => same.Key.X))
        {
            var (spot, count) = (same.First(), same.Sum(one => one.Claims.Count));
            var text = same.Key.Words + (count > 1 ? $" ×{count}" : "");
            var place = Places(spot, TextWidth.Of(text), half)
                .FirstOrDefault(one => room.Contains(one.Box) && !taken.Any(one.Box.Overlaps));
            if (place.Anchor is null || left == 0)
            {
                Unlabelled += same.Count();
                continue;
            }

            left--;
            taken.Add(place.Box with { Left = place.Box.Left - Apart, Right = place.Box.Right + Apart });
            sheet.Text(place.Anchor == "left" ? place.Box.Left
                : place.Anchor == "right" ? place.Box.Right : (place.Box.Left + place.Box.Right) / 2,
                (place.Box.Top + place.Box.Bottom) / 2, text, place.Anchor, row: spot.First.Index, overGrid: overGrid);
        }
    }

    private static IEnumerable<(Box Box, string? Anchor)> Places(ClaimSpot spot, double width, double half)
    {
        const double up = 7;
        var (right, left) = (spot.X + half + Apart, spot.X - half - Apart);
        yield return (new Box(right, spot.High - up, right + width, spot.High + up), "left");
        yield return (new Box(left - width, spot.High - up, left, spot.High + up), "right");
        var (above, below) = (spot.High - half - Reach(spot, up: true), spot.Low + half + Reach(spot, up: false));
        yield return (new Box(spot.X - width / 2, above - 2 * up, spot.X + width / 2, above), "center");
        yield return (new Box(spot.X - width / 2, below, spot.X + width / 2, below + 2 * up), "center");
    }

    // Pixels that the bound takes beyond the mark.
    private static double Reach(ClaimSpot spot, bool up)
    {
        var (before, behind) = ClaimBounds.Room(spot.First);
        return Math.Max(0, (up ? behind : before) * 0.7 - 7);
    }
}
