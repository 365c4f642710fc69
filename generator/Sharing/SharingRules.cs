using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Sharing;

/// <summary>The one place that decides which brand shows what and which copy is the canonical one (contract, section 5); whether an item is live is not asked here.</summary>
internal sealed class SharingRules(Library library)
{
    public SharingDecision Decide(Brand brand, Item item)
    {
        if (item.Key.OfBrand)
            return item.Key.Owner == brand.Id ? new(SharingReason.OwnPage, brand.Id) : new(SharingReason.NotSelected, null);

        foreach (var owner in brand.Owners)
            if (owner.Value == item.Key.Owner) return new(SharingReason.OwnedByOwner, owner.Value);

        var wanted = CoPublished(brand, item) ?? Selected(brand.Select, item);
        if (wanted is not { } found) return new(SharingReason.NotSelected, null);
        if (Vetoed(brand.Select, item) is { } veto) return new(SharingReason.RefusedByBrand, veto);
        if (found.Reason == SharingReason.CoPublished || ShareOf(item).Allows(brand.Id)) return found;
        return new(SharingReason.RefusedByPartner, item.Key.Owner);
    }

    /// <summary>The brand with the canonical copy; null where no brand shows the item.</summary>
    public Brand? Home(Item item)
    {
        if (item.Key.OfBrand) return library.Brands.FirstOrDefault(b => b.Id == item.Key.Owner);
        foreach (var partner in library.Accepted(item).Prepend(item.Key.Owner))
            if (BrandOf(partner) is { } brand && Decide(brand, item).Shows) return brand;
        return library.Brands.Where(b => Decide(b, item).Shows).OrderByDescending(IsUmbrella).ThenBy(b => b.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    private bool IsUmbrella(Brand brand) => brand.Id == library.Region.Umbrella.Value;

    /// <summary>The brand a partner owns; the one that is not the umbrella where it owns both.</summary>
    private Brand? BrandOf(string partner) =>
        library.Brands.Where(b => b.Owners.Any(o => o.Value == partner)).OrderBy(IsUmbrella).ThenBy(b => b.Id, StringComparer.Ordinal).FirstOrDefault();

    private Share ShareOf(Item item) => item.Share ?? library.Partners.GetValueOrDefault(item.Key.Owner)?.Share ?? Share.WithNobody;

    private SharingDecision? CoPublished(Brand brand, Item item)
    {
        foreach (var partner in library.Accepted(item))
            foreach (var owner in brand.Owners)
                if (owner.Value == partner) return new(SharingReason.CoPublished, partner);
        return null;
    }

    private SharingDecision? Selected(Selection select, Item item)
    {
        if (!select.Types.IsEmpty && !select.Types.Contains(item.Type)) return null;
        if (select.All) return new(SharingReason.SelectedAll, null);
        foreach (var partner in select.Partners)
            if (partner.Value == item.Key.Owner || library.Accepted(item).Contains(partner.Value)) return new(SharingReason.SelectedPartner, partner.Value);
        foreach (var topic in select.Topics)
            foreach (var own in item.Topics)
                if (topic.Value == own.Value) return new(SharingReason.SelectedTopic, topic.Value);
        if (!select.Places.IsEmpty)
        {
            var places = library.PlacesFor(item);
            foreach (var place in select.Places)
                if (places.AsSpan().BinarySearch(place.Value, StringComparer.Ordinal) >= 0) return new(SharingReason.SelectedPlace, place.Value);
        }
        var byKeys = !select.Partners.IsEmpty || !select.Topics.IsEmpty || !select.Places.IsEmpty;
        return !byKeys && !select.Types.IsEmpty ? new(SharingReason.SelectedType, item.Type.Word()) : null;
    }

    private static string? Vetoed(Selection select, Item item)
    {
        foreach (var partner in select.ExceptPartners)
            if (partner.Value == item.Key.Owner) return partner.Value;
        foreach (var topic in select.ExceptTopics)
            foreach (var own in item.Topics)
                if (topic.Value == own.Value) return topic.Value;
        foreach (var named in select.ExceptItems)
            if (named.Value.Split('/') is [var owner, var type, var slug] && owner == item.Key.Owner && slug == item.Key.Slug && ItemTypes.Parse(type) == item.Type) return named.Value;
        return null;
    }
}
