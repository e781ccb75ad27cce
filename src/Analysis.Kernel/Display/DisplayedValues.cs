using System.Reflection;
using System.Runtime.CompilerServices;
using Analysis.Kernel.Evaluation;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display;

/// <summary>
/// Shows what code displays with the formatting library's own <c>Display</c>, <c>DisplayAs</c>, <c>DisplayTable</c> and <c>Update</c>.
/// </summary>
/// <remarks>
/// The library announces one object and returns another, so that an update comes from an object never seen before. What both have in
/// common is the list of forms, and an update makes its forms from the MIME types of that list: each display gets a copy of the
/// first MIME type's string, and the copy tells which display is meant.
/// </remarks>
internal static class DisplayedValues
{
    private const string InteractiveAssembly = "Microsoft.DotNet.Interactive";

    private static readonly ConditionalWeakTable<string, string> Ids = [];
    private static readonly FieldInfo MimeType = Field(typeof(FormattedValue), "<MimeType>k__BackingField", BindingFlags.Instance);
    private static readonly FieldInfo Subscribers = Field(typeof(Formatter), "OnFormatterEvent", BindingFlags.Static);
    private static readonly Action<DisplayedValue> Subscriber = Show;

    static DisplayedValues()
    {
        Subscribers.SetValue(null, Subscriber);
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
        {
            if (loaded.LoadedAssembly.GetName().Name == InteractiveAssembly)
                Claim(loaded.LoadedAssembly);
        };
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (assembly.GetName().Name == InteractiveAssembly)
                Claim(assembly);
        }
    }

    /// <summary>From here on what code displays goes to the cell that displays it.</summary>
    public static void Install() => RuntimeHelpers.RunClassConstructor(typeof(DisplayedValues).TypeHandle);

    // Its Kernel class subscribes, too, and would print to the console whatever is displayed outside a command of its own.
    private static void Claim(Assembly interactive)
    {
        if (interactive.GetType("Microsoft.DotNet.Interactive.Kernel") is not { } kernel)
            return;
        RuntimeHelpers.RunClassConstructor(kernel.TypeHandle);
        Subscribers.SetValue(null, Subscriber);
    }

    private static void Show(DisplayedValue displayed)
    {
        if (CellScope.Output is not { } output)
        {
            Formatter.WriteToConsole(displayed);
            return;
        }

        var first = displayed.FormattedValues[0];
        var id = displayed.DisplayId;
        if (displayed.IsUpdated && Ids.TryGetValue(first.MimeType, out var known))
            id = known;
        else if (!displayed.IsUpdated)
            MimeType.SetValue(first, Copy(first.MimeType, id));
        output.Display(MimeFormatter.Of(displayed), id, displayed.IsUpdated);
    }

    private static string Copy(string mimeType, string id)
    {
        var copy = new string(mimeType.AsSpan());
        Ids.Add(copy, id);
        return copy;
    }

    private static FieldInfo Field(Type type, string name, BindingFlags kind) =>
        type.GetField(name, kind | BindingFlags.NonPublic) ?? throw new MissingFieldException(type.FullName, name);
}
