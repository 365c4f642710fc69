using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading;
using RegionSite.Text;

namespace RegionSite.Resolving;

/// <summary>Looks up ids and reports those that name nothing.</summary>
internal sealed class KnownIds(SourceContent content, Library library)
{
    public void Topics(ImmutableArray<Sourced<string>> ids, Reporter reporter)
    {
        if (!content.TopicsKnown) return;
        foreach (var id in ids)
            if (!library.TopicNames.ContainsKey(id.Value)) reporter.ReportUnknown(ReferenceCodes.UnknownTopic, id.At, library.TopicNames.Keys, id.Value);
    }

    public void Places(IEnumerable<Sourced<string>> ids, Reporter reporter)
    {
        if (!content.PlacesKnown) return;
        foreach (var id in ids)
            if (library.Places.Find(id.Value) is null) reporter.ReportUnknown(ReferenceCodes.UnknownPlace, id.At, library.Places.Ids, id.Value);
    }

    public void Partners(IEnumerable<Sourced<string>> ids, Reporter reporter)
    {
        foreach (var id in ids)
            if (!library.Partners.ContainsKey(id.Value)) reporter.ReportUnknown(ReferenceCodes.UnknownPartner, id.At, library.Partners.Keys, id.Value);
    }

    public void Brands(IEnumerable<Sourced<string>> ids, Reporter reporter)
    {
        foreach (var id in ids)
            if (!content.BrandIds.Contains(id.Value)) reporter.ReportUnknown(ReferenceCodes.UnknownBrand, id.At, content.BrandIds, id.Value);
    }

    /// <summary>An id that must name an item of a type.</summary>
    public void Item(Item from, ItemType type, Sourced<string> id, DiagnosticCode unknown, Reporter reporter)
    {
        if (library.Reference(from, type, id.Value) is not null || MayBeBroken(from, type, id.Value)) return;
        reporter.ReportUnknown(unknown, id.At, NamesFor(from, type), id.Value);
    }

    /// <summary>A value that names an item or partner if it has the form of an id, and is a text otherwise.</summary>
    public void ItemPartnerOrText(Item from, ItemType? type, bool orPartner, Sourced<string> value, DiagnosticCode unknown, Reporter reporter)
    {
        if (!Slug.IsReference(value.Value)) return;
        if (orPartner && library.Partners.ContainsKey(value.Value)) return;
        if (type is { } wanted && (library.Reference(from, wanted, value.Value) is not null || MayBeBroken(from, wanted, value.Value))) return;
        var names = type is { } t ? NamesFor(from, t) : [];
        reporter.ReportUnknown(unknown, value.At, orPartner ? names.Concat(library.Partners.Keys) : names, value.Value);
    }

    /// <summary>Whether a page that a menu names may stand in a file that cannot be read.</summary>
    public bool PageMayBeBroken(Brand brand, string slug)
    {
        foreach (var file in content.BrokenFiles)
            if (file.Type == ItemType.Page && file.Slug == slug && (file.OfBrand ? file.Owner == brand.Id : brand.Owners.Any(o => o.Value == file.Owner))) return true;
        return false;
    }

    /// <summary>The same for an item named <c>partner/type/slug</c>.</summary>
    public bool ItemMayBeBroken(string name) =>
        name.Split('/') is [var owner, var type, var slug] && ItemTypes.Parse(type) is { } parsed && MayBeBroken(owner, parsed, slug);

    // What stands in a file that cannot be read is not known; its author has been told, and that is enough.
    private bool MayBeBroken(Item from, ItemType type, string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        var owner = slash < 0 ? from.Key.Owner : id[..slash];
        return MayBeBroken(owner, type, id[(slash + 1)..]);
    }

    private bool MayBeBroken(string owner, ItemType type, string slug)
    {
        foreach (var file in content.BrokenFiles)
            if (!file.OfBrand && file.Owner == owner && file.Type == type && (file.Slug is null || file.Slug == slug)) return true;
        return false;
    }

    private IEnumerable<string> NamesFor(Item from, ItemType type) =>
        library.Items.Where(i => i.Type == type && !i.Key.OfBrand).Select(i => i.Key.Owner == from.Key.Owner ? i.Key.Slug : $"{i.Key.Owner}/{i.Key.Slug}");
}
