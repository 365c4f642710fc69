using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>The calendar in a frame, and the page that explains how to embed it.</summary>
internal static class WidgetPages
{
    public static PageModel Build(WidgetPage page, SiteView view)
    {
        var common = PageBuilder.Common(page, view, WidgetLinks.Title(page.Filter, view)) with { NoIndex = true };
        return new PageModel<WidgetModel>(common, new WidgetModel(view.Cards.Of(WidgetLinks.Few(page.Filter, view)), WidgetLinks.EventsPath(page.Filter, view), page.Filter.Kind == WidgetFilter.Event));
    }

    public static PageModel Build(ConfiguratorPage page, SiteView view)
    {
        var site = view.Site;
        var calendar = Addresses.Calendars(site) + "kalender.ics";
        var model = new ConfiguratorModel
        {
            ScriptPath = WidgetAddresses.Script(site),
            FramePath = WidgetAddresses.Frames(site, view.Language),
            EventsPath = WidgetLinks.EventsPath(WidgetFilter.All, view),
            ScriptUrl = site.Origin + WidgetAddresses.Script(site),
            BrandUrl = site.Origin + site.Base,
            DataUrl = site.Origin + WidgetAddresses.Data(site, WidgetFilter.All),
            Host = site.Host,
            Element = new("element", WidgetSnippets.Element(view)),
            Checked = page.Script is { } script ? new("checked", WidgetSnippets.CheckedElement(view, script)) : null,
            Frame = new("frame", WidgetSnippets.FrameWithScript(view)),
            Php = new("php", WidgetSnippets.Php(view)),
            Ssi = new("ssi", WidgetSnippets.Ssi(view)),
            WordPress = new("wordpress", WidgetSnippets.WordPress),
            Typo3 = new("typo3", WidgetSnippets.Typo3(view)),
            ElementPolicy = new("element-policy", WidgetSnippets.ElementPolicy(view)),
            FramePolicy = new("frame-policy", WidgetSnippets.FramePolicy(view)),
            Headers = new("headers", WidgetSnippets.Headers(view)),
            Search = page.HasSearch ? new("search", WidgetSnippets.Search(view)) : null,
            Calendar = new("calendar", site.Origin + calendar),
            Filters = [.. WidgetFilter.Of(site, view.Library).GroupBy(f => f.Kind).Select(g => new WidgetFilterGroup(g.Key, [.. g.Select(f => Filter(f, view))]))],
            Languages = [.. site.Languages.Where(SlicePlanner.Has).Select(l => new WidgetLanguageModel(l, view.Say($"language.{l}"), WidgetAddresses.Frames(site, l), site.Origin + WidgetAddresses.Folder(site, l), l == view.Language))],
            CalendarUrl = calendar,
            WebcalUrl = $"webcal://{site.Host}{calendar}",
        };
        return new PageModel<ConfiguratorModel>(PageBuilder.Common(page, view, view.Label(Sections.Widgets)), model);
    }

    private static WidgetFilterModel Filter(WidgetFilter filter, SiteView view)
    {
        var (site, name) = (view.Site, filter.Name(view.Library));
        var frame = WidgetAddresses.Frame(site, filter, view.Language);
        var attribute = $"{filter.Kind}=\"{filter.Id}\"";
        return new WidgetFilterModel(
            filter.Id,
            filter.Kind == WidgetFilter.Event ? WidgetLinks.Title(filter, view) : name.In(view.Language),
            filter.Place is { } place ? $"{attribute} place=\"{place}\"" : attribute,
            frame, site.Origin + frame, site.Origin + WidgetAddresses.Fragment(site, filter, view.Language))
        {
            Lang = view.LangMark(name),
            IsAtPlace = filter.Place is not null,
            Places = filter.Kind == WidgetFilter.Event ? string.Join(' ', filter.AtPlaces(site.Lists).Select(p => p.Place)) : null,
        };
    }
}
