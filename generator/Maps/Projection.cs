namespace RegionSite.Maps;

/// <summary>
/// From degrees to a drawing of fixed width. Equirectangular, with the longitudes shortened by the cosine of the middle latitude: a degree to the east
/// is that much shorter than one to the north, so shapes and distances are right in the middle. Two degrees from there, at the edge of a large region, they are off by
/// some five in a hundred, which nobody sees; and north is up, which no projection with better distances promises everywhere.
/// </summary>
internal sealed class Projection
{
    // A single town must not fill the sheet: no less than two kilometres across.
    private const double LeastSpan = 0.02;

    private readonly double _west;
    private readonly double _north;
    private readonly double _shortening;
    private readonly double _scale;
    private readonly double _left;
    private readonly double _top;

    /// <param name="shown">What has to find room; at least one.</param>
    /// <param name="margin">Free on every side.</param>
    /// <param name="tallest">The greatest height.</param>
    public Projection(IReadOnlyCollection<Position> shown, double width, double margin, double tallest)
    {
        var (south, east) = (shown.Min(p => p.Latitude), shown.Max(p => p.Longitude));
        (_west, _north) = (shown.Min(p => p.Longitude), shown.Max(p => p.Latitude));
        _shortening = Math.Cos((south + _north) / 2 * Math.PI / 180);
        var (across, down) = ((east - _west) * _shortening, _north - south);
        _scale = Math.Min((width - 2 * margin) / Math.Max(across, LeastSpan), (tallest - 2 * margin) / Math.Max(down, LeastSpan));
        Width = width;
        Height = Math.Ceiling(Math.Max(down * _scale + 2 * margin, width / 3));
        (_left, _top) = ((width - across * _scale) / 2, (Height - down * _scale) / 2);
    }

    public double Width { get; }

    public double Height { get; }

    public MapPoint Project(Position at) => new(_left + (at.Longitude - _west) * _shortening * _scale, _top + (_north - at.Latitude) * _scale);
}
