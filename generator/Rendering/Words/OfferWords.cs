using RegionSite.Model;

namespace RegionSite.Rendering.Words;

/// <summary>What an offer costs.</summary>
internal static class OfferWords
{
    /// <summary>"45 € je Tag"; the unit in the theme's words where it has one.</summary>
    public static string? Price(OfferItem offer, SiteView view)
    {
        if (offer.Price is not { } price) return null;
        var money = Numbers.Money(price.Amount, price.Currency, view.Language);
        if (price.Per is not { } per) return money;
        var unit = view.Texts.Find($"price.per.{per.Default}") ?? per.In(view.Language);
        return $"{money} {unit}";
    }
}
