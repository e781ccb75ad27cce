using Analysis.Kernel.Display;
using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Tests.Support;

/// <summary>Keeps what a cell prints and displays.</summary>
internal sealed class RecordingOutput : ICellOutput
{
    private readonly Lock _lock = new();
    private string _text = "";

    public string Text
    {
        get
        {
            lock (_lock)
                return _text;
        }
    }

    public List<(MimeBundle Bundle, string? Id, bool Update)> Displays { get; } = [];

    public void Write(string stream, string text)
    {
        lock (_lock)
            _text += stream == "stderr" ? $"!{text}" : text;
    }

    public void Display(MimeBundle bundle, string? displayId, bool update) => Displays.Add((bundle, displayId, update));

    public void Clear(bool wait) => Displays.Clear();

    public string ReadLine(string prompt, bool password) => throw new IOException("There is nobody to ask.");
}
