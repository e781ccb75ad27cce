using System.Text;
using Analysis.Kernel.Handlers;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Tests.Support;

/// <summary>Requests as they would come from a front end.</summary>
internal static class Requests
{
    public static Request Of(string type, string content = "{}", long sequence = 1)
    {
        var header = new MessageHeader("id", "session", "user", "now", type, "5.3");
        return new(
            new Message([[1]], header, "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), Encoding.UTF8.GetBytes(content)),
            Channel.Shell,
            sequence);
    }
}
