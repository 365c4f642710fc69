using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>One quality by which a list of one type can be narrowed; the items that have it are a slice, with a page of its own.</summary>
/// <param name="Kind">A word of <see cref="FacetKinds"/>.</param>
/// <param name="Value">An id or slug; empty where the kind says all.</param>
internal readonly record struct Facet(ItemType Of, string Kind, string Value);

/// <summary>The kinds of facets, in the order in which filters offer them.</summary>
internal static class FacetKinds
{
    public const string Topic = "topic";

    public const string Place = "place";

    public const string Partner = "partner";

    /// <summary>Whom an event is for.</summary>
    public const string Audience = "audience";

    /// <summary>A member's line of business.</summary>
    public const string Sector = "sector";

    /// <summary>What a network or offer is.</summary>
    public const string Kind = "kind";

    /// <summary>The letter a member's name begins with.</summary>
    public const string Letter = "letter";

    /// <summary>An accessibility mark of an event or its place.</summary>
    public const string Access = "access";

    /// <summary>Costs nothing.</summary>
    public const string Free = "free";

    /// <summary>Can be joined from anywhere.</summary>
    public const string Online = "online";
}
