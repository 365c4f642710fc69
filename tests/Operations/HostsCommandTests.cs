using System.Text.Json;
using RegionSite.Cli;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Operations;

/// <summary><c>regionsite hosts</c>: what has to be sent where.</summary>
public sealed class HostsCommandTests : IDisposable
{
    private const string Region = "name: Kleinland\nlanguages: [de]\ntimeZone: Europe/Berlin\numbrella: dach\n";

    private static readonly string[] Ways = ["brands", "target", "port", "branch"];

    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Every_folder_of_a_build_is_a_host_and_the_umbrellas_lies_on_Pages()
    {
        Assert.Equal("dach.example: dach; GitHub Pages\nstadt.example: stadt; no target in region.yaml\n", _content.Run("hosts").Clean().Output.ReplaceLineEndings("\n"));
        Assert.Contains("stadt.example: stadt; kein Ziel in region.yaml", _content.Run("hosts", "--messages", "de").Clean().Output);
        _content.Build();
        Assert.Equal(Directory.GetDirectories(_content.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal), Hosts().Select(h => h.GetProperty("folder").GetString()));
        Assert.Equal([("dach.example", true, "pages"), ("stadt.example", false, "none")], Hosts().Select(Way));
    }

    [Fact]
    public void Ways_are_those_of_region_yaml()
    {
        _content.Put("region.yaml", Region + "hosts:\n  dach.example: {repository: verbaende/website.de, branch: gh-pages}\n  Stadt.Example: {rsync: \"web@server.example:/var/www/stadt/\", port: 222}\n");
        Assert.Equal([("dach.example", true, "repository"), ("stadt.example", false, "rsync")], Hosts().Select(Way));
        Assert.Equal(["[\"dach\"],\"verbaende/website.de\",null,\"gh-pages\"", """["stadt"],"web@server.example:/var/www/stadt",222,null"""],
            Hosts().Select(h => string.Join(',', Ways.Select(n => JsonSerializer.Serialize(h.GetProperty(n))))));
        Assert.Equal("dach.example: dach; repository verbaende/website.de (gh-pages)\nstadt.example: stadt; rsync web@server.example:/var/www/stadt (Port 222)\n", _content.Run("hosts").Clean().Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("dach.example: none", "none", "none")]
    [InlineData("stadt.example: pages", "none", "pages")] // a repository has one Pages website
    [InlineData("stadt.example: none", "pages", "none")]
    [InlineData("stadt.example: {repository: a/b}", "pages", "repository")]
    public void Pages_go_to_the_umbrella_unless_it_is_said_otherwise(string hosts, string umbrella, string other)
    {
        _content.Put("region.yaml", Region + $"hosts:\n  {hosts}\n");
        Assert.Equal([umbrella, other], Hosts().Select(h => h.GetProperty("deploy").GetString()));
    }

    [Fact]
    public void Two_brands_of_one_host_are_one_line()
    {
        _content.Put("brands/stadt/brand.yaml", File.ReadAllText(Path.Combine(_content.Content, "brands/stadt/brand.yaml")).Replace("https://stadt.example/", "https://DACH.example/stadt/", StringComparison.Ordinal));
        Assert.Equal("dach.example: dach, stadt; GitHub Pages", _content.Run("hosts").Clean().Output.TrimEnd());
    }

    [Fact]
    public void International_name_is_found_however_it_is_written()
    {
        _content.Put("brands/stadt/brand.yaml", File.ReadAllText(Path.Combine(_content.Content, "brands/stadt/brand.yaml")).Replace("https://stadt.example/", "https://städte.example/", StringComparison.Ordinal));
        _content.Put("region.yaml", Region + "hosts:\n  städte.example: {rsync: \"server.example:web\"}\n");
        Assert.Contains("xn--stdte-hra.example: stadt; rsync server.example:web", _content.Run("hosts").Clean().Output);
    }

    [Fact]
    public void Fault_of_an_item_is_no_matter_but_one_of_the_settings_is()
    {
        _content.News("verband", "falsch", "topics: [kutlur]");
        _content.Run("hosts").Clean();
        _content.Put("region.yaml", Region + "hosts:\n  stdat.example: none\n");
        var run = _content.Run("hosts", "--messages", "de");
        Assert.Equal((ExitStatus.ContentErrors, ""), (run.Status, run.Output));
        Assert.Contains("region.yaml:6:3: error RS1510: keine Marke hat eine Adresse unter der Domain \"stdat.example\"; meinten Sie \"stadt.example\"?", run.Error);
    }

    private List<JsonElement> Hosts()
    {
        var hosts = JsonDocument.Parse(_content.Run("hosts", "--format", "json").Clean().Output).RootElement.EnumerateArray().ToList();
        Assert.All(hosts, h => Assert.Equal(["host", "folder", "brands", "umbrella", "deploy", "target", "port", "branch"], h.EnumerateObject().Select(p => p.Name)));
        return hosts;
    }

    private static (string?, bool, string?) Way(JsonElement host) => (host.GetProperty("host").GetString(), host.GetProperty("umbrella").GetBoolean(), host.GetProperty("deploy").GetString());
}
