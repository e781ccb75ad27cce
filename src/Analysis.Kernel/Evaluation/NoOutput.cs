using Analysis.Kernel.Display;

namespace Analysis.Kernel.Evaluation;

/// <summary>Output that nobody sees: for code that the kernel runs for itself.</summary>
internal sealed class NoOutput : ICellOutput
{
    /// <inheritdoc/>
    public void Write(string stream, string text)
    {
    }

    /// <inheritdoc/>
    public void Display(MimeBundle bundle, string? displayId, bool update)
    {
    }

    /// <inheritdoc/>
    public void Clear(bool wait)
    {
    }

    /// <inheritdoc/>
    public string ReadLine(string prompt, bool password) => throw new IOException("There is nobody to ask.");
}
