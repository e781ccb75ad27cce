using Analysis.Kernel.Display;
using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Tests.Support;

/// <summary>Runs nothing: the code "fail" fails, "ask" asks for input, "print" prints, everything else gives itself.</summary>
internal sealed class FixedEvaluator : IEvaluator
{
    public int Interrupts { get; private set; }

    public CellOutcome Evaluate(Cell cell, ICellOutput output)
    {
        switch (cell.Code)
        {
            case "fail":
                return new(null, new CellError("Error", "it failed", ["it failed"]));
            case "ask":
                output.Write("stdout", output.ReadLine("name? ", password: false));
                return new(null, null);
            case "print":
                output.Write("stdout", "a");
                output.Write("stdout", "b");
                output.Write("stderr", "c");
                return new(null, null);
            default:
                return new(MimeBundle.OfText(cell.Code), null);
        }
    }

    public void Expect()
    {
    }

    public void Interrupt() => Interrupts++;

    public Completeness Judge(string code) => code.EndsWith('{') ? Completeness.Incomplete : Completeness.Complete;

    public Completions Complete(string code, int position) => new(position - 1, position, [new("xyz", "variable", "int xyz")]);

    public Inspection? Inspect(string code, int position) => position == 0 ? null : new("plain", "**rich**");
}
