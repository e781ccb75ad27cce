namespace Analysis.Kernel.Handlers;

/// <summary>The channel a request came on, which is the one its reply goes to.</summary>
internal enum Channel
{
    /// <summary>Requests that wait for each other.</summary>
    Shell,

    /// <summary>Requests that are answered while a cell runs.</summary>
    Control,
}
