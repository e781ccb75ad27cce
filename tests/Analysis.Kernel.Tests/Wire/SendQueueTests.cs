using Analysis.Kernel.Wire.Zmtp;

namespace Analysis.Kernel.Tests.Wire;

public sealed class SendQueueTests
{
    [Fact]
    public void A_peer_that_stalls_is_noticed_and_never_waited_for()
    {
        var queue = new SendQueue(limit: 10);
        Assert.True(queue.TryAdd(new byte[100]));
        Assert.False(queue.TryAdd(new byte[1]));
        Assert.Equal(100, queue.Take()!.Length);
        Assert.True(queue.TryAdd(new byte[10]));
        Assert.False(queue.TryAdd(new byte[1]));
    }

    [Fact]
    public void A_closed_queue_gives_and_takes_nothing()
    {
        var queue = new SendQueue(limit: 10);
        queue.TryAdd(new byte[1]);
        queue.Close();
        Assert.Null(queue.Take());
        Assert.False(queue.TryAdd(new byte[1]));
        queue.Drain(TimeSpan.FromSeconds(10));
    }
}
