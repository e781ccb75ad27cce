using System.Reflection;

namespace Analysis.Kernel.Display.Values;

/// <summary>How values of well known libraries show: tables as tables, JSON as JSON, plots as pictures.</summary>
/// <remarks>The libraries are those that a notebook loads: each is known by its name, and what is asked of it by the names of its members.
/// A library that registers formatters of its own does so later, and is heard first. The files of this folder are compiled into
/// Analysis.Notebooks, too, which brings these forms to .NET Interactive.</remarks>
internal static class LibraryValues
{
    private static int installed;

    /// <summary>From here on every such library is met as it is loaded. May be called again.</summary>
    /// <param name="json">How JSON shows here.</param>
    public static void Install(JsonForms json)
    {
        if (Interlocked.Exchange(ref installed, 1) == 1)
            return;
        json.Register();
        LoadedLibraries.Meet(new Dictionary<string, Action<Assembly>>(StringComparer.Ordinal)
        {
            ["System.Data.Common"] = assembly => Table(assembly, "System.Data.DataTable", Tables.DataTable),
            ["Microsoft.Data.Analysis"] = assembly => Table(assembly, "Microsoft.Data.Analysis.DataFrame", Tables.DataFrame),
            ["Newtonsoft.Json"] = assembly =>
            {
                if (assembly.GetType("Newtonsoft.Json.Linq.JToken") is { } token)
                    json.Register(token, value => value.ToString() ?? "");
            },
            ["ScottPlot"] = assembly => Pictures.RegisterScottPlot(assembly.GetType("ScottPlot.Plot")),
            ["OxyPlot"] = Pictures.RegisterOxyPlot,
        });
    }

    private static void Table(Assembly assembly, string type, Func<object, TableValue> read)
    {
        if (assembly.GetType(type) is { } found)
            TableValue.Register(found, read);
    }
}
