using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>All about a topic, a place or a partner: what is new, what is on, who helps, who takes part.</summary>
internal static class DossierPages
{
    private const int MostOfAType = 6;

    private const int MostEvents = 4;

    private static readonly ItemType[] Order = [ItemType.News, ItemType.Event, ItemType.Contact, ItemType.Network, ItemType.Member, ItemType.Offer, ItemType.Page];

    public static PageModel Build(DossierPage page, SiteView view)
    {
        var (section, facet, link, items) = page.Kind switch
        {
            DossierKind.Topic => (Sections.Topics, FacetKinds.Topic, view.TopicLink(page.Id), view.Site.Lists.ByTopic[page.Id]),
            DossierKind.Place => (Sections.Places, FacetKinds.Place, view.PlaceLink(page.Id), view.Site.Lists.ByPlace[page.Id]),
            _ => (Sections.Partners, FacetKinds.Partner, view.PartnerLink(page.Id), view.Site.Lists.ByPartner[page.Id]),
        };
        var common = PageBuilder.Below(PageBuilder.Common(page, view, link.Name), view.Label(section), view.SectionUrl(section));
        var model = new DossierModel
        {
            Groups = [.. Groups(page, facet, page.Kind == DossierKind.Place ? WithHelpers(items, page.Id, view) : items, view)],
            Files = EventFiles.Of(new Facet(ItemType.Event, facet, page.Id), view),
        };
        return page.Kind switch
        {
            DossierKind.Topic => OfTopic(common, model, page.Id, view),
            DossierKind.Place => OfPlace(common, model, page.Id, view),
            _ => new PageModel<DossierModel>(common, OfPartner(model, page.Id, view)),
        };
    }

    private static IEnumerable<GroupModel> Groups(DossierPage page, string facet, IReadOnlyList<Item> items, SiteView view)
    {
        var byType = items.ToLookup(i => i.Type);
        foreach (var type in Order)
        {
            var own = byType[type].Where(i => i is not EventItem happening || view.Plan.Calendar.IsUpcoming(happening)).ToList();
            if (own.Count == 0) continue;
            var section = type.Section();
            var most = type == ItemType.Event ? MostEvents : MostOfAType;
            var first = type == ItemType.Event ? NextEvents.Of(own.Cast<EventItem>(), most, view.Plan.Calendar, view.Library) : own.Take(most);
            var heading = view.Texts.Find($"{page.Layout}.{section}") ?? view.Say($"dossier.{section}");
            yield return new GroupModel(section, heading, view.Cards.Of(first), own.Count > most ? More(new Facet(type, facet, page.Id), view) : null) { Id = section };
        }
    }

    // The list of just these where there is one, else the whole list.
    private static LinkModel? More(Facet facet, SiteView view)
    {
        if (facet.Of == ItemType.Page) return null;
        var label = view.Label(facet.Of.Section());
        return view.SliceUrl(facet) is { } slice
            ? new LinkModel(view.Say("list.slice", label, view.Filters.NameOf(facet)), slice)
            : new LinkModel(label, view.SectionUrl(facet.Of.Section()));
    }

    // Who answers for the district answers for its towns too.
    private static IReadOnlyList<Item> WithHelpers(IReadOnlyList<Item> items, string place, SiteView view)
    {
        var around = view.Library.Places.CountsFor(place);
        var helpers = view.Site.Lists.ByType[ItemType.Contact].OfType<ContactItem>().Where(c => c.For.Any(f => around.Contains(f.Value) || view.Library.Places.CountsFor(f.Value).Contains(place)));
        var already = items.OfType<ContactItem>().Select(c => c.Key).ToHashSet();
        return [.. items, .. helpers.Where(h => already.Add(h.Key))];
    }

    private static PageModel<DossierModel> OfTopic(PageModel common, DossierModel model, string id, SiteView view)
    {
        var summary = view.Library.Topics.First(t => t.Id == id).Summary?.In(view.Language);
        return new PageModel<DossierModel>(common with { Description = summary }, model with { Summary = summary });
    }

    private static PageModel<DossierModel> OfPlace(PageModel common, DossierModel model, string id, SiteView view)
    {
        var places = view.Library.Places;
        var place = places.Find(id)!;
        var above = places.Above(id).ToList();
        return new PageModel<DossierModel>(common with { Breadcrumbs = [.. common.Breadcrumbs, .. above.AsEnumerable().Reverse().Select(view.PlaceLink).Where(l => l.Url is not null)] }, model with
        {
            Place = PlaceModels.Of(place, view),
            Website = place.Website,
            Areas = [.. ByName(places.CountsFor(id).Where(p => p != id && !above.Contains(p)), view)],
            Inside = [.. ByName(places.Inside(id).Concat(place.Includes.Select(i => i.Value)).Distinct(), view)],
        });
    }

    private static DossierModel OfPartner(DossierModel model, string id, SiteView view)
    {
        var partner = view.Library.Partners[id];
        var own = view.Library.Brands.FirstOrDefault(b => b.Id != view.Library.Region.Umbrella.Value && b.Owners.Any(o => o.Value == id));
        return model with
        {
            Logo = view.Image(partner.Logo),
            Address = PlaceModels.Address(partner.Address, partner.Phone, partner.Email, partner.Website),
            OwnSite = own is null || own.Id == view.Site.Brand.Id ? null : new LinkModel(own.Name.In(view.Language), own.Url.Value.AbsoluteUri) { Lang = view.LangMark(own.Name) },
        };
    }

    private static IEnumerable<LinkModel> ByName(IEnumerable<string> places, SiteView view) =>
        places.Select(view.PlaceLink).Where(l => l.Url is not null).OrderBy(l => SortKey.For(l.Name), StringComparer.Ordinal).ThenBy(l => l.Url, StringComparer.Ordinal);
}
