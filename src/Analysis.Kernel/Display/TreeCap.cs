using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display;

/// <summary>Keeps the generic form of an object, its properties and theirs in turn, to a size that a notebook can hold.</summary>
/// <remarks>It applies where nobody registered how a type shows: then the depth is taken back until the form is small enough.</remarks>
internal static class TreeCap
{
    /// <summary>How long a generic form may be, in characters.</summary>
    public const int Longest = 100_000;

    /// <summary>Whether a form of a value is the generic one.</summary>
    public static bool AppliesTo(object? value, string mimeType) =>
        value is not (null or string or IHtmlContent)
        && mimeType is HtmlFormatter.MimeType or PlainTextFormatter.MimeType
        && !Formatter.RegisteredFormatters(includeDefaults: false)
            .Any(known => known.MimeType == mimeType && IsFor(known.Type, value!.GetType()));

    /// <summary>The form of a value, cut where it would be too long; what was left out is said below it.</summary>
    public static string Format(object value, string mimeType)
    {
        var usual = Formatter.RecursionLimit;
        for (var depth = usual; depth > 0; depth = depth > 3 ? 3 : depth - 1)
        {
            Formatter.RecursionLimit = depth;
            try
            {
                var writer = new CappedWriter(Longest);
                using (var context = new FormatContext(writer))
                    value.FormatTo(context, mimeType);
                if (!writer.IsFull)
                    return depth == usual ? writer.ToString()
                        : writer + Note(mimeType, $"Shown to a depth of {depth}; what lies deeper is left out.");
                if (depth == 1)
                    return Cut(writer.ToString(), mimeType);
            }
            finally
            {
                Formatter.RecursionLimit = usual;
            }
        }

        return "";
    }

    private static string Cut(string form, string mimeType) => mimeType == HtmlFormatter.MimeType
        ? $"<pre>{System.Net.WebUtility.HtmlEncode(System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(form, "<style>.*?</style>|<[^>]*>", " ")))}</pre>"
            + Note(mimeType, $"The rest, beyond {Longest:N0} characters, is left out.")
        : form + Note(mimeType, $"The rest, beyond {Longest:N0} characters, is left out.");

    private static string Note(string mimeType, string words) => mimeType == HtmlFormatter.MimeType ? $"<p>{words}</p>" : $"\n{words}";

    private static bool IsFor(Type known, Type type) => known.IsAssignableFrom(type)
        || known.IsGenericTypeDefinition
            && (Generic(type).Contains(known)
                || type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == known));

    private static IEnumerable<Type> Generic(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.IsGenericType)
                yield return at.GetGenericTypeDefinition();
        }
    }

    // Takes in as much as fits; what comes after is only counted as too much, since formatters catch what a writer would throw.
    private sealed class CappedWriter(int longest) : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public bool IsFull { get; private set; }

        public override void Write(char value) => Take([value]);

        public override void Write(string? value) => Take(value);

        public override void Write(char[] buffer, int index, int count) => Take(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Take(buffer);

        private void Take(ReadOnlySpan<char> text)
        {
            var room = longest - GetStringBuilder().Length;
            IsFull |= text.Length > room;
            GetStringBuilder().Append(text[..Math.Clamp(room, 0, text.Length)]);
        }
    }
}
