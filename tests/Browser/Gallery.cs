using System.Net;
using System.Text;
using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>Pictures of the pages for people to look at, in the folder that <c>REGIONSITE_GALLERY</c> names; none where it names none. A relative one lies in the repository.</summary>
internal sealed class Gallery(string theme)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("REGIONSITE_GALLERY") is { Length: > 0 } folder ? Path.Combine(Repository.Root, folder) : null;

    private static readonly string[] Views = ["1280-light", Dark, "320-light", "1280-print", "1280-forced"];

    private const string Dark = "1280-dark";

    /// <summary>Whether a picture is taken: in the dark of the busiest kinds.</summary>
    public static bool Has(ChosenPage page, string view) => view != Dark || ThemeVisit.Busiest.Contains(page.Kind);

    public async Task Take(IPage tab, ChosenPage page, string view)
    {
        if (Folder is null || !Has(page, view)) return;
        // What lies below the window is loaded when somebody scrolls there.
        await tab.EvaluateAsync("() => Promise.all([...document.querySelectorAll('img[loading=lazy]')].map(image => { image.loading = 'eager'; return image.decode().catch(() => {}); }))");
        await tab.ScreenshotAsync(new() { Path = Path.Combine(Folder, theme, $"{page.Name}-{view}.jpg"), Type = ScreenshotType.Jpeg, Quality = 75, FullPage = true });
    }

    /// <summary>Writes <c>index.html</c>: a page of the site a row, the themes beside each other.</summary>
    public static void WriteIndex(IReadOnlyList<string> themes, IReadOnlyList<ChosenPage> pages)
    {
        if (Folder is null) return;
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Gallery</title><style>body{font:14px system-ui}section{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:8px}"
            + "img{max-width:100%;max-height:60vh;object-fit:cover;object-position:top;border:1px solid #999}figure{margin:0}</style>\n<p>");
        foreach (var view in Views) html.Append($"<a href=\"#{view}\">{view}</a> ");
        foreach (var view in Views)
        {
            html.Append($"\n<h1 id=\"{view}\">{view}</h1>");
            foreach (var page in pages.DistinctBy(p => p.Kind).Where(p => Has(p, view)))
            {
                html.Append($"\n<h2>{WebUtility.HtmlEncode(page.Name)}</h2><section>");
                foreach (var theme in themes)
                    html.Append($"<figure><a href=\"{theme}/{page.Name}-{view}.jpg\"><img loading=\"lazy\" alt=\"\" src=\"{theme}/{page.Name}-{view}.jpg\"></a><figcaption>{theme}</figcaption></figure>");
                html.Append("</section>");
            }
        }
        File.WriteAllText(Path.Combine(Folder, "index.html"), html.Append('\n').ToString());
    }
}
