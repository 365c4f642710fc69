using System.Collections.Concurrent;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering;

/// <summary>Makes the filters of a brand's lists in one language, each once.</summary>
internal sealed class FilterBuilder(SiteView view)
{
    private readonly ConcurrentDictionary<ItemType, FilterModel?> _filters = new();

    /// <summary>Null where there is nothing to choose between.</summary>
    public FilterModel? Of(ItemType type) => _filters.GetOrAdd(type, static (t, builder) => builder.Make(t), this);

    /// <summary>What a card says for the filter's script of what it stands for, an item or an event with its stations: <c>topic:kultur place:stadt-b free:</c>.</summary>
    public string Marks(IEnumerable<Item> items) => string.Join(' ', items.SelectMany(i => view.Plan.Facets.Of(i)).Distinct().Select(f => $"{f.Kind}:{f.Value}"));

    public string NameOf(Facet facet) => Named(facet).Name;

    private FilterModel? Make(ItemType type)
    {
        var slices = view.Site.Lists.Slices.Where(s => s.Key.Of == type).Select(s => (Facet: s.Key, Count: s.Value.Count(IsListed))).Where(s => s.Count > 0).ToLookup(s => s.Facet.Kind);
        var listed = type switch { ItemType.News => view.Site.Lists.News.Length, ItemType.Event => view.Site.Lists.Upcoming.Length, _ => view.Site.Lists.ByType[type].Length };
        var fields = KindsOf(type).Select(k => Field(k, slices[k], listed)).OfType<FilterField>().ToList();
        if (fields.Count == 0) return null;
        return new FilterModel
        {
            Type = type.Section(),
            Action = view.SectionUrl(type.Section()),
            Fields = fields,
            Pages = SlicePlanner.Has(view.ListLanguage),
            Words = type is ItemType.Member or ItemType.Contact or ItemType.Offer,
            When = type != ItemType.Event ? null : Languages.IsGerman(view.Language) ? "wann" : "when",
            TimeZone = view.Library.Region.TimeZone.Id,
        };
    }

    private static string[] KindsOf(ItemType type) => type switch
    {
        ItemType.News => [FacetKinds.Topic, FacetKinds.Place, FacetKinds.Partner],
        ItemType.Event => [FacetKinds.Topic, FacetKinds.Place, FacetKinds.Partner, FacetKinds.Audience, FacetKinds.Access, FacetKinds.Free, FacetKinds.Online],
        ItemType.Member => [FacetKinds.Sector, FacetKinds.Place],
        ItemType.Contact => [FacetKinds.Topic, FacetKinds.Place],
        ItemType.Offer => [FacetKinds.Kind, FacetKinds.Place],
        ItemType.Network => [FacetKinds.Kind],
        _ => [],
    };

    // Null where choosing changes nothing; what is free or can be reached by all may be said of everything there is.
    private FilterField? Field(string kind, IEnumerable<(Facet Facet, int Count)> slices, int listed)
    {
        var isFlag = kind is FacetKinds.Free or FacetKinds.Online;
        var options = slices.Select(s => Named(s.Facet) is var (name, lang) ? (s.Facet, Option: new FilterOption(s.Facet.Value, name, view.SliceUrl(s.Facet), s.Count) { Lang = lang }) : default)
            .OrderBy(o => Rank(o.Facet)).ThenBy(o => SortKey.For(o.Option.Name), StringComparer.Ordinal).Select(o => o.Option).ToList();
        var narrows = options.Count > 1 || (options.Count == 1 && (isFlag || kind == FacetKinds.Access || options[0].Count < listed));
        return !narrows ? null : new FilterField(kind, SectionPaths.FacetWord(kind, view.Language), isFlag, options);
    }

    // Topics in the order of the vocabulary, accessibility in the order of need; all else by name.
    private int Rank(Facet facet) => facet.Kind switch
    {
        FacetKinds.Topic => view.Library.Topics.TakeWhile(t => t.Id != facet.Value).Count(),
        FacetKinds.Access => FacetTable.AccessMarks.IndexOf(facet.Value),
        _ => 0,
    };

    private bool IsListed(Item item) => item is not EventItem happening || view.Plan.Calendar.IsUpcoming(happening);

    private (string Name, string? Lang) Named(Facet facet) => facet.Kind switch
    {
        FacetKinds.Topic => In(view.Library.TopicNames[facet.Value]),
        FacetKinds.Partner => In(view.Library.Partners[facet.Value].Name),
        FacetKinds.Place when view.Library.Places.Find(facet.Value) is { } place => In(place.Name),
        FacetKinds.Place or FacetKinds.Sector or FacetKinds.Audience => In(Written(facet)),
        FacetKinds.Kind => (view.Say($"{facet.Of.Word()}.kind.{facet.Value}"), null),
        FacetKinds.Access => (view.Say($"accessibility.{facet.Value}"), null),
        FacetKinds.Free => (view.Say("event.free"), null),
        FacetKinds.Online => (view.Say("event.online"), null),
        _ => (facet.Value.ToUpperInvariant(), null),
    };

    // Of several ways to write it that of the items which the brand shows: nothing of the others is told here.
    private LocalText Written(Facet facet) => view.Plan.Facets.TextOf(facet, view.Site.Lists.Slices[facet]);

    private (string, string?) In(LocalText text) => (text.In(view.Language).Trim(), view.LangMark(text));
}
