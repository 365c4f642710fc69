using System.Text.RegularExpressions;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Structured;

/// <summary>Place, PostalAddress and GeoCoordinates.</summary>
internal static partial class Places
{
    public static Thing Profile(string id, PageModel model, SiteView view)
    {
        var place = view.Library.Places.Find(id)!;
        var thing = Of(place, view);
        thing.Add("url", model.Canonical);
        if (place.Website is { } website) thing.Add("sameAs", website);
        if (place.Within is { } within && view.Library.Places.Find(within.Value) is { } around) thing.Add("containedInPlace", Of(around, view));
        return thing;
    }

    public static Thing Of(Place place, SiteView view)
    {
        var thing = Brief(place, view);
        thing.Add("geo", place is { Latitude: { } latitude, Longitude: { } longitude } ? new Thing("GeoCoordinates") { { "latitude", latitude }, { "longitude", longitude } } : null);
        thing.Add("amenityFeature", [.. place.Accessibility.Where(IsFeature).Select(mark => new Thing("LocationFeatureSpecification") { { "name", Mark(mark, view) }, { "value", true } })]);
        return thing;
    }

    /// <summary>Without what only the place's own page or event needs to say.</summary>
    public static Thing Brief(Place place, SiteView view)
    {
        var thing = new Thing(place.Kind switch { PlaceKind.District => "AdministrativeArea", PlaceKind.Municipality => "City", _ => "Place" }) { { "name", place.Name.In(view.Language) } };
        var postal = Postal(place, view);
        // Search engines want an address of every place: where nothing is known its name must do.
        if (postal.Any()) thing.Add("address", postal);
        else thing.Add("address", place.Name.In(view.Language));
        return thing;
    }

    /// <summary>A place that is known by its words alone.</summary>
    public static Thing Named(string text) => new("Place") { { "name", text }, { "address", text } };

    public static Thing? Postal(Address address) => address.IsEmpty ? null : new Thing("PostalAddress")
    {
        { "streetAddress", address.Street },
        { "postalCode", address.PostalCode },
        { "addressLocality", address.City },
    };

    // What a place does not say of itself the town and district around it say.
    private static Thing Postal(Place place, SiteView view)
    {
        var tree = place.Id is { } id ? view.Library.Places.CountsFor(id) : place.Within is { } within ? view.Library.Places.CountsFor(within.Value) : [];
        var around = tree.Select(p => view.Library.Places.Find(p)!).Append(place).ToList();
        var town = around.Find(p => p.Kind == PlaceKind.Municipality);
        return new Thing("PostalAddress")
        {
            { "streetAddress", place.Address.Street },
            { "postalCode", place.Address.PostalCode },
            { "addressLocality", place.Address.City ?? town?.Name.In(view.Language) },
            { "addressRegion", around.Find(p => p.Kind == PlaceKind.District)?.Name.In(view.Language) },
            // Nothing else in the content says which country it is.
            { "addressCountry", around.Any(p => p.Key is { } key && OfficialKey().IsMatch(key)) ? "DE" : null },
        };
    }

    // Any other text may as well say what is not there.
    private static bool IsFeature(LocalText mark) => FacetTable.AccessMarks.Contains(mark.Default);

    private static string Mark(LocalText mark, SiteView view) => view.Texts.Find($"accessibility.{mark.Default}") ?? mark.In(view.Language);

    /// <summary>The German municipality key, or its beginning for a state or district.</summary>
    [GeneratedRegex(@"^(0[1-9]|1[0-6])(\d{3})?(\d{3}|\d{7})?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficialKey();
}
