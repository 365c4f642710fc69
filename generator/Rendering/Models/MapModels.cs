namespace RegionSite.Rendering.Models;

/// <summary>A map as an SVG of a page; lengths are in the units of <see cref="ViewBox"/>.</summary>
/// <param name="Outlines">The <c>d</c> of paths.</param>
/// <param name="Dots">Places too near others to be pressed.</param>
internal sealed record MapModel(string ViewBox, IReadOnlyList<string> Outlines, IReadOnlyList<MapDot> Dots, IReadOnlyList<MapLink> Links)
{
    /// <summary>What it shows, where it is one of several.</summary>
    public string? Name { get; init; }
}

internal sealed record MapDot(string X, string Y);

/// <summary>A place to press: to its page, or to who answers for it.</summary>
/// <param name="Kind">district, municipality, venue, area, other.</param>
internal sealed record MapLink(string X, string Y, string Name, string Url, string Kind)
{
    /// <summary>Set where the name is in another language than the page.</summary>
    public string? Lang { get; init; }

    /// <summary>Null where there was no room.</summary>
    public MapLabel? Label { get; init; }
}

/// <param name="Name">As it is drawn: the link's name, or what is left of it without the kind of municipality.</param>
/// <param name="Anchor">start, middle or end.</param>
internal sealed record MapLabel(string Name, string X, string Y, string Anchor);

/// <summary>Who answers for a place.</summary>
/// <param name="Id">For the anchor.</param>
/// <param name="Place">Without address where the brand has no page of it.</param>
internal sealed record ResponsibleModel(string Id, LinkModel Place, IReadOnlyList<HelperModel> Helpers)
{
    /// <summary>Where to find those that are too many for here.</summary>
    public LinkModel? More { get; init; }
}

/// <param name="Detail">What somebody is, and of which house.</param>
/// <param name="Topics">What somebody answers for.</param>
internal sealed record HelperModel(LinkModel Link, string? Detail, IReadOnlyList<string> Topics);
