using System.Text;
using Analysis.Kernel.Display;
using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class ConsoleWriterTests
{
    /// <summary>Two writes may be sent as two messages when the computer is busy between them.</summary>
    [Fact]
    public void A_line_is_one_write_whatever_it_is_made_of()
    {
        object?[] values = [true, 'c', 1.5m, 1.5, 1.5f, 7, 7L, 7u, 7ul, "text", new StringBuilder("text"), new Uri("urn:x"), null];
        var writer = new ConsoleWriter("stdout") { NewLine = "\n" };
        var methods = typeof(TextWriter).GetMethods().Where(method => method.Name == nameof(TextWriter.WriteLine)
            && method.GetParameters() is [{ ParameterType: var type }] && !type.IsArray && !type.IsByRefLike).ToList();
        Assert.InRange(methods.Count, 12, 20);
        foreach (var method in methods)
        {
            var type = method.GetParameters()[0].ParameterType;
            foreach (var value in values.Where(value => value is null ? !type.IsValueType : type.IsInstanceOfType(value)))
            {
                var written = Writes(() => method.Invoke(writer, [value]));
                Assert.Equal([string.Create(System.Globalization.CultureInfo.CurrentCulture, $"{value}\n")], written);
            }
        }
    }

    private static List<string> Writes(Action action)
    {
        var output = new Counted();
        Assert.True(new InterruptibleRun(output).Run(action));
        return output.Written;
    }

    private sealed class Counted : ICellOutput
    {
        public List<string> Written { get; } = [];

        public void Write(string stream, string text) => Written.Add(text);

        public void Display(MimeBundle bundle, string? displayId, bool update) => throw new NotSupportedException();

        public void Clear(bool wait) => throw new NotSupportedException();

        public string ReadLine(string prompt, bool password) => throw new NotSupportedException();
    }
}
