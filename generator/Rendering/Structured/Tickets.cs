using System.Globalization;
using System.Text.RegularExpressions;
using RegionSite.Model;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Structured;

/// <summary>The Offer of an event: price, where to register, whether there is a seat left.</summary>
internal static partial class Tickets
{
    public static Thing? Of(EventItem item, EventStatus status, string page, SiteView view)
    {
        if (!item.Free && item.Price is null && item.Registration is null) return null;
        var price = item.Free ? 0 : Amount(item.Price?.Default);
        var registration = item.Registration;
        return new Thing("Offer")
        {
            { "url", registration?.Url ?? page },
            { "price", price },
            { "priceCurrency", price is null ? null : "EUR" },
            { "description", item.Price?.In(view.Language) },
            { "availability", Availability(registration, status) },
            { "validThrough", registration?.Until is { } until ? EventWords.WithOffset(until, view.Library.Region.TimeZone) : null },
        };
    }

    private static string? Availability(Registration? registration, EventStatus status) =>
        status is EventStatus.Cancelled or EventStatus.Postponed ? null
        : "https://schema.org/" + (registration is { SoldOut: true } ? "SoldOut" : "InStock");

    // Only where the text is an amount and nothing else: "12 €, ermäßigt 8 €" is no one price.
    private static decimal? Amount(string? text) =>
        text is not null && OneAmount().Match(text) is { Success: true } match ? decimal.Parse(match.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\s*([0-9]{1,6}(?:[.,][0-9]{2})?)\s*(?:€|Euro|EUR)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneAmount();
}
