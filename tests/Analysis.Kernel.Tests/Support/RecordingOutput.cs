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

    /// <summary>What the user answers; without it there is nobody to ask, unless the answer is waited for without end.</summary>
    public string? Answer { get; set; }

    public bool Wait { get; set; }

    public List<string> Questions { get; } = [];

    public string ReadLine(string prompt, bool password)
    {
        Questions.Add((password ? "*" : "") + prompt);
        if (Wait)
            Thread.Sleep(Timeout.Infinite);
        return Answer ?? throw new IOException("There is nobody to ask.");
    }
}
