namespace Analysis.Tests.Architecture;

/// <summary>The arrows of src/README.md: a room uses what stands below it, a file what is simpler than itself.</summary>
public sealed class RoomTests
{
    // From the ground floor up. A folder is one room with those in it, but for Recognition; the library's own folder holds two:
    // what a document gives, and the corpus.
    private static readonly string[] Floors =
    [
        "Text", "Diagnostics", "Sources", "Recognition", "Recognition/Rules", "Recognition/Numbers",
        "Recognition/Dates", "Recognition/Actors",
        "Recognition/Statements", "Recognition/Figures", "Recognition/OtherLanguages", "Metadata", "(document)", "Saving", "Tables",
        "Copies", "Identity", "Review", "Caching", "Baselines", "Masking", "(corpus)",
    ];

    private static readonly string[] OfDocument = ["Extraction.cs", "Extractor.cs", "RuleBook.cs", "CopyMarks.cs", "CopiedPassage.cs"];

    // What a project may use of the others (the table of src/README.md), itself aside.
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Analysis"] = [],
        ["Analysis.Frames"] = ["Analysis"],
        ["Analysis.Exports"] = ["Analysis"],
        ["Analysis.Charts"] = ["Analysis"],
        ["Analysis.Notebooks"] = ["Analysis", "Analysis.Charts", "Analysis.Exports", "Analysis.Frames"],
        ["Analysis.Kernel"] = [],
        ["Analysis.Cli"] = ["Analysis", "Analysis.Charts", "Analysis.Exports", "Analysis.Frames", "Analysis.Kernel", "Analysis.Notebooks"],
    };

    [Fact]
    public void A_room_uses_what_stands_below_it() =>
        Debts.Verify("upward",
            FileGraph.Arrows.Where(arrow => Floor(arrow.From) < Floor(arrow.To)).Select(arrow => (arrow.From, arrow.To, 1)));

    [Fact]
    public void Every_room_has_a_floor() =>
        Assert.Empty(FileGraph.Arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Where(file => Floor(file) < 0).Distinct());

    [Fact]
    public void No_file_leads_back_to_itself() =>
        Debts.Verify("circle", FileGraph.Circles(FileGraph.Arrows).SelectMany(circle => circle).Select(file => (file, "", 1)));

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void A_project_uses_those_below_it(string project)
    {
        var file = Path.Combine(Support.Repository.Root, "src", project, project + ".csproj");
        var used = System.Xml.Linq.XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(used.Except(Projects[project]));
    }

    public static TheoryData<string> ProjectNames =>
        [.. Directory.EnumerateFiles(Path.Combine(Support.Repository.Root, "src"), "Analysis*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))];

    private static int Floor(string file)
    {
        var path = file["Analysis/".Length..].Split('/');
        var room = path switch
        {
            [var name] => OfDocument.Contains(name, StringComparer.Ordinal) ? "(document)" : "(corpus)",
            ["Recognition", var part, _, ..] => $"Recognition/{part}",
            [var top, ..] => top,
            _ => "",
        };
        return Array.IndexOf(Floors, room);
    }
}
