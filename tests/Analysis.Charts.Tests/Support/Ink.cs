using SkiaSharp;

namespace Analysis.Charting.Tests.Support;

/// <summary>
/// How far two pictures are apart. Letters have other edges in each program, so darkness is looked for near its place, and in the mean.
/// </summary>
internal static class Ink
{
    /// <summary>Pixels of the pictures for one of the drawing.</summary>
    public const int Scale = 2;

    // Pixels on each side in which ink may stand apart.
    private const int Near = 3;

    // Seen: 0.00 to 0.15 for the same, 0.31 and more for a line, a soft end or a word left out; in the mean 0.0004 to
    // 0.0043, and 0.017 for a tray left out.
    private const double MostMissing = 0.2;
    private const double MostMean = 0.006;

    /// <summary>
    /// The difference of both in the mean when blurred, and the greatest darkness of one that the other has nowhere near.
    /// </summary>
    public static (double Mean, double Missing) Apart(byte[] one, byte[] other)
    {
        var (a, b) = (Read(one), Read(other));
        Assert.Equal((a.GetLength(0), a.GetLength(1)), (b.GetLength(0), b.GetLength(1)));
        var (blurredA, blurredB) = (Spread(a, Mean), Spread(b, Mean));
        var sum = 0.0;
        for (var y = 0; y < a.GetLength(0); y++)
        {
            for (var x = 0; x < a.GetLength(1); x++)
            {
                sum += Math.Abs(blurredA[y, x] - blurredB[y, x]);
            }
        }

        return (sum / a.Length, Math.Max(Beyond(a, Spread(b, Darkest)), Beyond(b, Spread(a, Darkest))));
    }

    /// <summary>Whether two pictures show the same.</summary>
    public static bool IsSame(byte[] one, byte[] other) => Apart(one, other) is { Mean: < MostMean, Missing: < MostMissing };

    /// <summary>Asserts that two pictures show the same; where they do not, both are kept beside the tests.</summary>
    public static void Same(byte[] one, byte[] other, string what)
    {
        var (mean, missing) = Apart(one, other);
        if (mean >= MostMean || missing >= MostMissing)
        {
            var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "apart")).FullName;
            File.WriteAllBytes(Path.Combine(folder, $"{what} theirs.png"), one);
            File.WriteAllBytes(Path.Combine(folder, $"{what} ours.png"), other);
            Assert.Fail(FormattableString.Invariant(
                $"{what}: {mean:0.0000} apart in the mean, ink of {missing:0.00} only in one; see both in {folder}"));
        }
    }

    private static double Beyond(float[,] dark, float[,] near)
    {
        var most = 0.0;
        for (var y = 0; y < dark.GetLength(0); y++)
        {
            for (var x = 0; x < dark.GetLength(1); x++)
            {
                most = Math.Max(most, dark[y, x] - near[y, x]);
            }
        }

        return most;
    }

    // 0 for paper, 1 for black.
    private static float[,] Read(byte[] png)
    {
        using var bitmap = SKBitmap.Decode(png);
        var (width, height) = (bitmap.Width, bitmap.Height);
        var pixels = bitmap.Pixels;
        var dark = new float[height, width];
        for (var i = 0; i < pixels.Length; i++)
        {
            dark[i / width, i % width] = 1 - (0.299f * pixels[i].Red + 0.587f * pixels[i].Green + 0.114f * pixels[i].Blue) / 255;
        }

        return dark;
    }

    private static float Mean(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    private static float Darkest(ReadOnlySpan<float> values)
    {
        var most = 0f;
        foreach (var value in values)
        {
            most = Math.Max(most, value);
        }

        return most;
    }

    private delegate float Gather(ReadOnlySpan<float> values);

    private static float[,] Spread(float[,] from, Gather gather) => Spread(Spread(from, gather, 0, 1), gather, 1, 0);

    private static float[,] Spread(float[,] from, Gather gather, int down, int right)
    {
        var (height, width) = (from.GetLength(0), from.GetLength(1));
        var to = new float[height, width];
        Span<float> values = stackalloc float[2 * Near + 1];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                for (var k = -Near; k <= Near; k++)
                {
                    values[k + Near] = from[Math.Clamp(y + k * down, 0, height - 1), Math.Clamp(x + k * right, 0, width - 1)];
                }

                to[y, x] = gather(values);
            }
        }

        return to;
    }
}
