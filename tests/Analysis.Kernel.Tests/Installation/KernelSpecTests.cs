using Analysis.Kernel.Installation;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Installation;

public sealed class KernelSpecTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kernels ж ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_spec_starts_its_own_copy_of_the_program()
    {
        var spec = KernelSpec.Install(InstalledKernel.Program, null, _folder, null);
        Assert.Equal(KernelSpec.UsualName, spec.Name);
        Assert.True(File.Exists(spec.Command[0]));
        Assert.StartsWith(_folder, spec.Command[0]);
        Assert.Equal("{connection_file}", spec.Command[1]);
        var read = KernelSpec.In(_folder).Single();
        Assert.Equal("C#", (string?)read.Json["language"]);
        Assert.Equal("message", (string?)read.Json["interrupt_mode"]);
        Assert.Equal(KernelVersion.Text, read.Version);
    }

    [Fact]
    public void Another_kernel_keeps_its_name()
    {
        Directory.CreateDirectory(Path.Combine(_folder, KernelSpec.UsualName));
        File.WriteAllText(Path.Combine(_folder, KernelSpec.UsualName, "kernel.json"),
            """{"argv":["dotnet","interactive"],"display_name":".NET (C#)"}""");
        Assert.Equal(KernelSpec.OtherName, KernelSpec.Install(InstalledKernel.Program, null, _folder, null).Name);
    }

    [Fact]
    public void Installing_again_replaces_and_uninstalling_removes()
    {
        KernelSpec.Install(InstalledKernel.Program, null, _folder, "mine");
        KernelSpec.Install(InstalledKernel.Program, null, _folder, "mine").Uninstall();
        Assert.Empty(KernelSpec.In(_folder));
    }

    [Fact]
    public void Broken_specs_are_passed_over()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "broken"));
        File.WriteAllText(Path.Combine(_folder, "broken", "kernel.json"), "{");
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        Assert.Empty(KernelSpec.In(_folder));
    }
}
