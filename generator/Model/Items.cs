using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using RegionSite.Diagnostics;

namespace RegionSite.Model;

internal sealed record NewsItem : Item
{
    [SetsRequiredMembers]
    public NewsItem(Item common) : base(common) { }

    /// <summary>The day it is dated; one in the future hides nothing.</summary>
    public LocalDateTime Date { get; init; }

    public LocalText? Kicker { get; init; }

    public string? Author { get; init; }

    public NewsSource? From { get; init; }

    public Sourced<string>? Press { get; init; }

    public LocalText? Dateline { get; init; }
}

/// <summary>Where a news item was first told.</summary>
internal sealed record NewsSource(string? Name, string? Url);

internal sealed record NetworkItem : Item
{
    [SetsRequiredMembers]
    public NetworkItem(Item common) : base(common) { }

    public string? Kind { get; init; }

    /// <summary>The day, month or year its state is as of.</summary>
    public PartialDate? AsOf { get; init; }

    public ImmutableArray<LocalText> Goals { get; init; } = [];

    /// <summary>Member ids, partner ids, or texts.</summary>
    public ImmutableArray<Sourced<string>> Members { get; init; } = [];

    public ImmutableArray<NetworkProject> Projects { get; init; } = [];

    public string? Website { get; init; }
}

internal sealed record NetworkProject(LocalText Title, LocalText? State, LocalText? Text);

internal sealed record MemberItem : Item
{
    [SetsRequiredMembers]
    public MemberItem(Item common) : base(common) { }

    public ImmutableArray<LocalText> Sector { get; init; } = [];

    public ImmutableArray<LocalText> Services { get; init; } = [];

    /// <summary>Network ids, or texts.</summary>
    public ImmutableArray<Sourced<string>> Networks { get; init; } = [];

    public Address Address { get; init; } = Address.None;

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Website { get; init; }

    public int? Founded { get; init; }

    public int? Employees { get; init; }

    public ImmutableArray<LocalText> Offers { get; init; } = [];

    public ImmutableArray<LocalText> Seeks { get; init; } = [];

    public LocalText? Schools { get; init; }
}

internal sealed record ContactItem : Item
{
    [SetsRequiredMembers]
    public ContactItem(Item common) : base(common) { }

    public LocalText? Role { get; init; }

    public LocalText? Organization { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>The topics it answers for.</summary>
    public ImmutableArray<Sourced<string>> Responsibilities { get; init; } = [];

    /// <summary>The places it answers for.</summary>
    public ImmutableArray<Sourced<string>> For { get; init; } = [];
}

internal sealed record OfferItem : Item
{
    [SetsRequiredMembers]
    public OfferItem(Item common) : base(common) { }

    public string? Kind { get; init; }

    public OfferPrice? Price { get; init; }

    /// <summary>A partner or member id.</summary>
    public Sourced<string>? Provider { get; init; }

    public LocalText? Availability { get; init; }

    public LocalText? Conditions { get; init; }

    public LocalText? Quantity { get; init; }

    public LocalText? InReturn { get; init; }
}

/// <summary>A cost price; <see cref="Per"/> is the unit as written (hour, day, piece, …).</summary>
internal sealed record OfferPrice(decimal Amount, string Currency, LocalText? Per);

internal sealed record PageItem : Item
{
    [SetsRequiredMembers]
    public PageItem(Item common) : base(common) { }

    public LocalText? MenuTitle { get; init; }

    public int Order { get; init; }
}
