using System.Globalization;
using System.Security.Cryptography;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>What webmasters copy into their pages. The page about the widgets shows it, oEmbed answers with it, and the tests embed it.</summary>
internal static class WidgetSnippets
{
    public const int FrameHeight = 600;

    // Without allow-same-origin the frame is of no origin at all: it can set no cookie and store nothing, whatever becomes of its pages.
    private const string Sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

    public static string Element(SiteView view) =>
        $"""
        <script type="module" src="{view.Site.Origin}{WidgetAddresses.Script(view.Site)}"></script>
        {Tag(view, "limit=\"10\"")}
        """;

    /// <summary>For a page that checks what it loads: nothing but these bytes runs, and the script may lie on the partner's own server.</summary>
    public static string CheckedElement(SiteView view, ThemeAsset script) =>
        $"""
        <script type="module" crossorigin="anonymous" src="{view.Site.Origin}{WidgetAddresses.HashedScript(view.Site, script.HashedPath)}" integrity="{Integrity(script.Bytes)}"></script>
        {Tag(view, $"brand=\"{view.Site.Origin}{view.Site.Base}\" limit=\"10\"")}
        """;

    /// <summary>The search field; without script there is the way to the search page.</summary>
    public static string Search(SiteView view) =>
        $"""
        <script type="module" src="{view.Site.Origin}{WidgetAddresses.SearchScript(view.Site)}"></script>
        <region-search>
          <a href="{view.Site.Origin}{view.Model.SearchUrl}">{Escaped(view.Model.Name)}: {Escaped(view.Label(Sections.Search))}</a>
        </region-search>
        """;

    public static string Frame(WidgetFilter filter, SiteView view) =>
        $"""<iframe src="{view.Site.Origin}{WidgetAddresses.Frame(view.Site, filter, view.Language)}" title="{Escaped(view.Model.Name)}: {Escaped(WidgetLinks.Title(filter, view))}" width="100%" height="{FrameHeight}" loading="lazy" sandbox="{Sandbox}"></iframe>""";

    public static string FrameWithScript(SiteView view) =>
        $"""
        {Frame(WidgetFilter.All, view)}
        <script async src="{view.Site.Origin}{WidgetAddresses.FrameScript(view.Site, view.Language)}"></script>
        """;

    /// <summary>Asks every quarter of an hour at most; where the server cannot be reached, the last list stays. It is kept beside the script: others may write into a folder for temporary files.</summary>
    public static string Php(SiteView view) =>
        $$"""
        <?php
        $url = '{{view.Site.Origin}}{{WidgetAddresses.Fragment(view.Site, WidgetFilter.All, view.Language)}}';
        $file = __DIR__ . '/region-' . md5($url) . '.txt';
        if (!is_file($file) || filemtime($file) < time() - 900) {
            $list = @file_get_contents($url, false, stream_context_create(['http' => ['timeout' => 5]]));
            if ($list !== false && strpos($list, '<ul class="region-events"') === 0) file_put_contents($file, $list, LOCK_EX);
            elseif (is_file($file)) touch($file);
        }
        if (is_file($file)) readfile($file);
        ?>
        """;

    /// <summary>nginx; the page needs <c>ssi on</c>.</summary>
    public static string Ssi(SiteView view) =>
        $$"""
        # nginx
        location = /region-termine.txt {
            internal;
            proxy_pass {{view.Site.Origin}}{{WidgetAddresses.Fragment(view.Site, WidgetFilter.All, view.Language)}};
            proxy_ssl_server_name on;
        }

        <!--# include virtual="/region-termine.txt" -->
        """;

    /// <summary>The address stands in the plugin's settings: who may load a script from where is for administrators to say.</summary>
    public const string WordPress = "[region_calendar limit=\"10\"]";

    public static string Typo3(SiteView view) =>
        $$"""
        page.includeJSFooter {
          regionCalendar = {{view.Site.Origin}}{{WidgetAddresses.Script(view.Site)}}
          regionCalendar.external = 1
          regionCalendar.type = module
        }
        lib.regionCalendar = TEXT
        lib.regionCalendar.value (
        {{Tag(view, "limit=\"10\"")}}
        )
        """;

    public static string ElementPolicy(SiteView view) =>
        $"""
        script-src {view.Site.Origin};
        connect-src {view.Site.Origin};
        """;

    public static string FramePolicy(SiteView view) =>
        $"""
        frame-src {view.Site.Origin};
        script-src {view.Site.Origin};
        """;

    public static string Headers(SiteView view) =>
        $"""
        {WidgetAddresses.Folder(view.Site)}*
          Access-Control-Allow-Origin: *
        {Addresses.Calendars(view.Site)}*
          Access-Control-Allow-Origin: *
        {string.Join('\n', view.Site.Languages.Select(l => $"{WidgetAddresses.Frames(view.Site, l)}*\n  Content-Security-Policy: frame-ancestors *"))}
        """;

    /// <summary>Of Subresource Integrity, https://www.w3.org/TR/SRI/.</summary>
    public static string Integrity(ReadOnlyMemory<byte> bytes) => "sha384-" + Convert.ToBase64String(SHA384.HashData(bytes.Span));

    private static string Tag(SiteView view, string attributes) =>
        $"""
        <region-calendar {attributes}>
          <a href="{WidgetLinks.Events(WidgetFilter.All, view)}">{Escaped(view.Say("embed.fallback", view.Model.Name))}</a>
        </region-calendar>
        """;

    private static string Escaped(string text)
    {
        using var to = new StringWriter(CultureInfo.InvariantCulture);
        HtmlEscape.Write(text, to);
        return to.ToString();
    }
}
