using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Model;

/// <summary>partner.yaml: an organisation that owns content.</summary>
internal sealed record Partner
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public required SourceLocation At { get; init; }

    public string? Website { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public Address Address { get; init; } = Address.None;

    public ImageUse? Logo { get; init; }

    public Share Share { get; init; } = Share.WithRegion;

    public Acceptance Accepts { get; init; } = Acceptance.Nobody;
}

/// <summary>Whose brands may select an item: all (<see cref="WithRegion"/>), none, or those named.</summary>
internal sealed record Share(bool Everyone, ImmutableArray<Sourced<string>> Brands)
{
    public static readonly Share WithRegion = new(true, []);

    public static readonly Share WithNobody = new(false, []);

    public bool Allows(string brand)
    {
        if (Everyone) return true;
        foreach (var named in Brands)
            if (named.Value == brand) return true;
        return false;
    }
}

/// <summary>Whose <c>with:</c> a partner agrees to.</summary>
internal sealed record Acceptance(bool Everyone, ImmutableArray<Sourced<string>> Partners)
{
    public static readonly Acceptance Everybody = new(true, []);

    public static readonly Acceptance Nobody = new(false, []);

    public bool Includes(string partner) => Everyone || Partners.Any(p => p.Value == partner);
}
