namespace Analysis.Kernel.Evaluation;

/// <summary>Runs code and knows about it. It never sees the protocol.</summary>
internal interface IEvaluator
{
    /// <summary>Says that a cell is about to be run: an interrupt from now on is meant for it.</summary>
    void Expect();

    /// <summary>Runs a cell to its end. Never throws because of the cell.</summary>
    CellOutcome Evaluate(Cell cell, ICellOutput output);

    /// <summary>Stops the cell that runs or is expected, if there is one. Returns at once; never reaches the next cell.</summary>
    void Interrupt();

    /// <summary>Whether code could be run as it is.</summary>
    Completeness Judge(string code);

    /// <summary>What could stand at a position, counted in UTF-16 code units.</summary>
    Completions Complete(string code, int position);

    /// <summary>What stands at a position, counted in UTF-16 code units; null when nothing is known.</summary>
    Inspection? Inspect(string code, int position);
}
