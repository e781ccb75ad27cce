using Analysis.Kernel.Wire.Zmtp;

namespace Analysis.Kernel.Tests.Wire;

public sealed class SubscriptionsTests
{
    [Fact]
    public void Prefixes_add_up_and_are_counted()
    {
        var subscriptions = new Subscriptions();
        Assert.False(subscriptions.Cover("kernel"u8.ToArray()));
        subscriptions.Add("ker"u8.ToArray());
        subscriptions.Add("ker"u8.ToArray());
        Assert.True(subscriptions.Cover("kernel"u8.ToArray()));
        Assert.False(subscriptions.Cover("other"u8.ToArray()));
        subscriptions.Remove("ker"u8.ToArray());
        Assert.True(subscriptions.Cover("kernel"u8.ToArray()));
        subscriptions.Remove("ker"u8.ToArray());
        Assert.False(subscriptions.Cover("kernel"u8.ToArray()));
        subscriptions.Add([]);
        Assert.True(subscriptions.Cover("anything"u8.ToArray()));
    }
}
