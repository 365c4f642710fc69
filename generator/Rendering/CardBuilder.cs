using System.Collections.Concurrent;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Text;

namespace RegionSite.Rendering;

/// <summary>Makes the cards of a brand in one language; each item's once, however many lists it stands in.</summary>
internal sealed class CardBuilder(SiteView view)
{
    private readonly ConcurrentDictionary<ItemKey, CardModel> _cards = new();

    public CardModel Of(Item item) => _cards.GetOrAdd(item.Key, static (_, made) => made.Item1.Make(made.item), (this, item));

    public List<CardModel> Of(IEnumerable<Item> items) => [.. items.Select(Of)];

    private CardModel Make(Item item)
    {
        var language = view.Language;
        var shownIn = view.Site.LanguageFor(item, language);
        var card = new CardModel
        {
            Type = item.Type.Word(),
            Title = item.Title.In(shownIn),
            Url = view.LinkTo(item) ?? "",
            Lang = shownIn == language ? null : shownIn,
            LanguageName = shownIn != language ? view.Say($"language.in.{shownIn}") : null,
            Summary = item.Summary?.In(shownIn) ?? Excerpt(item, shownIn),
            Partner = item.Key.OfBrand ? view.Site.Brand.Name.In(language) : view.Library.Partners[item.Key.Owner].Name.In(language),
            // A picture lies only on hosts that show its item.
            Image = view.Plan.Sharing.Shows(view.Site.Brand, item) ? view.Image(item.Image) : null,
            Place = item.Places.IsEmpty ? null : view.Library.Places.Find(item.Places[0].Value)?.Name.In(language),
        };
        return item switch
        {
            NewsItem news => card with { Kicker = news.Kicker?.In(shownIn), Date = DateWords.Day(news.Date.Date, language), DateTime = $"{news.Date.Date:uuuu-MM-dd}" },
            EventItem happening => EventCards.Fill(card, happening, view),
            NetworkItem network => card with { Kind = network.Kind is null ? null : $"network.kind.{network.Kind}", Date = network.AsOf is { } asOf ? DateWords.Partial(asOf, language) : null },
            MemberItem member => card with { Detail = member.Sector.IsEmpty ? null : string.Join(", ", member.Sector.Select(s => s.In(language))), Place = member.Address.City ?? card.Place, Summary = item.Summary is null && !member.Services.IsEmpty ? string.Join(", ", member.Services.Select(s => s.In(language))) : card.Summary },
            ContactItem contact => card with { Partner = contact.Organization?.In(language) == card.Partner ? "" : card.Partner, Detail = string.Join(", ", new[] { contact.Role?.In(language), contact.Organization?.In(language) }.Where(t => t is not null)), Phone = contact.Phone, PhoneUrl = Numbers.PhoneUrl(contact.Phone), Email = contact.Email },
            OfferItem offer => card with { Kind = offer.Kind is null ? null : $"offer.kind.{offer.Kind}", Detail = OfferWords.Price(offer, view.Texts, language) },
            _ => card,
        };
    }

    private static string? Excerpt(Item item, string language)
    {
        if (!item.Bodies.TryGetValue(language, out var body) && !item.Bodies.TryGetValue(item.Languages[0], out body)) return null;
        return Excerpts.Of(body.PlainText, 180);
    }
}
