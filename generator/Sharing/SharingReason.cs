namespace RegionSite.Sharing;

/// <summary>Why a brand shows an item, or does not (contract, section 5).</summary>
internal enum SharingReason
{
    /// <summary>Not selected: the brand never asked for it.</summary>
    NotSelected,

    /// <summary>A page of the brand's own folder.</summary>
    OwnPage,

    /// <summary>An owner of the brand is the item's partner.</summary>
    OwnedByOwner,

    /// <summary>An owner is a co-publisher that has agreed.</summary>
    CoPublished,

    /// <summary>The brand selects every shared item.</summary>
    SelectedAll,

    SelectedPartner,

    SelectedTopic,

    SelectedPlace,

    /// <summary>Selected by nothing but its type.</summary>
    SelectedType,

    /// <summary>Selected, but the item's <c>share</c> does not let this brand have it.</summary>
    RefusedByPartner,

    /// <summary>The brand's own veto.</summary>
    RefusedByBrand,
}

/// <summary>One brand's decision on one item; <see cref="By"/> names what matched or refused.</summary>
internal readonly record struct SharingDecision(SharingReason Reason, string? By)
{
    public bool Shows => Reason is >= SharingReason.OwnPage and <= SharingReason.SelectedType;
}
