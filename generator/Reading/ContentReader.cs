using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Markup;
using RegionSite.Model;
using RegionSite.Reading.Yaml;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>The first stage: the content folder becomes typed records that know their place. All it finds wrong goes into the bag; it always comes back with as much as could be read.</summary>
internal static class ContentReader
{
    /// <param name="folder">The content folder.</param>
    /// <param name="display">The same as the user wrote it, for messages.</param>
    /// <param name="threads">How many files to read at once.</param>
    public static SourceContent Read(string folder, string display, DiagnosticBag bag, int threads)
    {
        var layout = ContentLayout.Of(ContentFiles.List(folder, display, bag), bag);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        var media = ReadMedia(layout, parallel);

        var regionMap = Map(layout, "region.yaml", display, bag);
        var context = new ReadingContext(regionMap is null ? [Languages.German] : RegionReader.Languages(regionMap), DateTimeZoneProviders.Tzdb["Europe/Berlin"], media, new MarkdownCompiler()) { LanguagesKnown = regionMap is not null };
        var region = regionMap is null ? null : RegionReader.Read(new Fields(regionMap, context, bag.Reporter));
        // Reading goes on without a region, for its other mistakes; the run stops after it all the same.
        region ??= new Region { Name = new LocalText(context.DefaultLanguage, "?"), Languages = context.Languages, TimeZone = context.Zone, Umbrella = new Sourced<string>("", SourceLocation.StartOf(display)) };
        context = context with { Languages = region.Languages, Zone = region.TimeZone };

        var topics = Vocabulary(layout, "topics.yaml", context, bag, VocabularyReader.ReadTopic, t => (t.Id, t.At));
        var places = Vocabulary(layout, "places.yaml", context, bag, VocabularyReader.ReadPlace, p => (p.Id!, p.At));
        var (items, broken) = ReadItems(layout, context, bag, parallel);
        OfferedFiles.Check(items, layout, bag, parallel);
        var partners = layout.Partners.Select(id => ReadPartner(layout, id, display, context, bag)).ToImmutableArray();
        return new SourceContent
        {
            Display = display.TrimEnd('/', '\\').Replace('\\', '/'),
            Region = region,
            Topics = topics ?? [],
            TopicsKnown = topics is not null,
            Places = places ?? [],
            PlacesKnown = places is not null,
            Synonyms = ReadSynonyms(layout, bag.Reporter),
            Outlines = layout.Settings.TryGetValue(OutlineReader.File, out var outlines) && SourceText.Read(outlines, bag.Reporter) is { } borders ? OutlineReader.Read(borders, outlines.Display, bag.Reporter) : [],
            Brands = [.. layout.Brands.Select(id => ReadBrand(layout, id, display, context, bag)).OfType<Brand>()],
            BrandIds = layout.Brands,
            Partners = [.. partners.Select(p => p.Partner)],
            UnreadPartners = [.. partners.Where(p => !p.WasRead).Select(p => p.Partner.Id)],
            Items = items,
            Media = media,
            BrokenFiles = broken,
        };
    }

