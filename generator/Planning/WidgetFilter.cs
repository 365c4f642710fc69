using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>What an embedded calendar is narrowed to: a topic, a place or a partner; <see cref="All"/> stands for none of them.</summary>
/// <param name="Kind">A word of <see cref="FacetKinds"/>; empty for all.</param>
internal readonly record struct WidgetFilter(string Kind, string Id)
{
    public static readonly WidgetFilter All = new("", "");

    public static readonly ImmutableArray<string> Kinds = [FacetKinds.Topic, FacetKinds.Place, FacetKinds.Partner];

    public bool IsAll => Kind.Length == 0;

    /// <summary>As files name it: <c>alle</c>, <c>thema/kultur</c>; the words are those of the calendar files, whatever the brand calls its sections.</summary>
    public string Path => IsAll ? "alle" : $"{SectionPaths.FacetWord(Kind, Languages.German)}/{Id}";

    /// <summary>All filters of a brand by which anything with a date was ever found: somebody may have embedded it, and it may fill again.</summary>
    public static IEnumerable<WidgetFilter> Of(BrandSite site, Library library)
    {
        var lists = site.Lists;
        return library.Topics.Select(t => new WidgetFilter(FacetKinds.Topic, t.Id))
            .Concat(lists.ByPlace.Keys.Order(StringComparer.Ordinal).Select(p => new WidgetFilter(FacetKinds.Place, p)))
            .Concat(lists.ByPartner.Keys.Order(StringComparer.Ordinal).Select(p => new WidgetFilter(FacetKinds.Partner, p)))
            .Where(f => f.Has(lists));
    }

    /// <summary>Whether the brand has files for it.</summary>
    public bool Has(SiteLists lists) => IsAll || Items(lists).Any(i => i is EventItem { Schedule: not null });

    /// <summary>The events it leaves; those that are past among them.</summary>
    public IEnumerable<EventItem> Events(SiteLists lists) => IsAll ? lists.Events : Items(lists).OfType<EventItem>();

    /// <summary>Those that are to come, in the order of lists.</summary>
    public IEnumerable<EventItem> Upcoming(SiteLists lists, EventCalendar calendar) => IsAll ? lists.Upcoming : Items(lists).OfType<EventItem>().Where(calendar.IsUpcoming);

    public LocalText Name(Library library) => Kind switch
    {
        FacetKinds.Topic => library.TopicNames[Id],
        FacetKinds.Place => library.Places.Find(Id)!.Name,
        _ => library.Partners[Id].Name,
    };

    private ImmutableArray<Item> Items(SiteLists lists) => (Kind switch
    {
        FacetKinds.Topic => lists.ByTopic,
        FacetKinds.Place => lists.ByPlace,
        _ => lists.ByPartner,
    }).GetValueOrDefault(Id, []);
}
