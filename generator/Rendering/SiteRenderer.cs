using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using RegionSite.Planning;
using RegionSite.Rendering.Files;
using RegionSite.Rendering.Pages;
using RegionSite.Themes;
using RegionSite.Writing;

namespace RegionSite.Rendering;

/// <summary>The fourth stage: every planned output becomes bytes and goes to disk as it comes. One output never waits for another, so any number of threads gives the same files.</summary>
internal sealed class SiteRenderer
{
    private readonly SitePlan _plan;
    private readonly IReadOnlyDictionary<string, BrandTheme> _themes;
    private readonly FrozenDictionary<(string Brand, string Language), SiteView> _views;
    private readonly CalendarEntries _calendarEntries;

    /// <summary>For outputs one at a time, as they are asked for.</summary>
    public SiteRenderer(SitePlan plan, IReadOnlyDictionary<string, BrandTheme> themes)
    {
        _plan = plan;
        _themes = themes;
        _calendarEntries = new CalendarEntries(plan);
        _views = plan.Sites.SelectMany(s => Spoken(s).Select(l => View(s, l))).ToFrozenDictionary(v => (v.Site.Brand.Id, v.Language));
    }

    /// <param name="withHashes">Whether to work out the SHA-256 of every file, for the manifest.</param>
    /// <returns>The hash of each output, in the plan's order; empty without <paramref name="withHashes"/>.</returns>
    public static ImmutableArray<string> Render(SitePlan plan, IReadOnlyDictionary<string, BrandTheme> themes, StagedOutput output, bool withHashes, int threads)
    {
        var renderer = new SiteRenderer(plan, themes);
        var hashes = new string[withHashes ? plan.Outputs.Length : 0];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.ForEach(Partitioner.Create(0, plan.Outputs.Length, 16), parallel, () => new Utf8PageWriter(), (range, _, writer) =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                var hash = renderer.Render(plan.Outputs[i], writer, output, withHashes);
                if (withHashes) hashes[i] = hash!;
            }
            return writer;
        }, writer => writer.Dispose());
        return [.. hashes];
    }

    private string? Render(PlannedOutput planned, Utf8PageWriter writer, StagedOutput output, bool withHash)
    {
        switch (planned)
        {
            case CopiedFile copied:
                output.Copy(planned.File, copied.Media.FullPath);
                return withHash ? Hash(File.ReadAllBytes(copied.Media.FullPath)) : null;
            case AssetFile asset:
                output.Write(planned.File, asset.Bytes.Span);
                return withHash ? Hash(asset.Bytes.Span) : null;
            case FixedAssetFile script:
                output.Write(planned.File, script.Bytes.Span);
                return withHash ? Hash(script.Bytes.Span) : null;
        }
        writer.Clear();
        Write(planned, writer);
        var bytes = writer.WrittenSpan;
        output.Write(planned.File, bytes);
        return withHash ? Hash(bytes) : null;
    }

    /// <summary>Writes an output that is made, not copied. Thread-safe.</summary>
    public void Write(PlannedOutput planned, Utf8PageWriter writer)
    {
        switch (planned)
        {
            case PlannedPage page:
                var view = _views[(page.Site.Brand.Id, page.Language)];
                _themes[page.Site.Brand.Id].Engine.Render(page.Layout, PageBuilder.Build(page, view), view.Texts, writer);
                break;
            case FeedFile feed: FeedWriter.Write(feed, _views[(feed.Site.Brand.Id, feed.Language)], writer); break;
            case CalendarFile calendar: CalendarFiles.Write(calendar, _calendarEntries, MainView(calendar.Site), writer); break;
            case EventFile happening: CalendarFiles.Write(happening, _calendarEntries, MainView(happening.Site), writer); break;
            case EventsJsonFile events: EventsJson.Write(MainView(events.Site), writer); break;
            case SearchIndexFile index: SearchIndexWriter.Write(_views[(index.Site.Brand.Id, index.Language)], writer); break;
            case ContactFile contact: ContactFiles.Write(contact, MainView(contact.Site), writer); break;
            case SitemapFile sitemap: SitemapWriter.Write(sitemap, writer); break;
            case SitemapIndexFile index: SitemapWriter.Write(index, writer); break;
            case RobotsFile robots: HostFiles.WriteRobots(robots, writer); break;
            case ServerFile { Address: ServerFile.Headers } server: HeadersFiles.WriteHeaders(server.Rules, server.Form, writer); break;
            case ServerFile { Address: ServerFile.Redirects } server: HeadersFiles.WriteRedirects(server.Rules, server.Form, writer); break;
            case ServerFile server: HtaccessFile.Write(server.Rules, writer); break;
            default: throw new InvalidOperationException($"no renderer for {planned.GetType().Name}");
        }
    }

    private SiteView MainView(BrandSite site) => _views[(site.Brand.Id, site.Languages[0])];

    // A page of an item in a language that its brand has no whole pages in still needs that language's words.
    private static IEnumerable<string> Spoken(BrandSite site) => site.Languages.Concat(site.Items.SelectMany(i => site.LanguagesOf(i))).Distinct();

    private SiteView View(BrandSite site, string language)
    {
        var theme = _themes[site.Brand.Id].Theme;
        var texts = theme.TextsFor(language) ?? theme.TextsFor(site.Languages[0])!;
        return new SiteView(site, language, _plan, texts, BrandStylesheet.Of(site.Brand, theme).Address);
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
