namespace Analysis.Kernel.Evaluation;

/// <summary>Ends a cell with an error that its user should see as it is.</summary>
internal sealed class CellFailure(CellError error) : Exception(error.Message)
{
    /// <summary>A failure told in words alone.</summary>
    public CellFailure(string name, string message)
        : this(new CellError(name, message, [$"{ErrorReport.Red(name)}: {message}"]))
    {
    }

    /// <summary>What the user sees.</summary>
    public CellError Error { get; } = error;
}
