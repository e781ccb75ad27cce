using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class CellTextTests
{
    [Fact]
    public void Code_without_commands_is_one_part() => Assert.Equal("1", CellText.Split("1").Single().Body);

    [Fact]
    public void Code_after_a_command_keeps_its_line_numbers()
    {
        var parts = CellText.Split("#!time\nvar a = 1;\n#!about\nvar b = 2;");
        Assert.Equal(["time", null, "about", null], parts.Select(part => part.Command));
        Assert.Equal("\nvar a = 1;", parts[1].Body);
        Assert.Equal("\n\n\nvar b = 2;", parts[3].Body);
    }

    [Fact]
    public void Text_languages_own_the_lines_after_them() =>
        Assert.Equal("<b>\nx", CellText.Split("#!html\n<b>\nx\n#!csharp\n1")[0].Body);

    [Theory]
    [InlineData("#r \"nuget: A, 1.0\"\n1", "// \"nuget: A, 1.0\"\n1")]
    [InlineData("#i \"nuget:feed\"", "// \"nuget:feed\"")]
    [InlineData("  #!time", "  //time")]
    [InlineData("#r \"a.dll\"", "#r \"a.dll\"")]
    [InlineData("var s = \"#!/bin/sh\";", "var s = \"#!/bin/sh\";")]
    public void What_is_not_for_the_compiler_becomes_a_comment_of_the_same_length(string code, string blanked)
    {
        Assert.Equal(blanked, CellText.Blank(code));
        Assert.Equal(code.Length, blanked.Length);
    }

    [Fact]
    public void A_script_in_a_raw_string_is_no_command() =>
        Assert.Single(CellText.Split("var s = \"\"\"\n#!/bin/sh\n\"\"\";"));

    [Theory]
    [InlineData("var s = \"\"\"\n    #r \"nuget: A\"\n    #!html\n    \"\"\";")]
    [InlineData("var s = @\"\n#r \"\"nuget: A\"\"\n#!html\n\";")]
    [InlineData("/*\n#r \"nuget: A\"\n#!html\n#load \"x.csx\"\n*/ 1")]
    [InlineData("#if NEVER\n#r \"nuget: A\"\n#!html\n#load \"x.csx\"\n#endif")]
    [InlineData("// #r \"nuget: A\"")]
    public void What_stands_in_strings_comments_and_code_left_out_is_text(string code)
    {
        Assert.Equal(code, CellText.Blank(code));
        Assert.Empty(CellText.Packages(code));
        Assert.Empty(CellText.Loads(code));
        Assert.Equal([code], CellText.Split(code).Select(part => part.Body));
    }

    [Fact]
    public void Packages_sources_and_loads_are_found()
    {
        const string Code = "#i \"nuget:../feed, with comma\"\n#r \"nuget: A.B , 1.2.3-x\"\n#r \"nuget:C\"\n#r \"D.dll\"\n#load \"e.csx\"";
        Assert.Equal(["A.B, 1.2.3-x", "C"], CellText.Packages(Code).Select(package => package.ToString()));
        Assert.Equal(["../feed, with comma"], CellText.PackageSources(Code));
        Assert.Equal(["e.csx"], CellText.Loads(Code));
    }
}
