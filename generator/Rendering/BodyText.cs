using RegionSite.Markup;

namespace RegionSite.Rendering;

/// <summary>A body on its way to a page of one brand: links get that brand's addresses as they are written.</summary>
internal sealed record BodyText(Body Body);
