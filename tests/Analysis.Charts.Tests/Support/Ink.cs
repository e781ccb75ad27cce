using SkiaSharp;

namespace Analysis.Charting.Tests.Support;

/// <summary>How far two pictures are apart: both are blurred, since letters have other edges in each program, and their darkness is compared.</summary>
internal static class Ink
{
    // Pixels on each side.
    private const int Blur = 3;

    /// <summary>The mean difference and the greatest, from 0 for the same to 1 for black against white.</summary>
    public static (double Mean, double Greatest) Apart(byte[] one, byte[] other)
    {
        var (a, b) = (Read(one), Read(other));
        Assert.Equal((a.GetLength(0), a.GetLength(1)), (b.GetLength(0), b.GetLength(1)));
        var (sum, greatest) = (0.0, 0.0);
        for (var y = 0; y < a.GetLength(0); y++)
        {
            for (var x = 0; x < a.GetLength(1); x++)
            {
                var apart = Math.Abs(a[y, x] - b[y, x]);
                sum += apart;
                greatest = Math.Max(greatest, apart);
            }
        }

        return (sum / a.Length, greatest);
    }

    /// <summary>Whether two pictures show the same.</summary>
    public static bool IsSame(byte[] one, byte[] other)
    {
        var (mean, greatest) = Apart(one, other);
        return mean < 0.004 && greatest < 0.2;
    }

    /// <summary>Asserts that two pictures show the same; where they do not, both are kept beside the tests.</summary>
    public static void Same(byte[] one, byte[] other, string what)
    {
        if (!IsSame(one, other))
        {
            var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "apart")).FullName;
            File.WriteAllBytes(Path.Combine(folder, $"{what} theirs.png"), one);
            File.WriteAllBytes(Path.Combine(folder, $"{what} ours.png"), other);
            var (mean, greatest) = Apart(one, other);
            Assert.Fail(FormattableString.Invariant($"{what}: {mean:0.0000} apart in the mean, {greatest:0.00} at most; see both in {folder}"));
        }
    }

    private static float[,] Read(byte[] png)
    {
        using var bitmap = SKBitmap.Decode(png);
        var (width, height) = (bitmap.Width, bitmap.Height);
        var pixels = bitmap.Pixels;
        var dark = new float[height, width];
        for (var i = 0; i < pixels.Length; i++)
        {
            dark[i / width, i % width] = (0.299f * pixels[i].Red + 0.587f * pixels[i].Green + 0.114f * pixels[i].Blue) / 255;
        }

        return Blurred(Blurred(dark, 0, 1), 1, 0);
    }

    private static float[,] Blurred(float[,] from, int down, int right)
    {
        var (height, width) = (from.GetLength(0), from.GetLength(1));
        var to = new float[height, width];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var sum = 0f;
                for (var k = -Blur; k <= Blur; k++)
                {
                    sum += from[Math.Clamp(y + k * down, 0, height - 1), Math.Clamp(x + k * right, 0, width - 1)];
                }

                to[y, x] = sum / (2 * Blur + 1);
            }
        }

        return to;
    }
}
