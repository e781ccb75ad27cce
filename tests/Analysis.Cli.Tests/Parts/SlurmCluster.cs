using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Analysis.Cli.Tests.Parts;

/// <summary>Slurm's own daemons, on the loopback of this machine: a cluster of one node.</summary>
internal sealed class SlurmCluster : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Workplace _place;
    private readonly List<Process> _daemons = [];

    public SlurmCluster(Workplace place)
    {
        _place = place;
        var host = Dns.GetHostName().Split('.')[0];
        string Made(string folder) => Directory.CreateDirectory(Path.Combine(place.Folder, folder)).FullName;
        // No munge: whoever may reach the loopback of a test's machine is trusted.
        File.WriteAllText(Path.Combine(place.Folder, "slurm.conf"), $"""
            ClusterName=test
            SlurmctldHost={host}(127.0.0.1)
            SlurmUser={Environment.UserName}
            SlurmdUser={Environment.UserName}
            SlurmctldPort={FreePort()}
            SlurmdPort={FreePort()}
            AuthType=auth/none
            CredType=cred/none
            CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
            StateSaveLocation={Made("state")}
            SlurmdSpoolDir={Made("spool")}
            SlurmctldPidFile={place.Folder}/slurmctld.pid
            SlurmdPidFile={place.Folder}/slurmd.pid
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            JobAcctGatherType=jobacct_gather/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            SwitchType=switch/none
            MpiDefault=none
            NodeName={host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
            PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP

            """);
        foreach (var daemon in new[] { "slurmctld", "slurmd" })
        {
            var process = Process.Start(place.Begin(daemon, "-D"))!;
            // What it tells is read, or it would wait for a reader.
            _ = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            _daemons.Add(process);
        }

        Until(() => place.Run("sinfo", "-h", "-o", "%T").Trim() == "idle", "The node did not come up.");
    }

    /// <summary>Waits until something is so.</summary>
    public static void Until(Func<bool> holds, string otherwise)
    {
        var watch = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(watch.Elapsed < Patience, otherwise);
            Thread.Sleep(5);
        }
    }

    /// <summary>The states of the tasks of a job, by "1_3" and such.</summary>
    public IReadOnlyDictionary<string, (string State, int Restarts)> Tasks(string job) =>
        _place.Run("scontrol", "show", "job", job, "--oneliner").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ').Where(pair => pair.Contains('=', StringComparison.Ordinal))
                .DistinctBy(pair => pair.Split('=')[0]).ToDictionary(pair => pair.Split('=')[0], pair => pair.Split('=')[1]))
            .ToDictionary(task => task["ArrayTaskId"],
                task => (task["JobState"], int.Parse(task["Restarts"], System.Globalization.CultureInfo.InvariantCulture)));

    public void Dispose()
    {
        foreach (var daemon in Enumerable.Reverse(_daemons))
        {
            daemon.Kill(entireProcessTree: true);
            daemon.WaitForExit();
            daemon.Dispose();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
