using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Where handlers put what they have to say. Tests record it; the server sends it.</summary>
internal interface IMessageSink
{
    /// <summary>Answers the one who asked.</summary>
    void Reply<T>(Request request, T content)
        where T : IMessageContent;

    /// <summary>Tells all front ends.</summary>
    /// <param name="parent">The request that caused it; null when none did.</param>
    /// <param name="content">What to tell.</param>
    void Publish<T>(Request? parent, T content)
        where T : IMessageContent;

    /// <summary>Asks the one who sent a request for a line of input and waits for it.</summary>
    /// <exception cref="IOException">The front end has no way to ask its user.</exception>
    string ReadInput(Request request, InputRequest input);
}
