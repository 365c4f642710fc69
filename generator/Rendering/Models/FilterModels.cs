namespace RegionSite.Rendering.Models;

/// <summary>
/// By what a list can be narrowed. With script it is a form whose choices combine and stand in the address; without, each choice leads to a page of its own.
/// </summary>
internal sealed record FilterModel
{
    /// <summary>The section's name: <c>events</c>, <c>members</c> …</summary>
    public required string Type { get; init; }

    /// <summary>The address of the whole list.</summary>
    public required string Action { get; init; }

    public required IReadOnlyList<FilterField> Fields { get; init; }

    /// <summary>Whether the form offers a search by words.</summary>
    public bool Words { get; init; }

    /// <summary>For events: the name of the period in the address; null where there is none to choose.</summary>
    public string? When { get; init; }

    /// <summary>The zone in which "today" is meant.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether the choices have pages.</summary>
    public bool Pages { get; init; }

    /// <summary>Addresses of pages that hold the rest of the list, separated by spaces.</summary>
    public string More { get; init; } = "";
}

/// <summary>One thing to choose by.</summary>
/// <param name="Kind">topic, place, partner, sector, kind, audience, letter, access, free or online: the first half of the cards' marks.</param>
/// <param name="Name">Its name in the address.</param>
/// <param name="IsFlag">Yes or no, instead of one of <paramref name="Options"/>.</param>
internal sealed record FilterField(string Kind, string Name, bool IsFlag, IReadOnlyList<FilterOption> Options);

/// <param name="Url">The page of the items that have it; null where it has none, because an item has its address.</param>
/// <param name="Count">How many there are.</param>
internal sealed record FilterOption(string Value, string Name, string? Url, int Count)
{
    /// <summary>Set where the name is in another language than the page.</summary>
    public string? Lang { get; init; }
}

/// <summary>Layout <c>slice</c>: a list narrowed by one facet.</summary>
/// <param name="Type">The section's name.</param>
/// <param name="All">The whole list.</param>
/// <param name="Count">How many items there are; the page shows the first of them.</param>
internal sealed record SliceModel(string Type, IReadOnlyList<GroupModel> Groups, FilterModel? Filter, LinkModel All, int Count)
{
    /// <summary>How many are not shown here.</summary>
    public int Hidden { get; init; }

    /// <summary>Calendars and lists of just these; null where there are none.</summary>
    public EventFilesModel? Files { get; init; }
}
