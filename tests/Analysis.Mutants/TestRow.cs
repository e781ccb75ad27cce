using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace Analysis.Mutants;

/// <summary>One test, or one row of a theory.</summary>
/// <param name="Name">Class, method and number of the row.</param>
/// <param name="Method">What runs.</param>
/// <param name="Arguments">With what.</param>
internal sealed record TestRow(string Name, MethodInfo Method, object?[] Arguments)
{
    // Where rules, text and tables show. The others read files, keep caches and compare runs, and take minutes.
    private static readonly string[] Rooms =
    [
        "Recognition", "Text", "Tables", "OtherLanguages", "SecondReader", "SeedGoldenTests", "Identity", "PlainProseTests",
        "Trust.BoundsAndDoubtStay", "Trust.DatesStandInTheText", "Trust.NobodySpeaksAnothersWords", "Trust.ReportsAreNotPeople"
    ];

    // Minutes of random input, and every list with lines of a user: no single rule shows there.
    private static readonly string[] LeftOut = ["Laws", "LawTests", "EveryListTests"];

    /// <summary>Every row of the tests that may notice a change.</summary>
    public static IEnumerable<TestRow> All() =>
        from type in Assembly.Load("Analysis.Tests").GetTypes()
        where type is { IsClass: true, IsAbstract: false }
            && Array.Exists(Rooms, room => type.FullName!.StartsWith($"Analysis.Tests.{room}", StringComparison.Ordinal))
            && !Array.Exists(LeftOut, type.FullName!.Contains)
        orderby type.FullName
        from method in type.GetMethods()
        let fact = method.GetCustomAttribute<FactAttribute>()
        where fact is { Skip: null }
        let rows = fact is TheoryAttribute ? method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method)) : [[]]
        from row in rows.Index()
        select new TestRow($"{type.FullName!["Analysis.Tests.".Length..]}.{method.Name}/{row.Index}", method, row.Item);

    /// <summary>Why it fails; null when it passes.</summary>
    public Exception? Failure()
    {
        object? test = null;
        try
        {
            test = Activator.CreateInstance(Method.DeclaringType!);
            var arguments =
                Method.GetParameters().Select((parameter, at) => at < Arguments.Length ? Arguments[at] : parameter.DefaultValue).ToArray();
            (Method.Invoke(test, arguments) as Task)?.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception error)
        {
            return error.InnerException ?? error;
        }
        finally
        {
            (test as IDisposable)?.Dispose();
        }
    }
}
