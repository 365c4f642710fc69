using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Rendering.Portable;

/// <summary>The repository's own websites, built to work from disk.</summary>
[Collection(BuiltSamples.Name)]
public sealed class PortableSampleTests(PortableSample sample, BuiltSamples samples) : IClassFixture<PortableSample>
{
    [Fact]
    public void Every_address_in_a_page_leads_to_a_file()
    {
        var hosts = Directory.EnumerateDirectories(sample.Output).Select(d => Path.GetFileName(d)!).ToHashSet();
        var leads = 0;
        var faults = new List<string>();
        foreach (var page in sample.Files(".html"))
        {
            var document = new HtmlParser().ParseDocument(File.ReadAllText(page));
            foreach (var published in document.QuerySelectorAll("link[rel=canonical], link[rel=alternate], meta[property^='og:']")) published.Remove();
            foreach (var address in PageAddresses.Of(document))
            {
                if (Uri.TryCreate(address.Written, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeFile)
                {
                    if (uri.Scheme is "http" or "https" && hosts.Contains(uri.Host)) faults.Add($"{sample.Relative(page)}: {address.Written} is not relative");
                    continue;
                }
                leads++;
                if (sample.FaultOf(page, address.Written) is { } fault) faults.Add($"{sample.Relative(page)}: {address.Written} {fault}");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
        Assert.True(leads > 20_000, $"only {leads} addresses");
    }

    [Fact]
    public void Every_address_in_a_style_sheet_leads_to_a_file() => Assert.Empty(
        from sheet in sample.Files(".css")
        from address in Regex.Matches(File.ReadAllText(sheet), """url\(\s*["']?([^"')\s]+)""").Select(m => m.Groups[1].Value)
        where !address.StartsWith("data:", StringComparison.Ordinal)
        let fault = sample.FaultOf(sheet, address)
        where fault is not null
        select $"{sample.Relative(sheet)}: {address} {fault}");

    [Fact]
    public void Every_entry_of_the_search_leads_to_a_file()
    {
        var indexes = sample.Files("index.bin").ToList();
        Assert.NotEmpty(indexes);
        foreach (var index in indexes)
        {
            var folder = Path.GetDirectoryName(index)!;
            using var directory = Unpacked(index);
            var (root, page) = (directory.RootElement.GetProperty("root").GetString()!, directory.RootElement.GetProperty("index").GetString()!);
            foreach (var file in Directory.EnumerateFiles(folder, "d*.bin"))
            {
                using var documents = Unpacked(file);
                Assert.All(documents.RootElement.EnumerateArray(), d => Assert.True(File.Exists(Path.Combine(folder, root, Uri.UnescapeDataString(d[0].GetString()!) + page)), d[0].GetString()));
            }
        }

        static JsonDocument Unpacked(string file)
        {
            using var packed = new ZLibStream(File.OpenRead(file), CompressionMode.Decompress);
            return JsonDocument.Parse(packed);
        }
    }

    [Fact]
    public void Pages_name_the_published_ones() => Assert.All(
        sample.Files(".html").Where(f => Path.GetDirectoryName(f) != sample.Output),
        page =>
        {
            var document = new HtmlParser().ParseDocument(File.ReadAllText(page));
            Assert.All(document.QuerySelectorAll("link[rel=canonical], link[rel=alternate]"), l => Assert.StartsWith("https://", l.GetAttribute("href"), StringComparison.Ordinal));
            Assert.All(document.QuerySelectorAll("meta[property='og:url'], meta[property='og:image']"), l => Assert.StartsWith("https://", l.GetAttribute("content"), StringComparison.Ordinal));
        });

    [Fact]
    public void All_that_is_no_page_sheet_or_search_is_as_in_any_build()
    {
        var (portable, usual) = (OutputTree.Of(sample.Output), OutputTree.Of(samples.At(PortableSample.Moment).Output));
        Assert.All(OutputTree.Differences(usual, portable), f => Assert.Matches(@"\.html$|\.css$|/(suche|search)/(index\.bin|from-disk\.js)$", f));
    }

    [Fact]
    public void Manifest_lists_all_files_and_the_page_beside_the_hosts()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(sample.Manifest));
        var entries = manifest.RootElement.EnumerateArray().ToDictionary(e => e.GetProperty("file").GetString()!);
        Assert.Equal(OutputTree.Of(sample.Output), entries.ToDictionary(e => e.Key, e => e.Value.GetProperty("sha256").GetString()!));
        var start = entries["index.html"];
        Assert.Equal(("start", "de", JsonValueKind.Null), (start.GetProperty("type").GetString(), start.GetProperty("language").GetString(), start.GetProperty("url").ValueKind));
    }
}

/// <summary>Built once for all tests of a class, into a folder such as people have.</summary>
public sealed class PortableSample : IDisposable
{
    public const string Moment = "2027-05-01T12:00";

    private readonly TemporaryFolder _folder = new();

    public PortableSample() => CommandRun.Of(["build", "--portable", .. BuiltSamples.OfRepository, "--now", Moment, "--output", Output, "--manifest", Manifest]).Clean();

    public string Output
    {
        get
        {
            var folder = _folder["Entwürfe für Straße 1 & 2/Vorschau #3 (50 %)"];
            Directory.CreateDirectory(folder);
            return Path.Join(folder, "Websites");
        }
    }

    public string Manifest => _folder["manifest.json"];

    public IEnumerable<string> Files(string ending) => Directory.EnumerateFiles(Output, "*" + ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public string Relative(string file) => Path.GetRelativePath(Output, file).Replace('\\', '/');

    /// <summary>What is wrong with a relative address in a file; null where it leads to a file of the output.</summary>
    public string? FaultOf(string from, string address)
    {
        var path = address.Split('?', '#')[0];
        if (path.Length == 0) return null;
        if (path.StartsWith('/')) return "begins at the root";
        var target = Path.GetFullPath(Uri.UnescapeDataString(path), Path.GetDirectoryName(from)!);
        return !target.StartsWith(Output + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? "leads out of the output" : File.Exists(target) ? null : "leads nowhere";
    }

    public void Dispose() => _folder.Dispose();
}
