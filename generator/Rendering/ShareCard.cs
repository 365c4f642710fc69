using System.Globalization;
using System.Text;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>The drawing behind a picture for link previews: what it is, its title, when and where, and whose website, in the brand's colours.</summary>
internal static class ShareCard
{
    private const int Margin = 80;
    private const int TextWidth = ShareImageFile.Width - (2 * Margin);

    // A title gets the largest letters in which it has room.
    private static readonly (int Size, int MostLines)[] Sizes = [(84, 2), (68, 3), (56, 4)];

    public static string Svg(ShareImageFile file, SiteView view, Theme theme)
    {
        var card = view.Cards.Of(file.Shown);
        var palette = Palette.Light(GivenTokens.Of([.. theme.Tokens, view.Site.Brand.Tokens])).Tokens;
        var ground = palette.TryGetValue("primary", out var primary) && primary.Colour is { } fill ? fill : new Colour(0x1F, 0x2A, 0x44);
        var ink = ground.TextOn();
        var stripe = palette.TryGetValue("accent", out var accent) && accent.Colour is { } second && second.ContrastWith(ground) >= 1.5 ? second : ink;
        var (size, lines) = Fitting(card.Title);

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{ShareImageFile.Width}\" height=\"{ShareImageFile.Height}\"><rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Margin}\" y=\"{Margin}\" width=\"120\" height=\"12\" fill=\"{stripe}\"/><g fill=\"{ink}\" font-family=\"DejaVu Sans, Verdana, sans-serif\">");
        var above = card.Kicker ?? (file.Shown is PageItem ? "" : view.Label(file.Shown.Type.Section()));
        Line(svg, 150, 30, false, CardText.Shortened(above, 30, TextWidth));
        for (var i = 0; i < lines.Count; i++) Line(svg, 190 + size + (int)(i * size * 1.2), size, true, lines[i]);
        Line(svg, 500, 30, false, CardText.Shortened(string.Join(" · ", new[] { card.Date, card.Place }.Where(t => !string.IsNullOrEmpty(t) && t != card.Title)), 30, TextWidth));
        Line(svg, 555, 34, true, CardText.Shortened(view.Model.Name, 34, TextWidth));
        return svg.Append("</g></svg>").ToString();
    }

    private static (int Size, IReadOnlyList<string> Lines) Fitting(string title)
    {
        foreach (var (size, most) in Sizes)
            if (CardText.Wrapped(title, size, TextWidth) is { } lines && lines.Count <= most) return (size, lines);
        var (smallest, fewest) = Sizes[^1];
        var all = CardText.Wrapped(title, smallest, TextWidth);
        return (smallest, [.. all.Take(fewest - 1), CardText.Shortened(string.Join(' ', all.Skip(fewest - 1)), smallest, TextWidth)]);
    }

    private static void Line(StringBuilder svg, int y, int size, bool bold, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{y}\" font-size=\"{size}\"{(bold ? " font-weight=\"bold\"" : "")}>{Escaped(text)}</text>");

    private static string Escaped(string text) => string.Concat(text.Where(c => !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF') && !char.IsSurrogate(c)))
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
