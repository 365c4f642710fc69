using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading;

namespace RegionSite.Resolving;

/// <summary>The references in region.yaml, brand.yaml and partner.yaml.</summary>
internal static class SettingsChecker
{
    public static void Check(SourceContent content, Library library, KnownIds known, DiagnosticBag bag)
    {
        var reporter = bag.Reporter;
        if (content.Region.Umbrella.Value.Length > 0) known.Brands([content.Region.Umbrella], reporter);
        known.Places(content.Outlines.Select(o => o.Place), reporter);
        CheckHosts(content, library, reporter);
        var byUrl = new Dictionary<string, Brand>(StringComparer.Ordinal);
        var owned = new Dictionary<string, Brand>(StringComparer.Ordinal);
        foreach (var brand in library.Brands)
        {
            Check(brand, library, known, reporter);
            var url = brand.Host + brand.Url.Value.AbsolutePath;
            if (!byUrl.TryAdd(url, brand)) reporter.Report(AddressCodes.SameUrl, brand.Url.At, url, byUrl[url].Id);
            if (brand.Id == content.Region.Umbrella.Value) continue;
            foreach (var owner in brand.Owners)
                if (!owned.TryAdd(owner.Value, brand) && owned[owner.Value] != brand) reporter.Report(BrandCodes.TwoBrandsOfOwner, owner.At, owner.Value, owned[owner.Value].Id);
        }
        foreach (var partner in content.Partners)
        {
            var own = bag.For($"partners/{partner.Id}/partner.yaml");
            known.Brands(partner.Share.Brands, own);
            known.Partners(partner.Accepts.Partners, own);
        }
    }

    // The host of a brand that cannot be read may be the one that is meant.
    private static void CheckHosts(SourceContent content, Library library, Reporter reporter)
    {
        if (content.Brands.Length < content.BrandIds.Count) return;
        var hosts = library.Brands.Select(b => b.Host).ToHashSet(StringComparer.Ordinal);
        foreach (var delivery in content.Region.Hosts)
            if (!hosts.Contains(delivery.Host.Value)) reporter.ReportUnknown(BrandCodes.UnknownHost, delivery.Host.At, hosts, delivery.Host.Value);
    }

    private static void Check(Brand brand, Library library, KnownIds known, Reporter reporter)
    {
        known.Partners(brand.Owners, reporter);
        known.Partners(brand.Select.Partners, reporter);
        known.Partners(brand.Select.ExceptPartners, reporter);
        known.Topics(brand.Select.Topics, reporter);
        known.Topics(brand.Select.ExceptTopics, reporter);
        known.Places(brand.Select.Places, reporter);
        foreach (var item in brand.Select.ExceptItems)
            if (!Exists(item.Value, library) && !known.ItemMayBeBroken(item.Value)) reporter.ReportUnknown(ReferenceCodes.UnknownItem, item.At, library.Items.Select(i => i.Key.ToString()), item.Value);
        foreach (var section in brand.Home.OfType<ItemsSection>())
        {
            known.Topics(section.Topics, reporter);
            known.Places(section.Places, reporter);
        }
        foreach (var entry in brand.Menus.All)
            if (entry.Page is { } page && BrandPages.Find(brand, page.Value, library) is null && !known.PageMayBeBroken(brand, page.Value))
                reporter.ReportUnknown(BrandCodes.MissingMenuPage, page.At, BrandPages.Of(brand, library).Select(p => p.Key.Slug), page.Value);
        foreach (var (_, legal) in brand.Legal.All)
        {
            if (legal.Page is not { } page) continue;
            if (library.Find(new ItemKey(brand.Id, ItemType.Page, page.Value, true)) is not { } found)
                reporter.ReportUnknown(BrandCodes.MissingLegalPage, page.At, library.Items.Where(i => i.Key.OfBrand && i.Key.Owner == brand.Id).Select(i => i.Key.Slug), page.Value);
            else if (library.State(found) is ItemState.Draft or ItemState.NotYet or ItemState.Expired) reporter.Report(BrandCodes.UnpublishedLegalPage, page.At, page.Value);
        }
    }

    // "partner/type/slug" with the type in either number.
    private static bool Exists(string name, Library library) =>
        name.Split('/') is [var owner, var type, var slug] && ItemTypes.Parse(type) is { } parsed && library.Find(new ItemKey(owner, parsed, slug)) is not null;
}
