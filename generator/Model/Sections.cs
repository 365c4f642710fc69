using System.Collections.Frozen;

namespace RegionSite.Model;

/// <summary>The parts of a brand's website that <c>labels</c> and <c>paths</c> of brand.yaml may rename.</summary>
internal static class Sections
{
    public const string Search = "search";

    public const string Topics = "topics";

    public const string Places = "places";

    public const string Partners = "partners";

    public const string Widgets = "widgets";

    public static readonly FrozenSet<string> Names =
        ItemTypes.All.Where(t => t != ItemType.Page).Select(t => t.Section()).Concat([Search, Topics, Places, Partners, Widgets]).ToFrozenSet(StringComparer.Ordinal);
}
