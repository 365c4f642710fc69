using NodaTime;
using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>What the page of a network adds.</summary>
internal static class NetworkItemPages
{
    private const int MostOffers = 6;

    private const int StaleYears = 2;

    public static NetworkModel Model(NetworkItem network, ItemModel shared, SiteView view)
    {
        var named = network.Members.Select(m => m.Value).Distinct().ToList();
        var items = named.Where(m => Slug.IsReference(m)).Select(m => view.Library.Reference(network, ItemType.Member, m)).OfType<MemberItem>().Where(m => view.Library.IsLive(m) && view.LinkTo(m) is not null)
            .Concat(view.Plan.Backlinks.MembersOf(network).Where(view.Shows)).DistinctBy(i => i.Key).ToList();
        var partners = named.Where(m => view.Site.Lists.ByPartner.ContainsKey(m) && view.Library.Reference(network, ItemType.Member, m) is null).ToList();
        return new NetworkModel(shared)
        {
            Kind = network.Kind is null ? null : $"network.kind.{network.Kind}",
            AsOf = network.AsOf is { } asOf ? DateWords.Partial(asOf, view.Language) : null,
            AsOfDateTime = network.AsOf is { } date ? Machine(date) : null,
            Stale = network.AsOf is { } state && IsStale(state, view.Library.Now.Today),
            Goals = [.. network.Goals.Select(g => g.In(view.Language))],
            Members = [.. view.Cards.Of(items), .. partners.Select(p => LinkCards.Partner(p, view))],
            OtherMembers = [.. named.Except(partners).Select(m => References.ItemPartnerOrText(network, ItemType.Member, m, view)).OfType<LinkModel>().Where(l => l.Url is null)],
            Projects = [.. network.Projects.Select(p => new ProjectModel(p.Title.In(view.Language), p.State?.In(view.Language), p.Text?.In(view.Language)))],
            Website = network.Website,
            Offers = References.Offers(view.Say("network.offers"), [.. items.SelectMany(m => view.Plan.Backlinks.OffersOf(m)), .. partners.SelectMany(p => view.Plan.Backlinks.OffersOf(p))], MostOffers, view),
        };
    }

    /// <summary>Whether even the last day that a state can be as of is long gone.</summary>
    public static bool IsStale(PartialDate asOf, LocalDate today)
    {
        var end = asOf.Day is not null ? asOf.FirstDay : asOf.Month is not null ? asOf.FirstDay.PlusMonths(1) : asOf.FirstDay.PlusYears(1);
        return end.PlusYears(StaleYears) < today;
    }

    private static string Machine(PartialDate date) =>
        date.Day is not null ? $"{date.FirstDay:uuuu-MM-dd}" : date.Month is { } month ? $"{date.Year:0000}-{month:00}" : $"{date.Year:0000}";
}
