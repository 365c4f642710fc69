using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;
using RegionSite.Search;
using RegionSite.Search.Files;

namespace RegionSite.Rendering.Indexes;

/// <summary>The search index of every website. An item is analysed once in a language, however many brands show it.</summary>
internal static class SearchIndexes
{
    // What an excerpt is cut from. The whole of long texts would make the index larger than the pages that a visitor reads.
    private const int MostText = 400;

    /// <summary>The files of each index, by brand and language; the directory first.</summary>
    public static FrozenDictionary<(string Brand, string Language), ImmutableArray<IndexFile>> Of(SitePlan plan, Func<SearchIndexFile, SiteView> viewOf, int threads)
    {
        var made = new Dictionary<(string, string), ImmutableArray<IndexFile>>();
        foreach (var language in plan.Outputs.OfType<SearchIndexFile>().GroupBy(i => i.Language))
        {
            var views = language.Select(i => (Index: i, View: viewOf(i))).ToList();
            var numbers = new Dictionary<(ItemKey, string), int>();
            var texts = ImmutableArray.CreateBuilder<(Item Item, SiteView View)>();
            foreach (var (_, view) in views)
                foreach (var item in view.Site.Items)
                    if (numbers.TryAdd(Key(item, view), texts.Count)) texts.Add((item, view));
            var corpus = Corpus.Of(texts.Count, i => SearchTexts.Of(texts[i].Item, texts[i].View), language.Key, threads);
            foreach (var (index, view) in views) made.Add((index.Site.Brand.Id, index.Language), Index(index, view, corpus, numbers).Write(threads));
        }
        return made.ToFrozenDictionary();
    }

    // In which of its languages an item is shown depends on its brand.
    private static (ItemKey, string) Key(Item item, SiteView view) => (item.Key, view.Site.LanguageFor(item, view.Language));

    private static SiteIndex Index(SearchIndexFile index, SiteView view, Corpus corpus, Dictionary<(ItemKey, string), int> numbers)
    {
        var root = string.Concat(Enumerable.Repeat("../", index.Address[view.Site.Base.Length..].Count(c => c == '/')));
        return new SiteIndex(corpus, [.. view.Site.Items.Select(i => numbers[Key(i, view)])], [.. view.Site.Items.Select(i => Document(i, view))], root, view.Plan.IsPortable ? "index.html" : "", (facet, id) => Name(facet, id, view), view.Library.Synonyms, view.Site.Brand.HasLunr);
    }

    private static IndexedDocument Document(Item item, SiteView view)
    {
        var language = view.Site.LanguageFor(item, view.Language);
        var card = view.Cards.Of(item);
        var summary = item.Summary?.In(language);
        var body = item.Bodies.TryGetValue(language, out var own) ? own.PlainText : "";
        var text = summary is null ? body : body.StartsWith(summary, StringComparison.Ordinal) ? body : $"{summary} {body}";
        var (from, until) = Days(item, view);
        return new(
            Addresses.Item(view.Site, item, language)[view.Site.Base.Length..],
            item.Title.In(language),
            Excerpts.Of(text.TrimEnd(), MostText) ?? "",
            item.Type.Word(),
            card.Date,
            language == view.Language ? null : language,
            [.. item.Topics.Select(t => t.Value)],
            view.Library.PlacesFor(item),
            item.Key.OfBrand ? [] : [.. view.Library.Accepted(item).Prepend(item.Key.Owner).Distinct()],
            view.Plan.Sharing.Home(item)?.Id,
            from,
            until);
    }

    private static (string? From, string? Until) Days(Item item, SiteView view)
    {
        if (item is NewsItem news) return ($"{news.Date.Date:uuuu-MM-dd}", $"{news.Date.Date:uuuu-MM-dd}");
        if (item is not EventItem happening) return default;
        if (view.Plan.Calendar.Dates(happening) is not { } dates) return ($"{happening.SortDate.FirstDay:uuuu-MM-dd}", $"{happening.SortDate.FirstDay:uuuu-MM-dd}");
        var first = dates.Shown(happening.Schedule!);
        var last = dates.Coming.IsEmpty ? first : dates.Coming[^1];
        return ($"{first.Start.Date:uuuu-MM-dd}", $"{EventDays.Of(last.Start, last.End).Last:uuuu-MM-dd}");
    }

    private static string Name(string facet, string id, SiteView view) => facet switch
    {
        "topic" => view.Library.TopicNames[id].In(view.Language),
        "place" => view.Library.Places.Find(id)!.Name.In(view.Language),
        "partner" => view.Library.Partners[id].Name.In(view.Language),
        "brand" => view.Library.Brands.First(b => b.Id == id).Name.In(view.Language),
        _ => id,
    };
}
