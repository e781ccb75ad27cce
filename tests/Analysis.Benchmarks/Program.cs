using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Analysis.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
