using RegionSite.Model;
using RegionSite.Rendering.Words;
using RegionSite.Search;

namespace RegionSite.Rendering.Indexes;

/// <summary>What an item is found by: its text, and what its page says of it besides.</summary>
internal static class SearchTexts
{
    // The dates of a weekly market for two years say no more than the first ones.
    private const int MostDates = 12;

    public static SearchText Of(Item item, SiteView view)
    {
        var language = view.Site.LanguageFor(item, view.Language);
        item.Bodies.TryGetValue(language, out var body);
        return new(
            item.Title.In(language),
            body?.Headings.Select(h => h.Text) ?? [],
            item.Summary?.In(language) ?? "",
            string.Join('\n', [body?.PlainText ?? "", .. Details(item, language, view)]),
            item.Topics.Select(t => view.Library.TopicNames[t.Value].In(view.Language)),
            view.Library.PlacesFor(item).Select(p => view.Library.Places.Find(p)!.Name.In(view.Language)),
            item.Key.OfBrand ? [] : view.Library.Accepted(item).Prepend(item.Key.Owner).Select(p => view.Library.Partners[p].Name.In(view.Language)));
    }

    private static IEnumerable<string> Details(Item item, string language, SiteView view)
    {
        IEnumerable<LocalText?> texts = item switch
        {
            NewsItem news => [news.Kicker, news.Dateline],
            EventItem happening => [happening.When, happening.OwnPlace?.Name, .. happening.Audience, .. happening.Accessibility],
            NetworkItem network => [.. network.Goals, .. network.Projects.SelectMany(p => new[] { p.Title, p.State, p.Text })],
            MemberItem member => [.. member.Sector, .. member.Services, .. member.Offers, .. member.Seeks, member.Schools],
            ContactItem contact => [contact.Role, contact.Organization, .. contact.Responsibilities.Select(t => view.Library.TopicNames.GetValueOrDefault(t.Value))],
            OfferItem offer => [offer.Availability, offer.Conditions, offer.InReturn],
            _ => [],
        };
        var details = texts.OfType<LocalText>().Select(t => t.In(language));
        return item switch
        {
            MemberItem { Address.City: { } city } => details.Append(city),
            EventItem happening when view.Plan.Calendar.Dates(happening) is { } dates => details.Concat(dates.Coming.Take(MostDates).Select(o => DateWords.Day(o.Start.Date, view.Language))),
            NewsItem news => details.Append(DateWords.Day(news.Date.Date, view.Language)),
            _ => details,
        };
    }
}
