using Analysis.Benchmarks;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Analysis.Benchmarks -- --filter '*'     stages, frames, exports
// ... -- corpus FOLDER COUNT                                                     writes made-up reports, for tests/speed
// ... -- read FOLDER                                                             reads every file of a folder and nothing else
switch (args)
{
    case ["corpus", var folder, var count]:
        GeneratedCorpus.Write(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["read", var folder]:
        Console.WriteLine(Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Sum(file => (long)File.ReadAllText(file).Length));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
