using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>The search page, and the keywords that stand in for it where no script runs.</summary>
internal static class SearchPages
{
    public static PageModel Build(SearchPage page, SiteView view) => new PageModel<SearchModel>(PageBuilder.Common(page, view, view.Label(Sections.Search)), new SearchModel
    {
        Letters = Letters(page, page.Letters, "", view),
        Topics = [.. view.Library.Topics.Where(t => view.Site.Lists.ByTopic.ContainsKey(t.Id)).Select(t => view.TopicLink(t.Id))],
        Places = [.. LinkCards.Of(Sections.Places, view).Select(c => new LinkModel(c.Title, c.Url) { Lang = c.Lang })],
        Sections = ToolPages.SectionLinks(view),
    });

    public static PageModel Build(KeywordPage page, SiteView view)
    {
        var name = view.Say("keywords.title", page.Letter.ToUpperInvariant());
        var title = page.Number == 1 ? name : view.Say("pager.title", name, $"{page.Number}");
        // The pages behind these links are what search engines are to list.
        var common = PageBuilder.Below(PageBuilder.Common(page, view, title), view.Label(Sections.Search), view.Model.SearchUrl) with { NoIndex = true };
        var pager = Pagers.Of(page.Number, page.Total, n => Addresses.Keywords(page.Site, page.Letter, n, page.Language));
        return new PageModel<KeywordsModel>(common, new KeywordsModel(Letters(page, page.Letters, page.Letter, view), [.. page.Words.Select(w => Keyword(w, view))], pager));
    }

    private static LettersModel Letters(PlannedPage page, IEnumerable<string> letters, string current, SiteView view) =>
        new(current.ToUpperInvariant(), [.. letters.Select(l => new LinkModel(l.ToUpperInvariant(), Addresses.Keywords(page.Site, l, 1, page.Language)))]);

    private static KeywordModel Keyword(Keyword word, SiteView view)
    {
        var links = word.Targets.Select(t => Link(t, view)).ToList();
        var lang = word.Language == view.Language || (view.Language == Languages.EasyGerman && word.Language == Languages.German) ? null : word.Language;
        return word is { Targets.Length: 1, Hidden: 0 }
            ? new KeywordModel(word.Word, links[0], [], null) { Lang = lang }
            : new KeywordModel(word.Word, null, links, word.Hidden == 0 ? null : view.Say(word.Hidden == 1 ? "keywords.oneMore" : "keywords.more", $"{word.Hidden}")) { Lang = lang };
    }

    private static KeywordLink Link(KeywordTarget target, SiteView view)
    {
        if (target.Topic is { } topic) return Named(view.TopicLink(topic), Sections.Topics);
        if (target.Place is { } place) return Named(view.PlaceLink(place), Sections.Places);
        var item = target.Item!;
        var language = view.Site.LanguageFor(item, view.Language);
        return new KeywordLink(item.Title.In(language), Addresses.Item(view.Site, item, language), view.Label(item.Type.Section())) { Lang = language == view.Language ? view.LangMark(item.Title) : language };

        KeywordLink Named(LinkModel link, string section) => new(link.Name, link.Url!, view.Label(section)) { Lang = link.Lang };
    }
}
