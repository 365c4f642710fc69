using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <summary>From an offset in a Markdown text to its place in the file.</summary>
internal readonly struct SourceMap(BodySource source, IReadOnlyList<int> lineStarts)
{
    public SourceLocation At(int offset)
    {
        var low = 0;
        var high = lineStarts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lineStarts[middle] <= offset) low = middle;
            else high = middle - 1;
        }
        var start = lineStarts.Count == 0 ? 0 : lineStarts[low];
        return new SourceLocation(source.DisplayFile, source.FirstLine + low, Math.Max(offset, start) - start + 1);
    }
}
