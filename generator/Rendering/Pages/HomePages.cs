using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>A brand's home page from the sections of brand.yaml; empty ones are left out.</summary>
internal static class HomePages
{
    public static PageModel Build(HomePage page, SiteView view)
    {
        var blocks = new List<HomeBlock>();
        foreach (var section in view.Site.Brand.Home)
        {
            switch (section)
            {
                case HeroSection hero:
                    var link = hero.Link is null ? null : new LinkModel(hero.LinkText?.In(view.Language) ?? hero.Link, hero.Link);
                    blocks.Add(new HomeBlock(new HeroModel(hero.Title?.In(view.Language), hero.Text?.In(view.Language), view.Image(hero.Image), link), null, null));
                    break;
                case TextSection text:
                    blocks.Add(new HomeBlock(null, null, new TextModel(text.Title?.In(view.Language), text.Text.In(view.Language))));
                    break;
                case ItemsSection list when Group(list, view) is { Cards.Count: > 0 } group:
                    blocks.Add(new HomeBlock(null, Unique(group, blocks), null));
                    break;
                case TilesSection tiles when Tiles(tiles, view) is { Cards.Count: > 0 } group:
                    blocks.Add(new HomeBlock(null, Unique(group, blocks), null));
                    break;
            }
        }
        if (HomeGuide.Of(view) is { } guide) blocks.Insert(blocks is [{ Hero: not null }, ..] ? 1 : 0, new HomeBlock(null, null, null) { Guide = guide });
        var lead = view.Site.Brand.Home.OfType<HeroSection>().FirstOrDefault()?.Text?.In(view.Language);
        return new PageModel<HomeModel>(PageBuilder.Common(page, view, view.Model.Name) with { Description = lead }, new HomeModel(blocks));
    }

    // A section may come twice, with other topics; the newest article leads the first of the news alone.
    private static GroupModel Unique(GroupModel group, List<HomeBlock> above)
    {
        var same = above.Count(b => b.Group?.Type == group.Type);
        if (same > 0) return group with { Id = $"{group.Id}-{same + 1}" };
        return group.Type == "news" ? group with { Cards = [group.Cards[0] with { Lead = true }, .. group.Cards.Skip(1)] } : group;
    }

    private static GroupModel Tiles(TilesSection section, SiteView view)
    {
        var cards = LinkCards.Of(section.Section, view).ToList();
        var label = view.Label(section.Section);
        var more = cards.Count > section.Limit ? new LinkModel(label, view.SectionUrl(section.Section)) : null;
        return new GroupModel(section.Section, section.Title?.In(view.Language) ?? label, cards[..Math.Min(section.Limit, cards.Count)], more) { Id = section.Section };
    }

    private static GroupModel Group(ItemsSection section, SiteView view)
    {
        var lists = view.Site.Lists;
        IEnumerable<Item> items = section.Type switch
        {
            ItemType.News => lists.News,
            ItemType.Event => lists.Upcoming,
            _ => lists.ByType[section.Type],
        };
        if (!section.Topics.IsEmpty) items = items.Where(i => i.Topics.Any(t => section.Topics.Any(s => s.Value == t.Value)));
        if (!section.Places.IsEmpty) items = items.Where(i => section.Places.Any(s => view.Library.PlacesFor(i).Contains(s.Value)));
        items = section.Type == ItemType.Event ? NextEvents.Of(items.Cast<EventItem>(), section.Limit, view.Plan.Calendar, view.Library) : items.Take(section.Limit);
        var heading = section.Title?.In(view.Language) ?? view.Label(section.Type.Section());
        var more = section.Type == ItemType.Page ? null : new LinkModel(view.Label(section.Type.Section()), view.SectionUrl(section.Type.Section()));
        return new GroupModel(section.Type.Section(), heading, view.Cards.Of(items), more) { Id = section.Type.Section() };
    }
}
