using System.Net;
using System.Text;
using RegionSite.Diagnostics;
using RegionSite.Text;

namespace RegionSite.Serving;

/// <summary>The pages that no brand has: the overview of all brands, the word about an unknown host, and what stands there until a first build is good.</summary>
internal static class OwnPages
{
    public static string Overview(ServedSite site, int port, MessageLanguage language)
    {
        var german = language == MessageLanguage.German;
        var drafts = site.HiddenDrafts;
        var hidden = (drafts, german) switch
        {
            (0, _) => "",
            (1, true) => "<p>Ein Entwurf wird nicht gezeigt; mit <code>--drafts</code> schon.</p>",
            (_, true) => $"<p>{drafts} Entwürfe werden nicht gezeigt; mit <code>--drafts</code> schon.</p>",
            (1, false) => "<p>One draft is not shown; <code>--drafts</code> shows it.</p>",
            _ => $"<p>{drafts} drafts are not shown; <code>--drafts</code> shows them.</p>",
        };
        return Page(german ? "Alle Marken" : "All brands", german ? "Vorschau auf diesem Rechner" : "Preview on this machine", Brands(site, port, language) + hidden, language);
    }

    public static string UnknownHost(string host, ServedSite site, int port, MessageLanguage language)
    {
        var german = language == MessageLanguage.German;
        var lead = german ? $"Keine Marke hat die Adresse <code>{Encode(host)}</code>. Diese gibt es:" : $"No brand has the address <code>{Encode(host)}</code>. These are there:";
        return Page(german ? "Diese Website gibt es nicht" : "There is no such website", lead, Brands(site, port, language), language);
    }

    public static string Waiting(SiteState state, MessageLanguage language)
    {
        var german = language == MessageLanguage.German;
        var list = new StringBuilder("<ul class=\"findings\" role=\"list\">");
        foreach (var finding in state.Findings.Where(f => f.Severity == Severity.Error))
            list.Append($"<li><code>{Encode(finding.At.ToString())}</code><p>{Encode(finding.Message(language))}</p></li>");
        list.Append("</ul>");
        // The number makes it another page with every build, so that it is fetched anew.
        return Page(german ? "Noch keine Website" : "No website yet",
            german ? "Sobald das behoben und gespeichert ist, erscheint hier die Website." : "Once this is mended and saved, the website appears here.",
            $"{list}<!-- {state.Number} -->", language);
    }

    private static string Brands(ServedSite site, int port, MessageLanguage language)
    {
        var list = new StringBuilder("<ul class=\"brands\" role=\"list\">");
        foreach (var brand in site.Plan.Sites)
        {
            var address = LocalHosts.Origin(brand.Host, port) + brand.Base;
            var name = brand.Brand.Name.In(language == MessageLanguage.German ? Languages.German : "en");
            list.Append($"<li><a href=\"{Encode(address)}\">{Encode(name)}</a><span>{Encode(address)}</span></li>");
        }
        return list.Append("</ul>").ToString();
    }

    private static string Page(string title, string lead, string main, MessageLanguage language) =>
        $"""
        <!doctype html>
        <html lang="{(language == MessageLanguage.German ? "de" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title} – regionsite serve</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{Browser.OwnStyle}">
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {main}
        </main>
        </body>
        </html>

        """;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
