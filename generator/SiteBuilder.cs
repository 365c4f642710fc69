using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Pictures;
using RegionSite.Planning;
using RegionSite.Reading;
using RegionSite.Rendering;
using RegionSite.Rendering.Pages;
using RegionSite.Resolving;
using RegionSite.Sharing;
using RegionSite.Themes;
using RegionSite.Writing;

namespace RegionSite;

/// <summary>The story of a run: read, resolve, share, plan; then, if nothing is wrong, render and write.</summary>
internal static class SiteBuilder
{
    /// <summary>Everything but writing, which is what <c>check</c> does: all that can be found wrong is found here.</summary>
    /// <returns>Null where errors forbid to build; they are in the bag.</returns>
    public static PreparedSite? Prepare(BuildOptions options, DiagnosticBag bag)
    {
        var content = ContentReader.Read(options.Content, options.Content, bag, options.Threads);
        foreach (var brand in options.Brands)
            if (!content.BrandIds.Contains(brand)) throw new UsageFailure(new($"there is no brand \"{brand}\"", $"es gibt keine Marke \"{brand}\""));
        var now = new Moment(options.Now(content.Region.TimeZone), content.Region.TimeZone);
        var themes = LoadThemes(content, options, bag);
        var fatal = FatalSubjects(content);

        var resolved = new DiagnosticBag();
        var held = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
        var library = ContentResolver.Resolve(content, now, options.Drafts, held, resolved);
        if (options.Hold)
        {
            // What is faulty by itself goes first. A missing anchor may be the fault of the item it should be in: it counts
            // only if it is still missing when that item is known to stay.
            var faulty = Faulty(d => d.Code != MarkupCodes.MissingAnchor);
            while (faulty.Count > held.Count)
            {
                held = faulty;
                resolved = new DiagnosticBag();
                library = ContentResolver.Resolve(content, now, options.Drafts, held, resolved);
                faulty = held.Union(Faulty(_ => true));
            }
        }
        bag.AddAll(resolved);
        while (true)
        {
            var sharing = SharingTable.Build(library, bag);
            var plan = SitePlanner.Plan(library, sharing, themes.ToDictionary(t => t.Key, t => t.Value.Theme), options.Brands, options.Portable, options.Vips is not null, bag, options.Threads);
            var errors = bag.Errors();
            if (errors.IsEmpty) return Prepared(plan);
            if (!options.Hold || errors.Any(e => e.Subject is null || fatal.Contains(e.Subject))) return null;
            // Of two with one address the later goes; once nothing new is wrong, the plan stands.
            var losers = held.Union(errors.Select(e => e.Subject!));
            if (losers.Count == held.Count) return Prepared(plan);
            held = losers;
            library = ContentResolver.Resolve(content, now, options.Drafts, held, bag);
        }

        PreparedSite Prepared(SitePlan plan) =>
            new(plan, themes, new PictureMaker(options.Vips is null ? null : new Vips(options.Vips), new PictureCache(options.Output), library.DisplayOf), held);

        ImmutableSortedSet<string> Faulty(Func<Diagnostic, bool> counts) =>
            bag.Errors().Concat(resolved.Errors()).Where(counts).Select(d => d.Subject).OfType<string>().ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>Renders and publishes a prepared site.</summary>
    public static ImmutableArray<RenderedOutput> Write(PreparedSite site, BuildOptions options)
    {
        using var output = StagedOutput.Open(options.Output);
        var rendered = SiteRenderer.Render(site.Plan, site.Themes, site.Pictures, output, options.Manifest is not null, options.Threads);
        output.Publish();
        // A run for some brands alone, or without libvips, does not know what others need.
        if (options.Brands.IsEmpty && options.Vips is not null) site.Pictures.RemoveUnused();
        return rendered;
    }

    private static Dictionary<string, BrandTheme> LoadThemes(SourceContent content, BuildOptions options, DiagnosticBag bag)
    {
        var named = content.Brands.DistinctBy(b => b.Theme.Value).Select(b => b.Theme).ToList();
        var loaded = new BrandTheme?[named.Count];
        Parallel.For(0, named.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            if (ThemeLoader.Load(options.Themes, options.Themes, named[i], bag) is { } theme && TemplateEngine.Compile(theme, PageHelpers.All, PageBuilder.Layouts, bag) is { } engine)
                loaded[i] = new BrandTheme(theme, engine);
        });
        var byBrand = new Dictionary<string, BrandTheme>(StringComparer.Ordinal);
        foreach (var brand in content.Brands)
        {
            if (loaded[named.FindIndex(n => n.Value == brand.Theme.Value)] is not { } theme) continue;
            byBrand.Add(brand.Id, theme);
            BrandStyle.Check([.. theme.Theme.Tokens, brand.Tokens], bag.Reporter);
            foreach (var language in brand.Languages)
                if (theme.Theme.TextsFor(language) is null) bag.Reporter.Report(AddressCodes.LanguageWithoutTexts, brand.At, language, theme.Theme.Name);
        }
        return byBrand;
    }

    // A brand without its legal pages may not go online, so a fault in one of them always stops the run.
    private static HashSet<string> FatalSubjects(SourceContent content) =>
        [.. content.Brands.SelectMany(b => b.Legal.All.Where(l => l.Page.Page is not null).Select(l => new ItemKey(b.Id, ItemType.Page, l.Page.Page!.Value.Value, true).ToString()))];
}
