namespace Analysis.Charting.Tests.Support;

/// <summary>One browser for all tests that look at pages, started by the first of them.</summary>
public sealed class SharedBrowser : IDisposable
{
    private Browser? browser;

    internal Browser Browser => browser ??= Browser.Start(TimeSpan.FromSeconds(60));

    public void Dispose() => browser?.Dispose();
}

/// <summary>Tests of this collection run one after the other, so that few cores do and no test sees another's files.</summary>
[CollectionDefinition("browser")]
public sealed class BrowserCollection : ICollectionFixture<SharedBrowser>;
