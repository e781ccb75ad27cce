namespace Analysis.Text;

/// <summary>A place in a text as editors show it: line and column counted from 1, columns in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
