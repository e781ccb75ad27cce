using System.Reflection;
using Analysis.Baselines;
using Analysis.Charting;
using Analysis.Kernel.Display.Values;
using Analysis.Notebooks.Frames;
using Analysis.Notebooks.PlotlyNet;
using Analysis.Notebooks.Tables;
using Analysis.Tables;
using Deedle.Internal;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Analysis.Notebooks;

/// <summary>How corpora, tables, charts and changes show below a cell.</summary>
public static class NotebookFormatters
{
    private const string Html = "text/html";
    private const string Text = "text/plain";
    private const string Png = "image/png";
    private const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>Registers them with the formatting library of the notebook's kernel. May be called again.</summary>
    public static void Register()
    {
        Table(TableViews.Sources);
        Table(TableViews.Figures);
        Table(TableViews.Statements);
        Table(TableViews.Dates);
        Table(TableViews.Actors);
        Table(TableViews.ActorSummary);
        Table(TableViews.Quantities);
        Table(TableViews.Disagreements);
        Table(TableViews.Origins);
        Table(TableViews.Series);
        Table(TableViews.Copies);
        Table(TableViews.Passages);
        Table(TableViews.Namesakes);
        Table(TableViews.Decisions);
        Table(TableViews.Open);
        Table(TableViews.Diagnostics);
        Show<IEnumerable<ChangeRow>>(changes => ChangesView.Html([.. changes]), changes => ChangesView.Text([.. changes]));
        Show<ChangesSince>(ChangesView.Html, ChangesView.Text);
        Show<Corpus>(CorpusView.Html, CorpusView.Text);
        Show<PlotlyScript>(_ => PlotlyScript.Html, script => script.ToString());
        Show<SavedFiles>(saved => saved.Html(), saved => saved.ToString());
        // Without these a cell would write all that a frame or a chart is made of: millions of letters.
        Show<IFrameFormattable>(frame => FrameTable.Of(frame).Html(), frame => FrameTable.Of(frame).Text());
        Show<ISeriesFormattable>(series => FrameTable.Of(series).Html(), series => FrameTable.Of(series).Text());
        ShowCharts();
        // The project's kernel knows these already; .NET Interactive learns them here.
        LibraryValues.Install(new JsonForms(AsJson: !SendsJsonAsString));
    }

    private static void ShowCharts()
    {
        Formatter.Register<Charting.Values.Chart>((chart, writer) => writer.Write(ChartView.Figure(chart)), Plotly);
        Formatter.Register<Charting.Values.Chart>((chart, writer) => writer.Write(ChartView.Picture(chart)), Png);
        Formatter.Register<Charting.Values.Chart>((chart, writer) => writer.Write(ChartView.Html(chart)), Html);
        Formatter.Register<Charting.Values.Chart>((chart, writer) => writer.Write(chart.Describe()), Text);
        Formatter.SetPreferredMimeTypesFor(typeof(Charting.Values.Chart), ChartTypes());
        PlotlyNetJson.Prepare();
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(PlotlyNetView.Figure(chart)), Plotly);
        // Every form that is preferred needs a formatter: the library looks for a missing one without end.
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(PlotlyNetView.Picture(chart)), Png);
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(PlotlyNetView.Html(chart)), Html);
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(PlotlyNetView.Text(chart)), Text);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), ChartTypes());
    }

    // .NET Interactive sends the figure's JSON as a string, which no renderer of it can read: there the HTML carries the chart, alone,
    // since this repository's settings for VS Code put a picture before HTML.
    private static string[] ChartTypes() => SendsJsonAsString ? [Html, Text] : [Plotly, Html, Png, Text];

    private static bool SendsJsonAsString => Assembly.GetEntryAssembly()?.GetName().Name == "Microsoft.DotNet.Interactive.App";

    // A row alone is a table of one.
    private static void Table<TRow>(TableView<TRow> view)
    {
        Show<IEnumerable<TRow>>(view.Html, view.Text);
        Show<TRow>(row => view.Html([row]), row => view.Text([row]));
    }

    private static void Show<T>(Func<T, string> html, Func<T, string> text)
    {
        Formatter.Register<T>((value, writer) => writer.Write(html(value)), Html);
        Formatter.Register<T>((value, writer) => writer.Write(text(value)), Text);
        Formatter.SetPreferredMimeTypesFor(typeof(T), Html, Text);
    }
}
