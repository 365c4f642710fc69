using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Structured;

/// <summary>WebSite, its publisher, and BreadcrumbList.</summary>
internal static class SiteThings
{
    public static Thing WebSite(PageModel model, SiteView view) => new("WebSite")
    {
        { "name", view.Model.Name },
        { "url", model.Canonical },
        { "description", model.Description },
        { "inLanguage", view.Language },
        { "publisher", Organizations.Partner(view.Site.Brand.Owners[0].Value, view) },
    };

    /// <summary>Who answers for the website, with the website's own sign.</summary>
    public static Thing Publisher(SiteView view)
    {
        var partner = view.Library.Partners[view.Site.Brand.Owners[0].Value];
        return new Thing("Organization")
        {
            { "@id", Organizations.Id(partner.Id, view) },
            { "name", partner.Name.In(view.Language) },
            { "url", Organizations.Url(partner, view) },
            { "logo", Pictures.Of(Organizations.Logo(partner, view) ?? view.Model.Logo) },
            { "address", Places.Postal(partner.Address) },
            { "telephone", Organizations.Telephone(partner.Phone) },
            { "email", partner.Email },
        };
    }

    /// <summary>From the home page down to the page itself; null on the home page.</summary>
    public static Thing? Breadcrumbs(PageModel model, SiteView view)
    {
        if (model.Breadcrumbs.Count == 0) return null;
        var steps = model.Breadcrumbs.Where(b => b.Url is not null).Append(new LinkModel(model.Title, model.Address));
        return new Thing("BreadcrumbList")
        {
            { "itemListElement", [.. steps.Select((step, i) => new Thing("ListItem")
                {
                    { "position", i + 1 },
                    { "name", step.Name },
                    { "item", Absolute(step.Url!, view) },
                })] },
        };
    }

    public static string Absolute(string url, SiteView view) => url.StartsWith('/') ? view.Site.Origin + url : url;
}
