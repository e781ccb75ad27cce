using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display.Values;

/// <summary>Plots of other libraries as pictures, drawn by themselves.</summary>
internal static class Pictures
{
    private const int Width = 800;
    private const int Height = 500;
    private const string Png = "image/png";
    private const string Svg = "image/svg+xml";

    /// <summary>Shows ScottPlot plots as PNG.</summary>
    public static void RegisterScottPlot(Type? plot)
    {
        if (plot?.GetMethod("GetImageBytes", [typeof(int), typeof(int), plot.Assembly.GetType("ScottPlot.ImageFormat")!]) is not { } draw)
            return;
        var png = Enum.Parse(draw.GetParameters()[2].ParameterType, "Png");
        Register(plot, Png, value => Convert.ToBase64String((byte[])Call(draw, value, Width, Height, png)!));
        Formatter.Register(plot, (_, writer) => writer.Write("A plot of ScottPlot."), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(plot, Png, PlainTextFormatter.MimeType);
    }

    /// <summary>Shows OxyPlot models as SVG, which its core draws.</summary>
    public static void RegisterOxyPlot(Assembly oxyPlot)
    {
        if (oxyPlot.GetType("OxyPlot.PlotModel") is not { } model || oxyPlot.GetType("OxyPlot.SvgExporter") is not { } exporter
            || exporter.GetMethod("ExportToString", [oxyPlot.GetType("OxyPlot.IPlotModel")!]) is not { } export)
            return;
        Register(model, Svg, value =>
        {
            dynamic svg = Activator.CreateInstance(exporter)!;
            svg.Width = (double)Width;
            svg.Height = (double)Height;
            return (string)Call(export, svg, value)!;
        });
        Formatter.Register(model, (value, writer) => writer.Write($"A plot of OxyPlot: {((dynamic)value).Title}".TrimEnd(' ', ':') + "."),
            PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(model, Svg, PlainTextFormatter.MimeType);
    }

    private static void Register(Type type, string mimeType, Func<object, string> draw) =>
        Formatter.Register(type, (value, writer) => writer.Write(draw(value)), mimeType);

    // What the library says went wrong, not that a call failed.
    private static object? Call(MethodInfo method, object target, params object[] arguments) =>
        method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
