using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>All about a topic, a place or a partner: what is new, what is on, who helps, who takes part.</summary>
internal static class DossierPages
{
    private const int MostOfAType = 12;

    public static PageModel Build(DossierPage page, SiteView view)
    {
        var lists = view.Site.Lists;
        var (items, link, section, calendar) = page.Kind switch
        {
            DossierKind.Topic => (lists.ByTopic[page.Id], view.TopicLink(page.Id), Sections.Topics, $"thema/{page.Id}"),
            DossierKind.Place => (lists.ByPlace[page.Id], view.PlaceLink(page.Id), Sections.Places, $"ort/{page.Id}"),
            _ => (lists.ByPartner[page.Id], view.PartnerLink(page.Id), Sections.Partners, $"partner/{page.Id}"),
        };
        var hasCalendar = items.OfType<EventItem>().Any(e => e.Schedule is not null);
        var file = Addresses.Calendars(view.Site) + calendar + ".ics";
        var model = new DossierModel
        {
            Groups = [.. Groups(items, view)],
            CalendarUrl = hasCalendar ? file : null,
            WebcalUrl = hasCalendar ? $"webcal://{view.Site.Host}{file}" : null,
        };
        if (page.Kind == DossierKind.Place) model = OfPlace(model, page.Id, view);
        if (page.Kind == DossierKind.Partner) model = OfPartner(model, page.Id, view);
        var common = PageBuilder.Common(page, view, link.Name);
        return new PageModel<DossierModel>(PageBuilder.Below(common, view.Label(section), view.SectionUrl(section)), model);
    }

    private static IEnumerable<GroupModel> Groups(IEnumerable<Item> items, SiteView view)
    {
        var byType = items.ToLookup(i => i.Type);
        foreach (var type in ItemTypes.All)
        {
            var own = type == ItemType.Event ? byType[type].Where(e => view.Plan.Calendar.IsUpcoming((EventItem)e)) : byType[type];
            var cards = view.Cards.Of(own.Take(MostOfAType));
            if (cards.Count == 0) continue;
            var more = type == ItemType.Page || cards.Count < MostOfAType ? null : new LinkModel(view.Label(type.Section()), view.SectionUrl(type.Section()));
            yield return new GroupModel(type.Section(), view.Label(type.Section()), cards, more) { Id = type.Section() };
        }
    }

    private static DossierModel OfPlace(DossierModel model, string id, SiteView view)
    {
        var place = view.Library.Places.Find(id)!;
        var around = view.Library.Places.CountsFor(id).Where(p => p != id)
            .Concat(view.Library.Places.Ids.Where(p => p != id && view.Library.Places.Find(p)!.Within?.Value == id).Order(StringComparer.Ordinal));
        return model with
        {
            Place = PlaceModels.Of(place, view),
            Around = [.. around.Select(view.PlaceLink).Where(l => l.Url is not null)],
        };
    }

    private static DossierModel OfPartner(DossierModel model, string id, SiteView view)
    {
        var partner = view.Library.Partners[id];
        return model with
        {
            Logo = view.Image(partner.Logo),
            Address = PlaceModels.Address(partner.Address, partner.Phone, partner.Email, partner.Website),
        };
    }
}
