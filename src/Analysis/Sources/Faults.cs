using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>Says what an exception means for the one document that met it.</summary>
internal static class Faults
{
    /// <summary>The message: a limit, a file that cannot be read, or a fault of the program.</summary>
    public static Diagnostic Of(Exception failure, string label, ReadingLimits limits) => failure switch
    {
        LimitException { Limit: var limit } => Message(DiagnosticCatalog.TooLarge, label, limit, limits[limit]),
        IOException or UnauthorizedAccessException or InvalidDataException => Message(DiagnosticCatalog.Unreadable, label),
        _ => Message(DiagnosticCatalog.InternalFault, label, Where(failure)),
    };

    // "ArgumentException in Docx.Content": enough to find it, and nothing of the machine or of the text.
    private static string Where(Exception failure)
    {
        var inner = failure is AggregateException { InnerException: { } first } ? first : failure;
        var method = new System.Diagnostics.StackTrace(inner).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith(nameof(Analysis), StringComparison.Ordinal) == true);
        return method is null ? inner.GetType().Name : $"{inner.GetType().Name} in {method.DeclaringType!.Name}.{method.Name}";
    }

    private static Diagnostic Message(DiagnosticDescriptor descriptor, string label, params object[] arguments) =>
        Diagnostic.Of(descriptor, label, new LinePosition(1, 1), arguments);
}
