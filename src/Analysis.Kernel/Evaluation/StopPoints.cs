using Analysis.Kernel.Cultures;
using Analysis.Kernel.Display;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Analysis.Kernel.Evaluation;

/// <summary>
/// Puts stop points into compiled code: at the beginning of every method and at every jump backwards. Some calls lead elsewhere: those that
/// display to <see cref="SafeDisplay"/>, those that name a culture to <see cref="NamedCultures"/>.
/// </summary>
/// <remarks>Done to the compiled code and not to its source, so that it means what it meant: types, overloads, expression trees,
/// lines and columns stay as the compiler saw them.</remarks>
internal static class StopPoints
{
    private static readonly System.Reflection.MethodInfo Pass = typeof(StopPoint).GetMethod(nameof(StopPoint.Pass))!;
    private static readonly System.Reflection.MethodInfo Enter = typeof(StopPoint).GetMethod(nameof(StopPoint.Enter))!;

    // Calls that lead elsewhere: by the class and the name, and by the parameters of what takes their place.
    private static readonly Dictionary<(string Class, string Name), System.Reflection.MethodInfo[]> Elsewhere = new()
    {
        [("System.DisplayExtensions", "Display")] = typeof(SafeDisplay).GetMethods(),
        [("Microsoft.DotNet.Interactive.Kernel", "display")] = typeof(SafeDisplay).GetMethods(),
        [("System.Globalization.CultureInfo", ".ctor")] = typeof(NamedCultures).GetMethods(),
        [("System.Globalization.CultureInfo", "GetCultureInfo")] = typeof(NamedCultures).GetMethods(),
        [("System.Globalization.CultureInfo", "CreateSpecificCulture")] = typeof(NamedCultures).GetMethods(),
    };

    /// <summary>An assembly with stop points, and its symbols if it has any.</summary>
    public static (MemoryStream Assembly, MemoryStream? Symbols) Insert(Stream assembly, Stream? symbols)
    {
        using var module = ModuleDefinition.ReadModule(assembly, new ReaderParameters
        {
            ReadSymbols = symbols is not null,
            SymbolStream = symbols,
            SymbolReaderProvider = symbols is null ? null : new PortablePdbReaderProvider(),
        });
        var pass = module.ImportReference(Pass);
        var enter = module.ImportReference(Enter);
        var elsewhere = module.GetMemberReferences().OfType<MethodReference>()
            .Select(called => (Called: called, Instead: Instead(called))).Where(lead => lead.Instead is not null)
            .ToDictionary(lead => lead.Called, lead => module.ImportReference(lead.Instead));
        foreach (var method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            if (elsewhere.Count > 0)
                Lead(method.Body, elsewhere);
            Insert(method.Body, pass, IsContinuation(method) ? null : enter);
        }

        var written = new MemoryStream();
        var writtenSymbols = symbols is null ? null : new MemoryStream();
        module.Write(written, new WriterParameters
        {
            WriteSymbols = symbols is not null,
            SymbolStream = writtenSymbols,
            SymbolWriterProvider = symbols is null ? null : new PortablePdbWriterProvider(),
        });
        written.Position = 0;
        if (writtenSymbols is not null)
            writtenSymbols.Position = 0;
        return (written, writtenSymbols);
    }

    private static System.Reflection.MethodInfo? Instead(MethodReference called) =>
        Elsewhere.GetValueOrDefault((called.DeclaringType.FullName, called.Name))?.FirstOrDefault(method =>
            method.IsStatic
            && method.GetParameters().Select(parameter => parameter.ParameterType.FullName)
                .SequenceEqual(called.Parameters.Select(parameter => parameter.ParameterType.FullName)));

    private static void Lead(MethodBody body, Dictionary<MethodReference, MethodReference> elsewhere)
    {
        foreach (var call in body.Instructions)
        {
            // A class that derives from one of these calls its constructor, too: that is no new object.
            var leads = call.OpCode == OpCodes.Newobj
                || (call.OpCode == OpCodes.Call && call.Operand is MethodReference { HasThis: false });
            if (leads && elsewhere.TryGetValue((MethodReference)call.Operand, out var instead))
                (call.OpCode, call.Operand) = (OpCodes.Call, instead);
        }
    }

    private static void Insert(MethodBody body, MethodReference pass, MethodReference? enter)
    {
        body.SimplifyMacros();
        var code = body.GetILProcessor();
        foreach (var jump in body.Instructions.ToArray())
        {
            if (!JumpsBack(jump))
                continue;
            // The jump becomes the call, so that whatever led to the jump leads to the call; a copy of the jump follows.
            code.InsertAfter(jump, Copy(code, jump));
            (jump.OpCode, jump.Operand) = (OpCodes.Call, pass);
        }

        if (enter is not null)
            code.InsertBefore(body.Instructions[0], Instruction.Create(OpCodes.Call, enter));
        body.OptimizeMacros();
    }

    // What follows an await begins outside the block that gives exceptions to the task: one thrown there would reach nobody.
    private static bool IsContinuation(MethodDefinition method) =>
        method.Name == "MoveNext"
        && method.DeclaringType.Interfaces
            .Any(type => type.InterfaceType.FullName == typeof(System.Runtime.CompilerServices.IAsyncStateMachine).FullName);

    private static bool JumpsBack(Instruction instruction) => instruction.Operand switch
    {
        Instruction target => target.Offset <= instruction.Offset,
        Instruction[] targets => Array.Exists(targets, target => target.Offset <= instruction.Offset),
        _ => false,
    };

    private static Instruction Copy(ILProcessor code, Instruction jump) => jump.Operand is Instruction[] targets
        ? code.Create(jump.OpCode, targets)
        : code.Create(jump.OpCode, (Instruction)jump.Operand);
}
