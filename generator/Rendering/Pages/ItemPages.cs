using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>The page of one item: what all have, then what its type adds.</summary>
internal static class ItemPages
{
    // A text that half the region names would drown in it.
    private const int MostBacklinks = 6;

    private const int FewestContents = 4;

    public static PageModel Build(ItemPage page, SiteView view)
    {
        var item = page.Shown;
        var common = Common(page, view);
        var related = Related(item, view);
        var shared = Shared(item, related, view);
        return item switch
        {
            NewsItem news => Page(NewsItemPages.Model(news, shared, related, view)),
            EventItem happening => Page(EventItemPages.Model(happening, shared, view)),
            NetworkItem network => Page(NetworkItemPages.Model(network, shared, view)),
            MemberItem member => Page(MemberItemPages.Model(member, shared, view)),
            ContactItem contact => Page(ContactItemPages.Model(contact, shared, view)),
            OfferItem offer => Page(OfferItemPages.Model(offer, shared, view)),
            _ => Page(shared),
        };

        PageModel<T> Page<T>(T content) where T : ItemModel => new(common, content);
    }

    private static PageModel Common(ItemPage page, SiteView view)
    {
        var (item, site) = (page.Shown, view.Site);
        var common = PageBuilder.Common(page, view, item.Title.In(view.Language));
        if (item.Type != ItemType.Page) common = PageBuilder.Below(common, view.Label(item.Type.Section()), view.SectionUrl(item.Type.Section()));
        if (item is NewsItem { Date.Year: var year }) common = common with { Breadcrumbs = [.. common.Breadcrumbs, new LinkModel($"{year}", Addresses.NewsYear(site, year, view.ListLanguage))] };
        var canonical = view.Plan.Addresses.Canonical(item, view.Language);
        var isHome = view.Plan.Sharing.Home(item)?.Id == site.Brand.Id;
        return common with
        {
            Description = item.Summary?.In(view.Language) ?? view.Cards.Of(item).Summary,
            Canonical = canonical,
            From = isHome ? null : new LinkModel(view.Library.Partners[item.Key.Owner].Name.In(view.Language), view.Plan.Addresses.LinkToOriginal(item, site, view.Language)),
            Alternates = Alternates(item, view),
            ShareImage = SharePictures.Of(item, page.Address, view),
            Published = item is NewsItem news ? EventWords.WithOffset(news.Date, view.Library.Region.TimeZone) : null,
            Modified = item.Updated is { } updated ? EventWords.WithOffset(updated, view.Library.Region.TimeZone) : null,
            ShareType = item.Type == ItemType.News ? "article" : "website",
        };
    }

    private static List<AlternateModel> Alternates(Item item, SiteView view)
    {
        var languages = view.Site.LanguagesOf(item);
        if (languages.Length < 2) return [];
        return [.. languages.Where(l => l != view.Language).Select(l => Alternate(l))];

        AlternateModel Alternate(string language)
        {
            var address = Addresses.Item(view.Site, item, language);
            return new AlternateModel(language, view.Say($"language.{language}"), address, view.Site.Origin + address);
        }
    }

    private static ItemModel Shared(Item item, IReadOnlyList<Item> related, SiteView view)
    {
        var language = view.Language;
        return new ItemModel
        {
            Title = item.Title.In(language),
            Summary = item.Summary?.In(language),
            Body = view.Body(item),
            Image = view.Image(item.Image),
            Partner = item.Key.OfBrand ? new LinkModel(view.Site.Brand.Name.In(language), null) : view.PartnerLink(item.Key.Owner),
            With = [.. view.Library.Accepted(item).Select(view.PartnerLink)],
            Topics = [.. item.Topics.Select(t => view.TopicLink(t.Value))],
            Places = [.. item.Places.Select(p => view.PlaceLink(p.Value))],
            Contact = Contact(item, item.Contact?.Value, view),
            Related = view.Cards.Of(related),
            Contents = Contents(item, view),
            Attachments = [.. item.Attachments.Select(a => File(a, view)).OfType<FileModel>()],
            Updated = item.Updated is { } updated ? DateWords.Day(updated.Date, language) : null,
            UpdatedDateTime = item.Updated is { } changed ? $"{changed.Date:uuuu-MM-dd}" : null,
        };
    }

    // What it names as related, then what this brand shows that names it: an author need not come back to the older text.
    private static IReadOnlyList<Item> Related(Item item, SiteView view)
    {
        var named = item.Related.Select(r => view.Library.BySource(r.Value)).OfType<Item>().Where(r => view.Library.IsLive(r) && view.LinkTo(r) is not null);
        return [.. named.Concat(view.Plan.Backlinks.RelatedTo(item).Where(view.Shows).Take(MostBacklinks)).DistinctBy(i => i.Key).Where(r => r.Key != item.Key)];
    }

    private static List<LinkModel> Contents(Item item, SiteView view)
    {
        if (item is not PageItem || view.Body(item)?.Body.Headings is not { } headings) return [];
        var parts = headings.Where(h => h.Level == 2).Select(h => new LinkModel(h.Text, $"#{Uri.EscapeDataString(h.Id)}")).ToList();
        return parts.Count < FewestContents ? [] : parts;
    }

    /// <summary>A contact's card; null where it is not shown anywhere.</summary>
    public static CardModel? Contact(Item item, string? id, SiteView view) =>
        id is not null && view.Library.Reference(item, ItemType.Contact, id) is { } contact && view.Library.IsLive(contact) && view.LinkTo(contact) is not null ? view.Cards.Of(contact) : null;

    private static FileModel? File(Attachment attachment, SiteView view)
    {
        if (!view.Library.Media.TryGetValue(attachment.Path.Value, out var file)) return null;
        var name = Text.ContentPath.Name(file.Path);
        return new FileModel(attachment.Title?.In(view.Language) ?? name, view.MediaUrl(file), Text.ContentPath.Ending(name)[1..].ToUpperInvariant(), Numbers.FileSize(file.Length, view.Language));
    }
}
