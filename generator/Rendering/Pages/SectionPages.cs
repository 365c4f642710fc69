using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>The lists of networks, members, contacts and offers.</summary>
internal static class SectionPages
{
    public static PageModel Build(SectionPage page, SiteView view)
    {
        var common = PageBuilder.Common(page, view, view.Label(page.Section));
        return new PageModel<ListModel>(common, OfType(ItemTypes.FromSection(page.Section)!.Value, view));
    }

    private static ListModel OfType(ItemType type, SiteView view)
    {
        var section = type.Section();
        var items = view.Site.Lists.ByType[type];
        var filter = view.Filters.Of(type);
        if (type == ItemType.Member && Letters(view).ToList() is { Count: > 0 } letters)
        {
            return new ListModel(section, []) { Letters = letters, Filter = filter is null ? null : filter with { More = string.Join(' ', letters.Select(l => l.Url)) } };
        }
        var groups = type switch
        {
            ItemType.Member => items.GroupBy(i => Value(i, FacetKinds.Letter, view)!).OrderBy(g => g.Key == "0-9" ? "~" : g.Key, StringComparer.Ordinal).Select(g => Group(g.Key.ToUpperInvariant(), g.Key, g, view)),
            ItemType.Contact => ByTopic(items, view),
            ItemType.Offer or ItemType.Network => ByKind(type, items, view),
            _ => [Group(view.Label(section), section, items, view)],
        };
        return new ListModel(section, [.. groups]) { Filter = filter };
    }

    // Who answers for what is the question that contacts are looked up with; who answers for two topics stands below both.
    private static IEnumerable<GroupModel> ByTopic(IReadOnlyList<Item> contacts, SiteView view)
    {
        var byTopic = contacts.SelectMany(c => Values(c, FacetKinds.Topic, view), (c, t) => (Contact: c, Topic: t)).ToLookup(p => p.Topic, p => p.Contact);
        foreach (var topic in view.Library.Topics)
            if (byTopic.Contains(topic.Id)) yield return Group(topic.Name.In(view.Language), $"{FacetKinds.Topic}-{topic.Id}", byTopic[topic.Id], view);
        var others = contacts.Where(c => !Values(c, FacetKinds.Topic, view).Any()).ToList();
        if (others.Count > 0) yield return Group(byTopic.Count == 0 ? view.Label("contacts") : view.Say("list.others"), "weitere", others, view);
    }

    private static IEnumerable<GroupModel> ByKind(ItemType type, IReadOnlyList<Item> items, SiteView view)
    {
        var groups = items.GroupBy(i => Value(i, FacetKinds.Kind, view)).ToList();
        // Two kinds of one thing each would be more headings than things.
        if (groups.Count < 2 || items.Count < 2 * groups.Count) return [Group(view.Label(type.Section()), type.Section(), items, view)];
        return groups.OrderBy(g => g.Key is null or "other").ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Group(g.Key is { } kind ? view.Filters.NameOf(new Facet(type, FacetKinds.Kind, kind)) : view.Say("list.others"), g.Key ?? "weitere", g, view));
    }

    private static GroupModel Group(string heading, string id, IEnumerable<Item> items, SiteView view)
    {
        var cards = items.Select(i => view.Cards.Of(i) with { Marks = view.Filters.Marks([i]) }).ToList();
        return new GroupModel(ItemTypes.Parse(cards[0].Type)!.Value.Section(), heading, cards, null) { Id = id };
    }

    // Only a long directory has pages of its letters.
    private static IEnumerable<LinkModel> Letters(SiteView view) => view.Site.Lists.Slices.Keys.Where(f => f.Kind == FacetKinds.Letter && view.SliceUrl(f) is not null)
        .OrderBy(f => f.Value == "0-9" ? "~" : f.Value, StringComparer.Ordinal)
        .Select(f => new LinkModel(view.Filters.NameOf(f), view.SliceUrl(f)));

    private static IEnumerable<string> Values(Item item, string kind, SiteView view) => view.Plan.Facets.Of(item).Where(f => f.Kind == kind).Select(f => f.Value);

    private static string? Value(Item item, string kind, SiteView view) => Values(item, kind, view).FirstOrDefault();
}
