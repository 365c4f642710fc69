namespace RegionSite.Rendering.Models;

/// <summary>An item in a list.</summary>
internal sealed record CardModel
{
    /// <summary>news, event, network, member, contact, offer or page; topic, place or partner.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    /// <summary>Set where the item is in another language than the page, with <see cref="LanguageName"/> ("auf Deutsch").</summary>
    public string? Lang { get; init; }

    public string? LanguageName { get; init; }

    public string? Summary { get; init; }

    public string? Kicker { get; init; }

    /// <summary>Who it comes from.</summary>
    public required string Partner { get; init; }

    /// <summary>A date in words, with <see cref="DateTime"/> for machines.</summary>
    public string? Date { get; init; }

    public string? DateTime { get; init; }

    /// <summary>For events: the day as a badge.</summary>
    public DayModel? Day { get; init; }

    /// <summary>Where it is or belongs, in words.</summary>
    public string? Place { get; init; }

    /// <summary>For events: the moment it is over (RFC 3339), for the script that moves past events out of the list.</summary>
    public string? Ends { get; init; }

    /// <summary>cancelled, postponed, rescheduled, retimed, moved-online, sold-out; null where all is as usual.</summary>
    public string? State { get; init; }

    /// <summary>For an event that was moved: when it was to be at first.</summary>
    public string? PreviousDate { get; init; }

    public bool Free { get; init; }

    public bool OpenToGuests { get; init; }

    public bool Online { get; init; }

    /// <summary>For events: how many stations it has.</summary>
    public int Stations { get; init; }

    /// <summary>For events: dated, regular, running or unfixed, as lists part them.</summary>
    public string? Shape { get; init; }

    /// <summary>For a series: further dates in words.</summary>
    public string? Series { get; init; }

    /// <summary>For a series whose rule can be said: "Jeden Dienstag"; for a regular one with its time.</summary>
    public string? Rhythm { get; init; }

    /// <summary>For a regular series with <see cref="Rhythm"/>: the day of its next date in words.</summary>
    public string? NextDay { get; init; }

    /// <summary>For a series: the moment the date shown is over (RFC 3339), though others follow.</summary>
    public string? Over { get; init; }

    /// <summary>For events: the days of the next two months on which they take place, at least the next (<c>2026-12-01 2026-12-24/2026-12-31</c>), for filters.</summary>
    public string? Dates { get; init; }

    /// <summary>For networks and offers: the word for its kind, as a key of the interface texts (<c>network.kind.business</c>).</summary>
    public string? Kind { get; init; }

    /// <summary>For contacts: role; for members: sectors; for offers: the price.</summary>
    public string? Detail { get; init; }

    public string? Phone { get; init; }

    public string? PhoneUrl { get; init; }

    public string? Email { get; init; }

    public ImageModel? Image { get; init; }

    /// <summary>In lists that can be filtered: the facets it has, for the script (<c>topic:kultur place:stadt-b</c>).</summary>
    public string? Marks { get; init; }

    /// <summary>For topics, places and partners: how much there is of each, in words ("3 Beiträge").</summary>
    public IReadOnlyList<string> Counts { get; init; } = [];

    /// <summary>The first of a front page, shown larger.</summary>
    public bool Lead { get; init; }
}

/// <summary>A day as a badge: "24", "Okt", "Sa".</summary>
internal sealed record DayModel(string Day, string Month, string Weekday);

/// <summary>A heading with cards below it, and where there are more.</summary>
/// <param name="Type">The plural type word of the cards (news, events …), for the class.</param>
internal sealed record GroupModel(string Type, string Heading, IReadOnlyList<CardModel> Cards, LinkModel? More)
{
    /// <summary>For the anchor.</summary>
    public string? Id { get; init; }
}

/// <summary>Pages of a list: the one at hand is <see cref="Number"/> of <see cref="Total"/>.</summary>
internal sealed record PagerModel(int Number, int Total, string? Previous, string? Next, IReadOnlyList<PagerLink> Pages);

internal sealed record PagerLink(int Number, string Url, bool Current);
