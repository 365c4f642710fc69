using RegionSite.Model;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Structured;

/// <summary>Things to lend (Product) and things done for others (Service), each with its Offer.</summary>
internal static class Offers
{
    // schema.org takes its business functions from GoodRelations.
    private const string LeaseOut = "http://purl.org/goodrelations/v1#LeaseOut";
    private const string ProvideService = "http://purl.org/goodrelations/v1#ProvideService";

    public static Thing Of(OfferItem item, PageModel model, SiteView view)
    {
        var isService = item.Kind is "service" or "care";
        var provider = item.Provider is { } named ? Organizations.MemberOf(item, named.Value, view) : Organizations.Partner(item.Key.Owner, view);
        return new Thing(isService ? "Service" : "Product")
        {
            { "name", item.Title.In(view.Language) },
            { "description", model.Description },
            { "url", model.Canonical },
            { "image", Pictures.Of(view.Image(item.Image)) },
            { "provider", isService ? provider : null },
            { "areaServed", [.. item.Places.Where(_ => isService).Select(p => view.Library.Places.Find(p.Value)!.Name.In(view.Language))] },
            { "offers", new Thing("Offer")
                {
                    { "businessFunction", isService ? ProvideService : LeaseOut },
                    { "url", model.Canonical },
                    { "description", item.Conditions?.In(view.Language) },
                    { "priceSpecification", item.Price is { } price ? Price(price, view) : null },
                    { isService ? "offeredBy" : "seller", provider },
                } },
        };
    }

    private static Thing Price(OfferPrice price, SiteView view)
    {
        var code = UnitCode(price.Per?.Default);
        return new Thing("UnitPriceSpecification")
        {
            { "price", price.Amount },
            { "priceCurrency", price.Currency },
            { "unitCode", code },
            { "unitText", code is null ? price.Per?.In(view.Language) : null },
        };
    }

    /// <summary>Of UN/CEFACT Recommendation 20, for the units that pages have words for.</summary>
    private static string? UnitCode(string? unit) => unit switch
    {
        "hour" => "HUR",
        "day" => "DAY",
        "week" => "WEE",
        "month" => "MON",
        "piece" => "C62",
        "km" => "KMT",
        _ => null,
    };
}
