using System.Diagnostics;

namespace Analysis.Cli.Tests.Parts;

/// <summary>Parts that are run by engines which others use for their own programs; what src/README.md shows is what runs here.</summary>
public sealed class EngineTests
{
    [ProgramFact("parallel")]
    public void GNU_parallel_gives_the_bytes_of_one_run()
    {
        using var place = new Workplace();
        place.Run("bash", "-e", "-c", Workplace.Script("parallel -j2 \"analysis extract"));
        Assert.Equal(place.OneRun(), File.ReadAllText(Path.Combine(place.Folder, "documents.jsonl")));
    }

    [ProgramFact("parallel")]
    public void GNU_parallel_reads_the_parts_of_the_main_job()
    {
        using var place = new Workplace();
        place.Run("bash", "-e", "-c", Workplace.Script("--out out --shard {}/8"));
        place.Run("bash", "-c", "analysis --corpus seeds --out one --only tables");
        foreach (var file in Directory.GetFiles(Path.Combine(place.Folder, "one")))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(place.Folder, "out", Path.GetFileName(file))));
        }
    }

    [ProgramFact("slurmctld", "slurmd", "sbatch", "scontrol", "sinfo")]
    public void A_job_array_of_Slurm_gives_the_bytes_of_one_run_though_a_task_was_killed()
    {
        using var place = new Workplace();
        File.WriteAllText(Path.Combine(place.Folder, "extract.sh"), Workplace.Script("#SBATCH"));
        using var cluster = new SlurmCluster(place);
        var job = place.Run("sbatch", "--parsable", "extract.sh").Trim();
        Kill("--shard\03/8\0");

        var tasks = cluster.Tasks(job);
        SlurmCluster.Until(() => (tasks = cluster.Tasks(job)).Count == 8 && tasks["3"].State == "PENDING" && tasks["3"].Restarts == 1
            && tasks.Count(task => task.Value.State == "COMPLETED") == 7, "The others did not end.");
        var parts = Path.Combine(place.Folder, "parts");
        var lacking = CliRun.Of(place.Folder, ["merge", "parts"]);
        Assert.Equal((1, ""), (lacking.ExitCode, lacking.Output));
        Assert.Contains("parts/3.jsonl", lacking.Errors, StringComparison.Ordinal);

        // Slurm would wait two minutes before it runs a task again.
        place.Run("scontrol", "update", $"JobId={job}_3", "StartTime=now");
        SlurmCluster.Until(() => cluster.Tasks(job)["3"].State == "COMPLETED", "The killed task was not run again.");
        Assert.Equal(8, Directory.GetFiles(parts, "*.jsonl").Length);
        place.Run("bash", "-c",
            Workplace.Script("sbatch --wait").Split('\n').Single(line => line.StartsWith("analysis merge", StringComparison.Ordinal)));
        Assert.Equal(place.OneRun(), File.ReadAllText(Path.Combine(place.Folder, "documents.jsonl")));
    }

    // Ends the process of this user whose command line holds these words, as soon as there is one.
    private static void Kill(string words)
    {
        SlurmCluster.Until(() => Find(words) is { } process && Try(process), $"No process with {words} was seen.");

        static bool Try(Process process)
        {
            process.Kill();
            return true;
        }
    }

    private static Process? Find(string words)
    {
        foreach (var folder in Directory.GetDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
        {
            try
            {
                var line = File.ReadAllText(Path.Combine(folder, "cmdline"));
                if (line.Contains(words, StringComparison.Ordinal) && line.Contains("Analysis.Cli.dll", StringComparison.Ordinal))
                {
                    return Process.GetProcessById(int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture));
                }
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // It ended while it was looked at.
            }
        }

        return null;
    }
}
