using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Cultures;

/// <summary>
/// Reads a culture from ICU, in a process of its own: this one must not know ICU, or its sorting would follow the machine.
/// </summary>
internal static class CultureReader
{
    /// <summary>The argument with which this program tells of a culture and ends.</summary>
    public const string Argument = "--culture";

    /// <summary>The data of a culture.</summary>
    /// <exception cref="CultureNotFoundException">There is no such culture, or no ICU to tell of it.</exception>
    public static CultureData Read(string name)
    {
        var program = typeof(CultureReader).Assembly.Location;
        var settings = Path.Combine(Path.GetTempPath(), $"analysis-kernel-cultures-{Guid.NewGuid():N}.json");
        // Ended by a signal, no "finally" is reached.
        EventHandler remove = (_, _) => File.Delete(settings);
        AppDomain.CurrentDomain.ProcessExit += remove;
        try
        {
            var runtime = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(program, ".runtimeconfig.json")))!;
            runtime["runtimeOptions"]!["configProperties"]!["System.Globalization.Invariant"] = false;
            File.WriteAllText(settings, runtime.ToJsonString());
            if (DotnetCommand.Run(["exec", "--runtimeconfig", settings, program, Argument, name], Environment.CurrentDirectory,
                CancellationToken.None) is (0, var json)
                && JsonSerializer.Deserialize<CultureData>(json) is { } data)
                return data;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            // It cannot be read here, whatever the reason.
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= remove;
            File.Delete(settings);
        }

        throw new CultureNotFoundException(
            nameof(name),
            name,
            "This kernel cannot give the culture: there is none of this name, its calendar is not the Gregorian one, or the ICU library (libicu) is not installed. "
            + "Without it set what you need: new NumberFormatInfo { NumberDecimalSeparator = \",\" }, DateTime.ParseExact(text, \"dd/MM/yyyy\", null).");
    }

    /// <summary>Tells of a culture, in the process that may know ICU.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        if (culture.DateTimeFormat.Calendar is not GregorianCalendar)
            return 1;
        Console.WriteLine(JsonSerializer.Serialize(CultureData.Of(culture)));
        return 0;
    }
}
