using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace Analysis.Mutants;

/// <summary>Runs the tests that a file's mutants may break, nearest first, until one fails.</summary>
internal static class RelatedTests
{
    // What reads whole documents comes last.
    private static readonly string[] Whole =
    [
        "SeedGoldenTests", "SecondReader", "Recognition.Rules", "OtherLanguages", "Trust.BoundsAndDoubtStay", "Trust.DatesStandInTheText",
        "Trust.NobodySpeaksAnothersWords"
    ];

    // Pages of source files or minutes of random input: no single rule shows there.
    private static readonly string[] LeftOut = ["EveryListTests", "Architecture", "Hostile", "Laws", "LawTests", "ConventionTests"];

    /// <summary>The first test that fails; null when all pass.</summary>
    /// <param name="file">A file below src/Analysis.</param>
    public static string? FirstFailure(string file)
    {
        var room = Path.GetDirectoryName(file)!.Replace("/lexicon", "", StringComparison.Ordinal)
            .Replace("Recognition/OtherLanguages", "OtherLanguages", StringComparison.Ordinal).Replace('/', '.');
        var classes = Assembly.Load("Analysis.Tests").GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false }
                && type.Namespace?.StartsWith("Analysis.Tests", StringComparison.Ordinal) == true
                && !Array.Exists(LeftOut, type.FullName!.Contains))
            .Select(type => (Type: type, Place: Place(type.FullName!["Analysis.Tests.".Length..], room))).Where(entry => entry.Place >= 0)
            .OrderBy(entry => entry.Place).ThenBy(entry => entry.Type.FullName, StringComparer.Ordinal);
        return classes.SelectMany(entry => entry.Type.GetMethods()).SelectMany(Failures).FirstOrDefault();
    }

    private static int Place(string name, string room) =>
        name.StartsWith(room + ".", StringComparison.Ordinal) ? 0
        : Array.FindIndex(Whole, part => name.StartsWith(part, StringComparison.Ordinal)) is >= 0 and var at ? at + 1 : -1;

    private static IEnumerable<string> Failures(MethodInfo method)
    {
        if (method.GetCustomAttribute<FactAttribute>() is not { Skip: null } fact)
        {
            yield break;
        }

        IEnumerable<object?[]> rows =
            fact is TheoryAttribute ? method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method)) : [[]];
        foreach (var row in rows)
        {
            if (Fails(method, row))
            {
                yield return $"{method.DeclaringType!.Name}.{method.Name}";
            }
        }
    }

    private static bool Fails(MethodInfo method, object?[] row)
    {
        object? test = null;
        try
        {
            test = Activator.CreateInstance(method.DeclaringType!);
            var parameters = method.GetParameters();
            var arguments = parameters.Select((parameter, at) => at < row.Length ? row[at] : parameter.DefaultValue).ToArray();
            (method.Invoke(test, arguments) as Task)?.GetAwaiter().GetResult();
            return false;
        }
        catch (Exception error) when (error is TargetInvocationException or XunitException or TypeInitializationException
            or ArgumentException or InvalidOperationException)
        {
            if (Environment.GetEnvironmentVariable("ANALYSIS_MUTANT") is null)
            {
                Console.Error.WriteLine(error.InnerException ?? error);
            }

            return true;
        }
        finally
        {
            (test as IDisposable)?.Dispose();
        }
    }
}
