using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using RegionSite.Planning;
using RegionSite.Rendering.Files;
using RegionSite.Rendering.Indexes;
using RegionSite.Rendering.Pages;
using RegionSite.Rendering.Portable;
using RegionSite.Search.Files;
using RegionSite.Text;
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
    private readonly WidgetData _widgetData = new();
    private readonly Lazy<FrozenDictionary<(string Brand, string Language), ImmutableArray<IndexFile>>> _indexes;
    private readonly PictureMaker _pictures;
    private readonly PortableOutput? _portable;

    /// <summary>For outputs one at a time, as they are asked for.</summary>
    public SiteRenderer(SitePlan plan, IReadOnlyDictionary<string, BrandTheme> themes, PictureMaker pictures, int threads)
    {
        _plan = plan;
        _themes = themes;
        _pictures = pictures;
        _calendarEntries = new CalendarEntries(plan);
        _portable = plan.IsPortable ? new PortableOutput(plan) : null;
        _indexes = new(() => SearchIndexes.Of(plan, i => _views![(i.Site.Brand.Id, i.Language)], threads));
        _views = plan.Sites.SelectMany(s => Spoken(s).Select(l => View(s, l))).ToFrozenDictionary(v => (v.Site.Brand.Id, v.Language));
    }

    /// <param name="withHashes">Whether to work out the SHA-256 of every file, for the manifest.</param>
    /// <returns>All outputs, with those that the plan could not know, and the hash of each; hashes are empty without <paramref name="withHashes"/>.</returns>
    public static ImmutableArray<RenderedOutput> Render(SitePlan plan, IReadOnlyDictionary<string, BrandTheme> themes, PictureMaker pictures, StagedOutput output, bool withHashes, int threads)
    {
        var renderer = new SiteRenderer(plan, themes, pictures, threads);
        var outputs = plan.Outputs.AddRange(plan.Outputs.OfType<SearchIndexFile>().SelectMany(renderer.Parts).OrderBy(p => p.File, StringComparer.Ordinal));
        var rendered = new RenderedOutput[outputs.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.ForEach(Partitioner.Create(0, outputs.Length, 16), parallel, () => new Writers(new Utf8PageWriter(), plan.IsPortable ? new Utf8PageWriter() : null), (range, _, writers) =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
                if (outputs[i] is not (PictureFile or ShareImageFile)) rendered[i] = new(outputs[i], renderer.Render(outputs[i], writers, output, withHashes));
            return writers;
        }, writers => writers.Dispose());
        renderer.RenderPictures(outputs, rendered, output, withHashes, parallel);
        return [.. rendered];
    }

    /// <summary>The files that the directory of a search index names.</summary>
    public IEnumerable<SearchPartFile> Parts(SearchIndexFile index) =>
        _indexes.Value[(index.Site.Brand.Id, index.Language)].Skip(1).Select(f => new SearchPartFile(index, index.Address[..^IndexFile.Directory.Length] + f.Name, f.Bytes));

    // A picture at a time: all of its forms on all hosts out of one reading. They come last, for they take the longest.
    private void RenderPictures(ImmutableArray<PlannedOutput> outputs, RenderedOutput[] rendered, StagedOutput output, bool withHashes, ParallelOptions parallel)
    {
        var files = Enumerable.Range(0, outputs.Length).Where(i => outputs[i] is PictureFile or ShareImageFile)
            .GroupBy(i => outputs[i] is PictureFile picture ? picture.Media.Path : $"{outputs[i].Host}{outputs[i].Address}").ToList();
        Parallel.ForEach(Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering), parallel, file =>
        {
            var bytes = outputs[file.First()] is PictureFile { Media: var media } ? _pictures.Open(media) : _ => Picture(outputs[file.First()]);
            foreach (var form in file.GroupBy(i => (outputs[i] as PictureFile)?.Form ?? default))
            {
                var made = bytes(form.Key);
                var hash = withHashes ? Hash(made) : null;
                foreach (var i in form)
                {
                    output.Write(outputs[i].File, made);
                    rendered[i] = new(outputs[i], hash);
                }
            }
        });
    }

    /// <summary>The bytes of one picture.</summary>
    public byte[] Picture(PlannedOutput planned) => planned switch
    {
        PictureFile picture => _pictures.Open(picture.Media)(picture.Form),
        ShareImageFile share => _pictures.Draw(ShareCard.Svg(share, _views[(share.Site.Brand.Id, share.Language)], _themes[share.Site.Brand.Id].Theme)),
        _ => throw new InvalidOperationException($"{planned.GetType().Name} is no picture"),
    };

    private string? Render(PlannedOutput planned, Writers writers, StagedOutput output, bool withHash)
    {
        if (planned is CopiedFile copied)
        {
            output.Copy(planned.File, copied.Media.FullPath);
            return withHash ? Hash(File.ReadAllBytes(copied.Media.FullPath)) : null;
        }
        var bytes = Bytes(planned, writers.Rendered);
        if (_portable is not null) bytes = _portable.Of(planned, bytes, writers.Portable!);
        output.Write(planned.File, bytes);
        return withHash ? Hash(bytes) : null;
    }

    private ReadOnlySpan<byte> Bytes(PlannedOutput planned, Utf8PageWriter writer)
    {
        if (planned is AssetFile asset) return asset.Bytes.Span;
        if (planned is FixedAssetFile script) return script.Bytes.Span;
        if (planned is SearchPartFile part) return part.Bytes.Span;
        writer.Clear();
        Write(planned, writer);
        return writer.WrittenSpan;
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
            case StationsFile stations: CalendarFiles.Write(stations, _calendarEntries, MainView(stations.Site), writer); break;
            case EventTableFile table: EventTableWriter.Write(table, _views[(table.Site.Brand.Id, Languages.German)], writer); break;
            case GazetteFile gazette: GazetteWriter.Write(gazette, _views[(gazette.Site.Brand.Id, Languages.German)], writer); break;
            case EventsJsonFile events: EventsJson.Write(MainView(events.Site), writer); break;
            case WidgetFile widget: Write(widget, writer); break;
            case SearchIndexFile index: writer.WriteUtf8(_indexes.Value[(index.Site.Brand.Id, index.Language)][0].Bytes.Span); break;
            case SearchFromDiskFile disk: SearchFromDisk.Write(disk, _indexes.Value[(disk.Site.Brand.Id, disk.Language)], writer); break;
            case StartPage start: StartPageWriter.Write(_plan.Sites, _views[(start.Umbrella.Brand.Id, start.Spoken)], _themes, writer); break;
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

    private void Write(WidgetFile widget, Utf8PageWriter writer)
    {
        switch (widget.Kind)
        {
            case WidgetFileKind.Index: WidgetData.WriteIndex(_views[(widget.Site.Brand.Id, WidgetPlanner.FirstLanguage(widget.Site))], writer); break;
            case WidgetFileKind.Searches: WidgetSearches.Write(MainView(widget.Site), writer); break;
            case WidgetFileKind.Data: _widgetData.Write(widget.Filter, [.. WidgetPlanner.Spoken(widget.Site).Select(l => _views[(widget.Site.Brand.Id, l)])], writer); break;
            case WidgetFileKind.Fragment: WidgetLists.WriteFragment(widget.Filter, _views[(widget.Site.Brand.Id, widget.Language!)], writer); break;
            case WidgetFileKind.OEmbed: WidgetLists.WriteOEmbed(widget.Filter, _views[(widget.Site.Brand.Id, widget.Language!)], writer); break;
            default: throw new InvalidOperationException($"no renderer for {widget.Kind}");
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

    /// <summary>What one thread renders into, and what the portable form of it is made in.</summary>
    private sealed record Writers(Utf8PageWriter Rendered, Utf8PageWriter? Portable) : IDisposable
    {
        public void Dispose()
        {
            Rendered.Dispose();
            Portable?.Dispose();
        }
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
