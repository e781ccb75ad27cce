using Analysis.Kernel.Display;

namespace Analysis.Kernel.Evaluation;

/// <summary>What a running cell can say to its user.</summary>
internal interface ICellOutput
{
    /// <summary>Prints text to stdout or stderr.</summary>
    void Write(string stream, string text);

    /// <summary>Displays something, or replaces what was displayed under the id.</summary>
    void Display(MimeBundle bundle, string? displayId, bool update);

    /// <summary>Removes the cell's output so far, at once or when the next output comes.</summary>
    void Clear(bool wait);

    /// <summary>Asks the user for a line and waits for it.</summary>
    /// <exception cref="IOException">There is nobody to ask.</exception>
    string ReadLine(string prompt, bool password);
}
