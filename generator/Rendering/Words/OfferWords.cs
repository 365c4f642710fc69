using RegionSite.Model;
using RegionSite.Themes;

namespace RegionSite.Rendering.Words;

/// <summary>What an offer costs.</summary>
internal static class OfferWords
{
    /// <summary>"45 € je Tag"; the unit in the theme's words where it has one.</summary>
    public static string? Price(OfferItem offer, ThemeTexts texts, string language)
    {
        if (offer.Price is not { } price) return null;
        var money = Numbers.Money(price.Amount, price.Currency, language);
        if (price.Per is not { } per) return money;
        var unit = texts.Find($"price.per.{per.Default}") ?? per.In(language);
        return $"{money} {unit}";
    }
}
