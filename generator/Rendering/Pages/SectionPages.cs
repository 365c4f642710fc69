using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>The lists of networks, members, contacts and offers, and of topics, places and partners.</summary>
internal static class SectionPages
{
    public static PageModel Build(SectionPage page, SiteView view)
    {
        var groups = page.Section switch
        {
            Sections.Topics => [Links(page, view, view.Library.Topics.Where(t => view.Site.Lists.ByTopic.ContainsKey(t.Id)).Select(t => view.TopicLink(t.Id)))],
            Sections.Places => [Links(page, view, Sorted(view.Site.Lists.ByPlace.Keys.Select(view.PlaceLink)))],
            Sections.Partners => [Links(page, view, Sorted(view.Site.Lists.ByPartner.Keys.Select(view.PartnerLink)))],
            "members" => ByLetter(view),
            _ => new List<GroupModel> { new(page.Section, view.Label(page.Section), view.Cards.Of(view.Site.Lists.ByType[ItemTypes.FromSection(page.Section)!.Value]), null) },
        };
        return new PageModel<ListModel>(PageBuilder.Common(page, view, view.Label(page.Section)), new ListModel(page.Section, groups));
    }

    private static List<GroupModel> ByLetter(SiteView view) =>
    [
        .. view.Site.Lists.ByType[ItemType.Member]
            .GroupBy(i => SortKey.For(i.Title.Default) is [var first, ..] && char.IsAsciiLetterLower(first) ? char.ToUpperInvariant(first) : '#')
            .OrderBy(g => g.Key == '#' ? char.MaxValue : g.Key)
            .Select(g => new GroupModel("members", $"{g.Key}", view.Cards.Of(g), null) { Id = g.Key == '#' ? "0-9" : $"{char.ToLowerInvariant(g.Key)}" }),
    ];

    private static IEnumerable<LinkModel> Sorted(IEnumerable<LinkModel> links) => links.OrderBy(l => SortKey.For(l.Name), StringComparer.Ordinal).ThenBy(l => l.Url, StringComparer.Ordinal);

    private static GroupModel Links(SectionPage page, SiteView view, IEnumerable<LinkModel> links) =>
        new(page.Section, view.Label(page.Section), [.. links.Select(l => new CardModel { Type = page.Section, Title = l.Name, Url = l.Url ?? "", Lang = l.Lang, Partner = "" })], null);
}
