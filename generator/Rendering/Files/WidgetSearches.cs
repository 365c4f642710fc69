using System.Text.Json;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>Where the search of each brand lies in each language, for the field on other websites (docs/widgets.md): brands may call their folders what they like.</summary>
internal static class WidgetSearches
{
    private const int Version = 1;

    public static void Write(SiteView view, Utf8PageWriter to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, WidgetEntry.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("brand", view.Site.Brand.Id);
            json.WriteStartObject("brands");
            foreach (var brand in view.Library.Brands)
            {
                var site = view.Plan.Addresses.Site(brand);
                json.WriteStartObject(brand.Id);
                foreach (var language in site.Languages)
                {
                    json.WriteStartObject(language);
                    json.WriteString("home", site.Origin + Addresses.Home(site, language));
                    json.WriteString("search", site.Origin + Addresses.Section(site, Sections.Search, language));
                    json.WriteEndObject();
                }
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        to.WriteUtf8(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
