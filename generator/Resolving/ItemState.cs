namespace RegionSite.Resolving;

/// <summary>Whether an item is shown at the moment of the build, and if not, why.</summary>
internal enum ItemState
{
    Live,

    Draft,

    /// <summary>Its <c>publish</c> is still to come.</summary>
    NotYet,

    Expired,

    /// <summary>Left out for a mistake in it (<c>--on-error hold</c>).</summary>
    Held,
}