    private static MediaIndex ReadMedia(ContentLayout layout, ParallelOptions parallel)
    {
        var files = new MediaFile[layout.Media.Length];
        Parallel.For(0, files.Length, parallel, i =>
        {
            var (file, owner, ofBrand) = layout.Media[i];
            files[i] = MediaReader.Read(file, owner, ofBrand);
        });
        return new MediaIndex(files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal));
    }

    private static (ImmutableArray<Item> Items, ImmutableArray<BrokenFile> Broken) ReadItems(ContentLayout layout, ReadingContext context, DiagnosticBag bag, ParallelOptions parallel)
    {
        var parsed = new IReadOnlyList<ParsedItem>[layout.Items.Length];
        var imported = new ImportedFile?[layout.Items.Length];
        var isBroken = new bool[layout.Items.Length];
        Parallel.For(0, parsed.Length, parallel, i =>
        {
            var file = layout.Items[i];
            if (file.File.Path.EndsWith(".ics", StringComparison.Ordinal))
            {
                var calendar = imported[i] = IcsItems.Read(file, context, bag);
                isBroken[i] = calendar.IsBroken;
                parsed[i] = [];
                return;
            }
            parsed[i] = ItemFileParser.Parse(file, context, bag);
            isBroken[i] = parsed[i].Count == 0 && file.File.Length > 0;
        });

        var broken = layout.Items.Where((_, i) => isBroken[i])
            .Select(f => new BrokenFile(f.File.Path, f.File.Display, f.Owner, f.OfBrand, f.Type, f.File.Path.EndsWith(".md", StringComparison.Ordinal) ? f.Slug : null));
        var inputs = ItemGrouping.Group(parsed.SelectMany(p => p), layout.Items.Where((_, i) => isBroken[i]), context, bag);
        var overlays = new ImportedEvents(layout.Items.Zip(imported));
        inputs = overlays.Take(inputs);
        var items = new (Item Item, SourceLocation NameAt)[inputs.Length];
        Parallel.For(0, items.Length, parallel, i => items[i] = (ItemReader.Read(inputs[i]), inputs[i].NameAt));
        var all = ItemGrouping.Unique(items.Concat(overlays.Complete()).OrderBy(i => i.Item.Source, StringComparer.Ordinal), bag);
        return (all, [.. broken]);
    }

    private static Brand? ReadBrand(ContentLayout layout, string id, string display, ReadingContext context, DiagnosticBag bag)
    {
        var path = $"brands/{id}/brand.yaml";
        return Map(layout, path, display, bag) is { } map ? BrandReader.Read(new Fields(map, context, bag.Reporter), id, layout.Settings[path]) : null;
    }

    private static (Partner Partner, bool WasRead) ReadPartner(ContentLayout layout, string id, string display, ReadingContext context, DiagnosticBag bag)
    {
        var path = $"partners/{id}/partner.yaml";
        var file = layout.Settings.GetValueOrDefault(path) ?? new ContentFile(path, path, Join(display, path), 0);
        var reporter = bag.For(path);
        var map = Map(layout, path, display, reporter);
        return (PartnerReader.Read(map is null ? null : new Fields(map, context, reporter), id, file, context), map is not null);
    }

    private static ImmutableArray<ImmutableArray<string>> ReadSynonyms(ContentLayout layout, Reporter reporter)
    {
        if (!layout.Settings.TryGetValue(SynonymReader.File, out var file) || SourceText.Read(file, reporter) is not { } text) return [];
        var node = YamlReader.Read(text, file.Display, 1, reporter, out var broken);
        return broken ? [] : SynonymReader.Read(node, reporter);
    }

    private static ImmutableArray<T>? Vocabulary<T>(ContentLayout layout, string path, ReadingContext context, DiagnosticBag bag, Func<Fields, T?> read, Func<T, (string, SourceLocation)> key) where T : class
    {
        if (!layout.Settings.TryGetValue(path, out var file)) return [];
        if (SourceText.Read(file, bag.Reporter) is not { } text) return null;
        var node = YamlReader.Read(text, file.Display, 1, bag.Reporter, out var broken);
        if (broken) return null;
        if (node is null) return [];
        if (node is not YamlList list)
        {
            bag.Reporter.Report(FileCodes.ListExpected, node.At);
            return null;
        }
        var entries = new List<T?>();
        foreach (var entry in list.Values)
        {
            if (entry is YamlMap map) entries.Add(read(new Fields(map, context, bag.Reporter)));
            else bag.Reporter.Report(FieldCodes.MappingExpected, entry.At, path);
        }
        return VocabularyReader.Unique(entries, key, bag.Reporter);
    }

    private static YamlMap? Map(ContentLayout layout, string path, string display, DiagnosticBag bag) => Map(layout, path, display, bag.Reporter);

    private static YamlMap? Map(ContentLayout layout, string path, string display, Reporter reporter)
    {
        if (!layout.Settings.TryGetValue(path, out var file))
        {
            reporter.Report(FileCodes.MissingFile, SourceLocation.StartOf(Join(display, path)), ContentPath.Name(path));
            return null;
        }
        if (SourceText.Read(file, reporter) is not { } text) return null;
        var node = YamlReader.Read(text, file.Display, 1, reporter, out var broken);
        if (broken) return null;
        if (node is null or YamlMap) return node as YamlMap ?? new YamlMap([], SourceLocation.StartOf(file.Display));
        reporter.Report(FieldCodes.MappingExpected, node.At, ContentPath.Name(path));
        return null;
    }

    private static string Join(string display, string path) => $"{display.TrimEnd('/', '\\').Replace('\\', '/')}/{path}";
}
