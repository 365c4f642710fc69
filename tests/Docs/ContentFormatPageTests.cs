using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Markup;
using RegionSite.Model;
using RegionSite.Reading;
using RegionSite.Reading.Yaml;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>generator/docs/content-format.md: its files are a region that builds, its tables name what the readers ask for.</summary>
public sealed partial class ContentFormatPageTests
{
    private static readonly string PageText = DocumentedRegion.Page("content-format.md");

    [Theory]
    [InlineData("2027-03-10T12:00")]
    [InlineData("2029-01-01T00:00")]
    public void Its_files_build_without_a_word(string now)
    {
        using var region = new DocumentedRegion();
        CommandRun.Of("build", "--content", region.Content, "--themes", Path.Combine(Repository.Root, "themes"), "--output", region["public"], "--manifest", region["manifest.json"], "--now", now).Clean();
        var entries = ManifestEntry.Read(region["manifest.json"]);
        Assert.Equal(ManifestEntry.ItemTypes.Order(StringComparer.Ordinal), entries.Where(e => e.IsItem).Select(e => e.Type).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["de", "de-x-leicht", "en"], entries.Where(e => e.IsPage).Select(e => e.Language).Distinct().Order(StringComparer.Ordinal));
        // What the text says of them.
        Assert.Contains(entries, e => e.Type == "news" && e.Brand == "stadt-b");
        Assert.Contains(entries, e => e.Type == "redirect" && e.Url.EndsWith("/meldungen/kalender/", StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_is_shown_twice() => Assert.Empty(DocumentedRegion.Paths().GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [InlineData(ItemType.News, "field of news")]
    [InlineData(ItemType.Event, "field of events")]
    [InlineData(ItemType.Network, "field of networks")]
    [InlineData(ItemType.Member, "field of members")]
    [InlineData(ItemType.Contact, "field of contacts")]
    [InlineData(ItemType.Offer, "field of offers")]
    [InlineData(ItemType.Page, "field of pages")]
    public void Its_tables_name_the_fields_of_every_type(object type, string table)
    {
        var named = Named("field of every item").Concat(Named(table)).Append("name").ToHashSet();
        // A name instead of a title is for two types alone, and said in words.
        var asked = Asked(f => ItemReader.Read(Input((ItemType)type, f))).Append("name").ToHashSet();
        // An id is asked for where it stands.
        Assert.Equal(asked.Append("id").Distinct().Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_table_names_the_fields_of_a_place() =>
        Assert.Equal(Asked(f => VocabularyReader.ReadPlace(f)).Order(StringComparer.Ordinal), Named("field of a place").Order(StringComparer.Ordinal));

    [Fact]
    public void Its_table_names_the_fields_of_a_brand() =>
        Assert.Equal(Asked(f => BrandReader.Read(f, "b", Stored("brands/b/brand.yaml"))).Order(StringComparer.Ordinal), Named("field of a brand").Order(StringComparer.Ordinal));

    // The readers are the format's definition: what one asks an empty mapping for may stand there.
    private static IEnumerable<string> Asked(Action<Fields> read)
    {
        var bag = new DiagnosticBag();
        var context = new ReadingContext(["de", "en"], DateTimeZoneProviders.Tzdb["Europe/Berlin"], MediaIndex.Empty, new MarkdownCompiler());
        var fields = new Fields(new YamlMap([], new SourceLocation("x.md", 1, 1)), context, bag.Reporter);
        read(fields);
        return (HashSet<string>)typeof(Fields).GetField("_asked", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(fields)!;
    }

    private static ContentFile Stored(string path) => new(path, path, path, 0);

    private static ItemInput Input(ItemType type, Fields fields) => new()
    {
        Key = new ItemKey("p", type, "x"),
        File = Stored("partners/p/x.md"),
        Source = "partners/p/x.md",
        Fields = fields,
        Bodies = ImmutableSortedDictionary<string, Body>.Empty,
        Translations = [],
    };

    private static IEnumerable<string> Named(string table)
    {
        var start = PageText.IndexOf($"| {table} |", StringComparison.Ordinal);
        Assert.True(start > 0, $"there is no table \"{table}\"");
        var rows = PageText[start..PageText.IndexOf("\n\n", start, StringComparison.Ordinal)].Split('\n').Skip(2);
        return rows.SelectMany(r => Code().Matches(r.Split('|')[1]).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Code();
}
