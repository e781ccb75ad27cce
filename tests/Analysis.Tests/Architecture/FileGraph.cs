using Analysis.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Analysis.Tests.Architecture;

/// <summary>Which file of the library uses a type that another one declares, by the compiled library and its symbols.</summary>
internal static class FileGraph
{
    /// <summary>One arrow a pair of files, as paths below src.</summary>
    public static IReadOnlyList<(string From, string To)> Arrows { get; } = Read();

    /// <summary>The sets of names that reach each other, each in ordinal order: none where arrows go one way only.</summary>
    public static IEnumerable<IReadOnlyList<string>> Circles(IEnumerable<(string From, string To)> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        var reach = next.Select(from => from.Key).ToDictionary(name => name, name => Reached(name, next));
        return reach.Where(name => name.Value.Contains(name.Key))
            .Select(name => name.Value.Where(other => reach.GetValueOrDefault(other)?.Contains(name.Key) == true)
                .Order(StringComparer.Ordinal).ToList())
            .DistinctBy(circle => circle[0], StringComparer.Ordinal);
    }

    private static HashSet<string> Reached(string name, ILookup<string, string> next)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(next[name]);
        while (open.TryPop(out var other))
        {
            if (reached.Add(other))
            {
                next[other].ToList().ForEach(open.Push);
            }
        }

        return reached;
    }

    private static List<(string From, string To)> Read()
    {
        using var library = ModuleDefinition.ReadModule(typeof(SourceSpan).Assembly.Location, new ReaderParameters { ReadSymbols = true });
        var files = library.Types.ToDictionary(type => type, FileOf);
        return [.. from type in files.Keys
                   from used in WithNested(type).SelectMany(Uses).SelectMany(Parts)
                       .Select(reference => Outermost(reference.Resolve())).Distinct()
                   where used is not null && files.ContainsKey(used)
                   let arrow = (From: files[type], To: files[used])
                   where arrow.From != arrow.To && arrow.From.Length > 0 && arrow.To.Length > 0
                   group arrow by arrow into same
                   orderby same.Key
                   select same.Key];
    }

    // Where the symbols say that its code stands; a type without code stands in the file of its name.
    // What the compiler makes stands nowhere.
    private static string FileOf(TypeDefinition type)
    {
        if (!type.Namespace.StartsWith("Analysis", StringComparison.Ordinal))
        {
            return "";
        }

        var written = WithNested(type).SelectMany(part => part.Methods).Where(method => method.DebugInformation.HasSequencePoints)
            .Select(method => method.DebugInformation.SequencePoints[0].Document.Url.Replace('\\', '/'))
            .FirstOrDefault(url => !url.Contains("/obj/", StringComparison.Ordinal));
        return written is null ? type.Namespace.Replace('.', '/') + $"/{type.Name.Split('`')[0]}.cs"
            : written[(written.LastIndexOf("/src/", StringComparison.Ordinal) + 5)..];
    }

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static TypeDefinition? Outermost(TypeDefinition? type) => type?.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeReference?> Uses(TypeDefinition type) =>
    [
        type.BaseType, .. type.Interfaces.Select(part => part.InterfaceType), .. type.Fields.Select(field => field.FieldType),
        .. type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)),
        .. type.Methods.Where(method => method.HasBody).SelectMany(method =>
            method.Body.Variables.Select(variable => variable.VariableType).Concat(method.Body.Instructions.SelectMany(Uses))),
    ];

    private static IEnumerable<TypeReference?> Uses(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MemberReference member => [member.DeclaringType],
        _ => [],
    };

    // A list of figures uses figures, too.
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification part => Parts(part.ElementType),
        _ => [type],
    };
}
