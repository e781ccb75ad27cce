namespace Analysis.Kernel.Handlers;

/// <summary>Answers requests of one type.</summary>
internal interface IRequestHandler
{
    /// <summary>The protocol's name of the requests that it answers.</summary>
    string RequestType { get; }

    /// <summary>Told before front ends learn that the kernel is busy with a request, and may act on that.</summary>
    void Prepare()
    {
    }

    /// <summary>Answers a request.</summary>
    void Handle(Request request);
}
