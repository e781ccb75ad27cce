using System.Security.Cryptography;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

public sealed class SeedTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "seeds");

    /// <summary>Their offsets stand in tables and reviews: one changed byte would move them.</summary>
    [Theory]
    [InlineData("000_2f3ca13bf304d228.txt", "4758740492913e06f331be6d10043bb1a6e9a8cfd961740937775924a04399f7")]
    [InlineData("001_14e82ee5240a44b2.txt", "cc7420dbdcb1fd1fea52a01ad07c1a3560f40dff52c54a46d2313646273d12da")]
    [InlineData("002_b72dd724723582d6.txt", "3b032c29f43f4021806a46c1f8831ed8efd098af7116d56ae7d450477fbca9b3")]
    [InlineData("003_4a082b4bc82cbd1a.txt", "9fd565af950c96321cf8f68511925d36dcc129b0913fee589eab1ce0c3ab79bc")]
    [InlineData("004_e2183c9c0ba8342e.txt", "c43a73a3b2fb127a89fd0a0e08b8c9bffa3b17f524789c6d65d53ec86e526d5e")]
    public void The_seeds_are_as_they_came(string name, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, name)))));

    [Fact]
    public void The_seeds_are_read_without_a_complaint()
    {
        var corpus = Corpus.Open(Folder);
        Assert.Equal(5, corpus.Sources.Count);
        Assert.All(corpus.Sources, row => Assert.Equal((SourceStatus.Read, "en"), (row.Status, row.Language)));
        Assert.Empty(corpus.Diagnostics);
    }
}
