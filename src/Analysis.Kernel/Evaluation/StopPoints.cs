using Analysis.Kernel.Display;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Analysis.Kernel.Evaluation;

/// <summary>Puts stop points into compiled code: at the beginning of every method and at every jump backwards. Calls of Display lead to <see cref="SafeDisplay"/>.</summary>
/// <remarks>Done to the compiled code and not to its source, so that it means what it meant: types, overloads, expression trees,
/// lines and columns stay as the compiler saw them.</remarks>
internal static class StopPoints
{
    private static readonly System.Reflection.MethodInfo Pass = typeof(StopPoint).GetMethod(nameof(StopPoint.Pass))!;
    private static readonly System.Reflection.MethodInfo Enter = typeof(StopPoint).GetMethod(nameof(StopPoint.Enter))!;
    private static readonly System.Reflection.MethodInfo Display = typeof(SafeDisplay).GetMethod(nameof(SafeDisplay.Display))!;

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
        var displays = module.GetMemberReferences().OfType<MethodReference>().Where(IsDisplay).ToHashSet();
        var display = displays.Count > 0 ? module.ImportReference(Display) : null;
        foreach (var method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            if (display is not null)
                Lead(method.Body, displays, display);
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

    // A formatter that fails must not fail the cell that displays.
    private static bool IsDisplay(MethodReference method) =>
        (method.DeclaringType.FullName, method.Name) is ("System.DisplayExtensions", "Display") or ("Microsoft.DotNet.Interactive.Kernel", "display");

    private static void Lead(MethodBody body, HashSet<MethodReference> from, MethodReference to)
    {
        foreach (var call in body.Instructions.Where(call => call.OpCode == OpCodes.Call && call.Operand is MethodReference called && from.Contains(called)))
            call.Operand = to;
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
        && method.DeclaringType.Interfaces.Any(type => type.InterfaceType.FullName == typeof(System.Runtime.CompilerServices.IAsyncStateMachine).FullName);

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
