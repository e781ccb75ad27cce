using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Evaluation;

/// <summary>What the cells so far left behind: a chain of submissions, each of which sees all before it, and their states.</summary>
internal sealed class Session
{
    /// <summary>What every cell can use without a using directive.</summary>
    public static readonly IReadOnlyList<string> Imports =
    [
        "System",
        "System.Collections",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Text",
        "System.Threading",
        "System.Threading.Tasks",
        "Microsoft.DotNet.Interactive",
        "Microsoft.DotNet.Interactive.Formatting",
        "Microsoft.DotNet.Interactive.Kernel",
        "Analysis.Kernel.Display.CellFunctions",
    ];

    // The names of compiled cells begin so; stack frames are told by it.
    private const string AssemblyPrefix = "cell-";

    internal static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);
    // Warnings about what notebooks do on purpose: usings that are there already, types in small letters, names that hide older ones,
    // libraries that were built for other versions.
    private static readonly string[] Meaningless =
        ["CS0105", "CS0436", "CS1701", "CS1702", "CS1705", "CS7022", "CS8019", "CS8933", "CS8981"];

    private static readonly EmitOptions Emitting = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly CSharpCompilationOptions _options;
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private object?[] _states = new object?[64];
    private int _slots;
    private int _compiled;
    private readonly Stack<Submission> _running = [];

    /// <summary>An empty session.</summary>
    /// <param name="isAttended">See <see cref="SessionAssemblies"/>.</param>
    public Session(bool isAttended = true)
    {
        Assemblies = new SessionAssemblies(isAttended);
        References = new References(Assemblies);
        Files = new LoadedFiles(Environment.CurrentDirectory);
        _options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            concurrentBuild: false,
            // Types may be said to allow null anywhere; whether that is watched a cell says with #nullable enable.
            nullableContextOptions: NullableContextOptions.Annotations,
            specificDiagnosticOptions: Meaningless.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)),
            metadataReferenceResolver: References,
            sourceReferenceResolver: Files,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
        // The first link holds references and imports; later ones inherit them.
        Chain = CSharpCompilation.CreateScriptCompilation(
            AssemblyPrefix + "0", Parse("", ""), References.Framework, _options.WithUsings(Imports));
    }

    /// <summary>The assemblies of the session.</summary>
    public SessionAssemblies Assemblies { get; }

    /// <summary>What cells are compiled against.</summary>
    public References References { get; }

    /// <summary>The files that cells load.</summary>
    public LoadedFiles Files { get; }

    /// <summary>The last submission that later cells can see.</summary>
    public CSharpCompilation Chain { get; private set; }

    /// <summary>The states of the submissions, the newest first: objects whose public fields are the variables.</summary>
    public IEnumerable<object> States => _states[1..(_slots + 1)].Reverse().OfType<object>();

    /// <summary>Whether an assembly is a compiled cell.</summary>
    public static bool IsCell(System.Reflection.Assembly assembly) =>
        assembly.GetName().Name?.StartsWith(AssemblyPrefix, StringComparison.Ordinal) == true;

    /// <summary>The line of a cell, for quoting; null when it is not known.</summary>
    public string? LineOf(string name, int line)
    {
        lock (_sources)
        {
            if (!_sources.TryGetValue(name, out var source))
                return null;
            return source.Split('\n').ElementAtOrDefault(line - 1)?.TrimEnd('\r');
        }
    }

    /// <summary>The code as the compiler would see it next, without running anything.</summary>
    public CSharpCompilation Compile(string name, string code, IEnumerable<MetadataReference> references)
    {
        var chain = Chain;
        return CSharpCompilation.CreateScriptCompilation(
            $"{AssemblyPrefix}{Interlocked.Increment(ref _compiled)}",
            Parse(ExtensionClasses.Unwrap(CellText.Blank(code)), name),
            references,
            _options,
            chain);
    }

    /// <summary>Compiles a cell and loads it.</summary>
    /// <returns>The submission and the compiler's warnings, or its errors.</returns>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public (Submission? Submission, ImmutableArray<Diagnostic> Diagnostics) Load(
        Cell cell, IEnumerable<MetadataReference> references, CancellationToken stop)
    {
        lock (_sources)
            _sources[cell.Name] = cell.Code;
        var compilation = Compile(cell.Name, cell.Code, references);
        // Usings alone give no code to load.
        if (!compilation.SyntaxTrees.Any(tree => ((CompilationUnitSyntax)tree.GetRoot()).Members.Count > 0))
        {
            var errors = Only(DiagnosticSeverity.Error, compilation.GetDiagnostics(stop));
            return (errors.Length > 0 ? null : new(compilation, null), errors);
        }

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: Emitting, cancellationToken: stop);
        return emitted.Success
            ? (Submission.From(compilation, Assemblies.Load(assembly, symbols), stop),
                Only(DiagnosticSeverity.Warning, emitted.Diagnostics))
            : (null, Only(DiagnosticSeverity.Error, emitted.Diagnostics));
    }

    /// <summary>Where a submission finds the states of those before it and puts its own.</summary>
    public object?[] StatesFor()
    {
        if (_slots + 2 > _states.Length)
            Array.Resize(ref _states, 2 * _states.Length);
        return _states;
    }

    /// <summary>The variables that cells can see; of two with one name the newer.</summary>
    public IEnumerable<(string Name, object? Value, Type Type)> Variables =>
        (from state in States
         from part in state.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public)
         where !part.Name.StartsWith('<')
         select (part.Name, part.GetValue(state), part.FieldType)).DistinctBy(variable => variable.Name);

    /// <summary>Gives a variable a value.</summary>
    public void Assign(string name, object? value)
    {
        var place = States.Select(state => (State: state, Field: state.GetType().GetField(name))).First(place => place.Field is not null);
        place.Field!.SetValue(place.State, value);
    }

    /// <summary>
    /// Keeps what runs. Code that it sends comes after it in the chain and sees what it declares; to be
    /// called before that code is compiled.
    /// </summary>
    public void KeepRunning()
    {
        foreach (var outer in _running.Where(outer => !outer.IsKept))
        {
            outer.IsKept = true;
            Keep(outer);
        }
    }

    /// <summary>Says that a submission runs.</summary>
    public void Begin(Submission submission) => _running.Push(submission);

    /// <summary>Says that a submission ended, also half-way: what it did is done.</summary>
    public void End(Submission submission)
    {
        _running.Pop();
        if (!submission.IsKept)
            Keep(submission);
    }

    /// <summary>Keeps what a submission declared.</summary>
    public void Keep(Submission submission)
    {
        if (submission.Declares)
        {
            Chain = submission.Compilation;
            if (_states[_slots + 1] is not null)
                _slots++;
        }
        else
        {
            _states[_slots + 1] = null;
        }
    }

    /// <summary>Whether code holds more than blanks and comments.</summary>
    public static bool HasCode(string code)
    {
        // Directives hang on the token that follows them, here the end of the file; packages are directives of ours.
        var root = (CompilationUnitSyntax)Parse(code, "").GetRoot();
        return root.Members.Count > 0 || root.Usings.Count > 0 || root.AttributeLists.Count > 0 || root.ContainsDirectives;
    }

    /// <summary>Whether code is complete.</summary>
    public static Completeness Judge(string code)
    {
        var tree = Parse(CellText.Blank(code), "");
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return Completeness.Incomplete;
        return tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? Completeness.Invalid
            : Completeness.Complete;
    }

    private static ImmutableArray<Diagnostic> Only(DiagnosticSeverity severity, ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity == severity && !diagnostic.IsSuppressed)];

    private static SyntaxTree Parse(string code, string name) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Parsing, name);
}
