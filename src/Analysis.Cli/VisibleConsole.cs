using System.Text;
using Analysis.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Analysis.Cli;

/// <summary>A console of Spectre whose colours are its own: words that it is given colour nothing and move no cursor.</summary>
internal static class VisibleConsole
{
    // Where no window gives a width, lines are not wrapped for one.
    private const int RedirectedWidth = 200;

    /// <summary>One that writes to a stream of this program.</summary>
    /// <param name="writer">The stream.</param>
    /// <param name="isRedirected">Whether no terminal shows it: then it has no colours.</param>
    public static IAnsiConsole Of(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new Terminal(writer, !isRedirected), Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect
        });
        console.Pipeline.Attach(new Hook());
        if (isRedirected)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }

    private sealed class Hook : IRenderHook
    {
        public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
            renderables.Select(IRenderable (one) => new Shown(one));
    }

    private sealed class Shown(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => inner.Render(options, maxWidth).Select(segment =>
            segment.IsControlCode || segment.IsLineBreak ? segment : new Segment(VisibleText.Of(segment.Text), segment.Style));
    }

    // Spectre knows its own way to the terminal only by the console's writers, which are replaced (see Output.Guard).
    private sealed class Terminal(TextWriter writer, bool isTerminal) : IAnsiConsoleOutput
    {
        private const int UsualWidth = 80;
        private const int UsualHeight = 24;

        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => Size(() => Console.BufferWidth, UsualWidth);

        public int Height => Size(() => Console.WindowHeight, UsualHeight);

        public void SetEncoding(Encoding encoding)
        {
            // The console keeps the encoding that it was given.
        }

        private static int Size(Func<int> ask, int usual)
        {
            try
            {
                return ask() is > 0 and var size ? size : usual;
            }
            catch (IOException)
            {
                return usual;
            }
        }
    }
}
