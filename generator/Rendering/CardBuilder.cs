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

    /// <summary>An event's card for the dates it has in one month.</summary>
    public CardModel ForDates(EventItem item, IReadOnlyList<Occurrence> occurrences)
    {
        var dates = view.Plan.Calendar.Dates(item)!;
        var card = Of(item);
        var first = occurrences[0];
        // A day with two sessions is one day here.
        var further = occurrences.Skip(1).Select(o => o.Start.Date).Where(d => d != first.Start.Date).ToList();
        return card with
        {
            Date = EventWords.Date(dates, first, view.Language),
            DateTime = EventWords.Machine(first.Start, dates),
            Day = Badge(first.Start.Date),
            Ends = EventWords.Ends(first, dates),
            State = EventWords.State(item, first),
            Series = further.Count == 0 ? null : view.Say("date.also", DateWords.DaysOfMonth(further, view.Language)),
        };
    }

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
            EventItem happening => Event(card, happening),
            NetworkItem network => card with { Kind = network.Kind is null ? null : $"network.kind.{network.Kind}", Date = network.AsOf is { } asOf ? DateWords.Partial(asOf, language) : null },
            MemberItem member => card with { Detail = member.Sector.IsEmpty ? null : string.Join(", ", member.Sector.Select(s => s.In(language))), Place = member.Address.City ?? card.Place, Summary = item.Summary is null && !member.Services.IsEmpty ? string.Join(", ", member.Services.Select(s => s.In(language))) : card.Summary },
            ContactItem contact => card with { Partner = contact.Organization?.In(language) == card.Partner ? "" : card.Partner, Detail = string.Join(", ", new[] { contact.Role?.In(language), contact.Organization?.In(language) }.Where(t => t is not null)), Phone = contact.Phone, PhoneUrl = Numbers.PhoneUrl(contact.Phone), Email = contact.Email },
            OfferItem offer => card with { Kind = offer.Kind is null ? null : $"offer.kind.{offer.Kind}", Detail = OfferWords.Price(offer, view.Texts, language) },
            _ => card,
        };
    }

    private CardModel Event(CardModel card, EventItem item)
    {
        var language = view.Language;
        var place = item.PlaceId is { } id ? view.Library.Places.Find(id.Value)?.Name.In(language) : item.OwnPlace?.Name.In(language) ?? item.ImportedLocation;
        card = card with { Place = place ?? card.Place, Free = item.Free, OpenToGuests = item.OpenToGuests, Online = item.Online is not null };
        if (item.Schedule is not { } schedule) return card with { Date = item.When!.In(language), State = EventWords.State(item, null) };
        var dates = view.Plan.Calendar.Dates(item)!;
        var shown = dates.Shown(schedule);
        return card with
        {
            Date = EventWords.Date(dates, shown, language),
            DateTime = EventWords.Machine(shown.Start, dates),
            Day = Badge(shown.Start.Date),
            // Of a series only the last date ends its being listed.
            Ends = schedule.Rule is null && schedule.Also.IsEmpty ? EventWords.Ends(shown, dates) : null,
            State = EventWords.State(item, shown),
            Series = schedule.Rule is not null || !schedule.Also.IsEmpty ? view.Say("date.more") : null,
        };
    }

    private DayModel Badge(LocalDate date)
    {
        var (day, month, weekday) = DateWords.Badge(date, view.Language);
        return new DayModel(day, month, weekday);
    }

    private static string? Excerpt(Item item, string language)
    {
        if (!item.Bodies.TryGetValue(language, out var body) && !item.Bodies.TryGetValue(item.Languages[0], out body)) return null;
        return Excerpts.Of(body.PlainText, 180);
    }
}
