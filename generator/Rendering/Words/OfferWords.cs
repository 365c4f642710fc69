using RegionSite.Model;
using RegionSite.Themes;

namespace RegionSite.Rendering.Words;

/// <summary>What an offer costs.</summary>
internal static class OfferWords
{
    /// <summary>"45 € je Tag"; the unit in the theme's words where it has one, else as written, be it "Tag" or "je Tag".</summary>
    public static string? Price(OfferItem offer, ThemeTexts texts, string language)
    {
        if (offer.Price is not { } price) return null;
        if (price.Amount == 0) return texts.Find("price.free") ?? Numbers.Money(0, price.Currency, language);
        var money = Numbers.Money(price.Amount, price.Currency, language);
        if (price.Per is not { } per) return money;
        if (texts.Find($"price.per.{per.Default}") is { } unit) return $"{money} {unit}";
        var written = per.In(language);
        return written.Contains(' ', StringComparison.Ordinal) || texts.Find("price.each") is not { } each ? $"{money} {written}" : $"{money} {each.Replace("{0}", written, StringComparison.Ordinal)}";
    }
}
