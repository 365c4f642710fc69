using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Turns offsets into a text into lines and columns.</summary>
internal sealed class TextPlaces(string file, string text)
{
    private readonly List<int> _lineStarts = LineStarts(text);

    public SourceLocation At(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(file, line + 1, offset - _lineStarts[line] + 1);
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return starts;
    }
}
