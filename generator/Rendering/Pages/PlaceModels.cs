using System.Globalization;
using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>Places and addresses as pages show them.</summary>
internal static class PlaceModels
{
    public static PlaceModel Of(Place place, SiteView view) => new()
    {
        Name = place.Name.In(view.Language),
        Url = place.Id is { } id ? view.PlaceLink(id).Url : null,
        Street = place.Address.Street,
        City = City(place.Address),
        Geo = Position(place, "geo:", ","),
        Route = Position(place, "https://www.openstreetmap.org/directions?to=", "%2C"),
        Accessibility = Accessibility(place.Accessibility, view),
    };

    public static AddressModel Address(Address address, string? phone, string? email, string? website) => new()
    {
        Street = address.Street,
        City = City(address),
        Phone = phone,
        PhoneUrl = Numbers.PhoneUrl(phone),
        Email = email,
        Website = website,
    };

    /// <summary>The known marks in the page's words, any other text as written.</summary>
    public static List<string> Accessibility(IEnumerable<LocalText> marks, SiteView view) =>
        [.. marks.Select(m => view.Texts.Find($"accessibility.{m.Default}") ?? m.In(view.Language))];

    private static string? Position(Place place, string before, string between) =>
        place is { Latitude: { } latitude, Longitude: { } longitude } ? string.Create(CultureInfo.InvariantCulture, $"{before}{latitude:0.######}{between}{longitude:0.######}") : null;

    private static string? City(Address address) => address is { PostalCode: null, City: null } ? null : $"{address.PostalCode} {address.City}".Trim();
}
