using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>The page of a portable build that leads to all of its websites, in the umbrella's words and colours. It needs no other file but the brands' logos.</summary>
internal static class StartPageWriter
{
    private const string Style = """
        *{box-sizing:border-box}
        html{color-scheme:light dark;background:var(--background,Canvas);color:var(--text,CanvasText);font:1.0625rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
        body{max-width:64rem;margin:0 auto;padding:clamp(1.5rem,6vw,4.5rem) clamp(1rem,4vw,2.5rem)}
        h1{margin:0;font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);line-height:1.15;text-wrap:balance}
        .lead{margin:.75rem 0 clamp(1.75rem,4vw,3rem);color:var(--muted,inherit)}
        ul{margin:0;padding:0;list-style:none}
        .brands{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1.25rem}
        .brand{position:relative;display:flex;flex-direction:column;padding:1.25rem;border:1px solid var(--line,currentColor);border-radius:.5rem;background:var(--surface,Canvas);border-top:.375rem solid light-dark(var(--fill),var(--dark-fill))}
        .brand:hover{border-color:light-dark(var(--fill),var(--dark-fill))}
        .brand img{display:block;width:auto;height:3.5rem;max-width:100%;object-fit:contain;object-position:left;margin-bottom:1rem}
        h2{margin:0;font-size:1.25rem;line-height:1.25;overflow-wrap:anywhere}
        h2 a{color:inherit;text-decoration-thickness:.08em;text-underline-offset:.18em}
        h2 a::after{content:"";position:absolute;inset:0}
        a:focus-visible{outline:3px solid currentColor;outline-offset:3px;border-radius:.125rem}
        .address{margin:.25rem 0 0;color:var(--muted,inherit);font-size:.9375rem;overflow-wrap:anywhere}
        .languages{position:relative;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-top:auto;padding-top:1rem}
        .languages a{display:inline-block;min-height:1.5rem;color:inherit;text-underline-offset:.18em}
        """;

    public static void Write(ImmutableArray<BrandSite> sites, SiteView view, IReadOnlyDictionary<string, BrandTheme> themes, Utf8PageWriter to)
    {
        var html = new HtmlOutput(to);
        var now = view.Library.Now.Local;
        var title = view.Say("start.title", view.Model.RegionName);
        html.Raw($"<!doctype html>\n<html lang=\"{view.Language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>");
        html.Text(title);
        html.Raw($"</title>\n<style>\n{Style}\n{BrandStyle.Css(Tokens(view.Site, themes))}\n</style>\n</head>\n<body>\n<main>\n<h1>");
        html.Text(title);
        html.Raw("</h1>\n<p class=\"lead\">");
        html.Text(view.Say("start.lead", DateWords.Day(now.Date, view.Language), $"{now:HH:mm}"));
        html.Raw("</p>\n<ul class=\"brands\" role=\"list\">\n");
        foreach (var site in sites.OrderByDescending(s => s == view.Site)) Write(site, view, Tokens(site, themes), html);
        html.Raw("</ul>\n</main>\n</body>\n</html>\n");
    }

    private static void Write(BrandSite site, SiteView view, ImmutableArray<DesignTokens> tokens, HtmlOutput html)
    {
        var given = GivenTokens.Of(tokens);
        html.Raw("<li class=\"brand\" style=\"");
        html.Text($"--fill:{Fill(Palette.Light(given))};--dark-fill:{Fill(Palette.Dark(given))}");
        html.Raw("\">\n");
        if (view.Image(site.Brand.Logo) is { } logo) html.Raw($"<img src=\"{site.Host}{logo.Url}\" alt=\"\" width=\"{logo.Width}\" height=\"{logo.Height}\">\n");
        html.Raw($"<h2><a href=\"{Home(site, site.Languages.Contains(view.Language) ? view.Language : site.Languages[0])}\">");
        html.Text(site.Brand.Name.In(view.Language));
        html.Raw("</a></h2>\n<p class=\"address\">");
        html.Text((site.Host + site.Base).TrimEnd('/'));
        html.Raw("</p>\n");
        if (site.Languages.Length > 1)
        {
            html.Raw("<ul class=\"languages\" role=\"list\">\n");
            foreach (var language in site.Languages)
            {
                html.Raw($"<li><a href=\"{Home(site, language)}\" lang=\"{language}\" hreflang=\"{language}\">");
                html.Text(view.Say($"language.{language}"));
                html.Raw("</a></li>\n");
            }
            html.Raw("</ul>\n");
        }
        html.Raw("</li>\n");
    }

    // From beside the hosts' folders an address without its slash is a relative one.
    private static string Home(BrandSite site, string language) => $"{site.Host}{Addresses.Home(site, language)}index.html";

    private static ImmutableArray<DesignTokens> Tokens(BrandSite site, IReadOnlyDictionary<string, BrandTheme> themes) => [.. themes[site.Brand.Id].Theme.Tokens, site.Brand.Tokens];

    private static string Fill(Palette palette) => palette.Tokens.TryGetValue("primary", out var token) ? token.Value : "currentColor";
}
