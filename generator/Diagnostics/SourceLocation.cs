namespace RegionSite.Diagnostics;

/// <summary>A place in an input file: the path as the user gave it joined with the path below it, line and column from 1 (UTF-16 units).</summary>
internal readonly record struct SourceLocation(string File, int Line, int Column) : IComparable<SourceLocation>
{
    /// <summary>The file as a whole, where no line is meant.</summary>
    public static SourceLocation StartOf(string file) => new(file, 1, 1);

    public int CompareTo(SourceLocation other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => $"{File}:{Line}:{Column}";
}
