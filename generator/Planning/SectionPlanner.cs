using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Search;
using RegionSite.Search.Files;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Planning;

/// <summary>A brand's home, lists, dossiers, its own feeds, calendars, search and widgets. What would be empty is not planned.</summary>
internal static class SectionPlanner
{
    public static void Add(BrandSite site, Library library, EventCalendar calendar, Theme theme, AddressBook book)
    {
        var responsibilities = Responsibilities.Of(site, library);
        var maps = PlaceMap.Of(site, library, responsibilities);
        foreach (var language in site.Languages)
        {
            AddPages(site, language, library, book);
            AddDossiers(site, language, library, maps, responsibilities, book);
        }
        if (!site.Languages.Contains(Languages.German)) book.Add(new RedirectPage(site, site.Languages[0], site.Base, Addresses.Home(site, site.Languages[0])));
        foreach (var (kind, page) in site.Brand.Legal.All)
        {
            if (!page.IsFromFacts) continue;
            foreach (var language in site.Languages) book.Add(new FactsPage(site, language, $"{Addresses.Home(site, language)}{LegalPaths.Of(kind, language)}/", kind, page) { At = page.At });
        }
        foreach (var language in site.Languages) book.Add(new ProofPage(site, language, LegalPaths.Proof(site, language), theme));
        CalendarPlanner.Add(site, library, calendar, book);
        EventTextPlanner.Add(site, library, calendar, book);
        foreach (var language in site.Languages) book.Add(new FixedAssetFile(site, Addresses.Section(site, Sections.Search, language) + "search.js", SearchModule.For(language), "search"));
        if (site.Brand.HasLunr)
            foreach (var language in site.Languages) book.Add(new FixedAssetFile(site, Addresses.Section(site, Sections.Search, language) + "lunr.js", SearchModule.ForLunr(language), "search"));
        WidgetPlanner.Add(site, library, theme, book);
        // Lists appear with the first item in them; no page may sit there until then.
        foreach (var language in site.Languages)
            foreach (var section in Sections.Names.Order(StringComparer.Ordinal)) book.ReserveList(site, language, Addresses.Section(site, section, language));
    }

    private static void AddPages(BrandSite site, string language, Library library, AddressBook book)
    {
        book.Add(new HomePage(site, language, Addresses.Home(site, language)));
        KeywordPlanner.Add(site, language, library, book);
        book.Add(new SearchIndexFile(site, language, Addresses.Section(site, Sections.Search, language) + IndexFile.Directory));
        AddNews(site, language, book);
        AddEvents(site, language, book);
        foreach (var type in ItemTypes.All)
            if (type is ItemType.Network or ItemType.Member or ItemType.Contact or ItemType.Offer && !site.Lists.ByType[type].IsEmpty)
                book.Add(new SectionPage(site, language, Addresses.Section(site, type.Section(), language), type.Section()));
    }

    private static void AddNews(BrandSite site, string language, AddressBook book)
    {
        var news = site.Lists.News;
        if (news.IsEmpty) return;
        var pages = (news.Length + NewsListPage.PerPage - 1) / NewsListPage.PerPage;
        for (var number = 1; number <= pages; number++) book.Add(new NewsListPage(site, language, Addresses.NewsPage(site, number, language), number, pages));
        foreach (var year in site.Lists.NewsYears) book.Add(new NewsYearPage(site, language, Addresses.NewsYear(site, year, language), year));
        var section = Addresses.Section(site, "news", language);
        book.Add(new FeedFile(site, language, section + "feed.xml", FeedFormat.Atom, ItemType.News));
        book.Add(new FeedFile(site, language, section + "feed.json", FeedFormat.Json, ItemType.News));
    }

    private static void AddEvents(BrandSite site, string language, AddressBook book)
    {
        if (site.Lists.Events.IsEmpty) return;
        var section = Addresses.Section(site, "events", language);
        var pages = Math.Max(1, (site.Lists.Grouped.Dated.Length + EventListPage.PerPage - 1) / EventListPage.PerPage);
        for (var number = 1; number <= pages; number++) book.Add(new EventListPage(site, language, Addresses.EventPage(site, number, language), number, pages));
        foreach (var (year, month) in site.Lists.ByMonth.Keys) book.Add(new EventMonthPage(site, language, Addresses.Month(site, year, month, language), year, month));
        book.Add(new DateFinderPage(site, language, Addresses.DateFinder(site, language)));
        book.Add(new FeedFile(site, language, section + "feed.xml", FeedFormat.Atom, ItemType.Event));
        book.Add(new FeedFile(site, language, section + "feed.json", FeedFormat.Json, ItemType.Event));
    }

    private static void AddDossiers(BrandSite site, string language, Library library, ImmutableArray<PlaceMap> maps, ImmutableArray<Responsibility> responsibilities, AddressBook book)
    {
        foreach (var (section, kind, ids) in ((string, DossierKind, IEnumerable<string>)[])
            [
                (Sections.Topics, DossierKind.Topic, library.Topics.Select(t => t.Id).Where(site.Lists.ByTopic.ContainsKey)),
                (Sections.Places, DossierKind.Place, site.Lists.ByPlace.Keys.Order(StringComparer.Ordinal)),
                (Sections.Partners, DossierKind.Partner, site.Lists.ByPartner.Keys.Order(StringComparer.Ordinal)),
            ])
        {
            var any = false;
            foreach (var id in ids)
            {
                any = true;
                var address = kind switch
                {
                    DossierKind.Topic => Addresses.Topic(site, id, language),
                    DossierKind.Place => Addresses.Place(site, id, language),
                    _ => Addresses.Partner(site, id, language),
                };
                book.Add(new DossierPage(site, language, address, kind, id));
            }
            if (!any) continue;
            var overview = new OverviewPage(site, language, Addresses.Section(site, section, language), section);
            // Easy-to-read pages offer few ways on purpose.
            book.Add(kind == DossierKind.Place && language != Languages.EasyGerman ? overview with { Maps = maps, Responsibilities = responsibilities } : overview);
        }
    }
}
