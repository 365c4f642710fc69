using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Support;

/// <summary>A region of two brands and two partners with a handful of items around 15 January 2027, 12:00 in Berlin, which is <see cref="CommandRun.Clock"/>.</summary>
internal sealed class SmallContent : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallContent()
    {
        Put("region.yaml", "name: Kleinland\nlanguages: [de]\ntimeZone: Europe/Berlin\numbrella: dach\n");
        Put("topics.yaml", "- {id: kultur, name: Kultur}\n- {id: wirtschaft, name: Wirtschaft}\n");
        Put("places.yaml", "- {id: stadt-b, name: Stadt B, kind: municipality}\n");
        Brand("dach", "verband", "select: all");
        Brand("stadt", "marketing", "select: {topics: [kultur], except: {items: [verband/news/veto]}}");
        Put("partners/verband/partner.yaml", "name: Verband\n");
        Put("partners/marketing/partner.yaml", "name: Marketing\n");
        News("verband", "kultur", "topics: [kultur]");
        News("verband", "wirtschaft", "topics: [wirtschaft]");
        News("verband", "intern", "topics: [kultur]\nshare: none");
        News("verband", "veto", "topics: [kultur]");
        News("marketing", "eigenes", "topics: [wirtschaft]");
        News("marketing", "entwurf", "draft: true");
        News("marketing", "spaeter", "publish: 2027-01-16T08:00");
        News("marketing", "vorbei", "expires: 2027-01-14");
        Put("partners/marketing/events/konzert.md", "---\ntitle: Konzert\nstart: 2027-01-15T18:00\nend: 2027-01-15T20:00\nplace: stadt-b\n---\nMusik.\n");
    }

    public string Output => _folder["public"];

    public string this[string relativePath] => _folder[relativePath];

    public string Content => _folder["content"];

    public void Put(string path, string text) => _folder.Put("content/" + path, text);

    public void Put(string path, byte[] bytes)
    {
        var file = _folder["content/" + path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public void News(string partner, string slug, string fields) =>
        Put($"partners/{partner}/news/{slug}.md", $"---\ntitle: Nachricht {slug}\ndate: 2027-01-10\nsummary: Kurz.\n{fields}\n---\nText.\n");

    /// <param name="select">A line of brand.yaml; empty for a brand that shows its owners' items alone.</param>
    public void Brand(string id, string owner, string select)
    {
        Put($"brands/{id}/brand.yaml", $"name: Marke {id}\nurl: https://{id}.example/\nowner: {owner}\nlanguages: [de]\ntheme: base\nmenu: [news, events]\n{select}\nlegal: {{imprint: impressum, privacy: datenschutz, accessibility: barrierefreiheit}}\n");
        foreach (var page in (string[])["impressum", "datenschutz", "barrierefreiheit"]) Put($"brands/{id}/pages/{page}.md", $"---\ntitle: Seite {page}\n---\nText.\n");
    }

    /// <summary>Runs a command on this content; <c>build</c> into <see cref="Output"/>.</summary>
    public CommandRun Run(string command, params string[] arguments) =>
        CommandRun.Of([command, "--content", Content, "--themes", Path.Combine(Repository.Root, "themes"), .. command == "build" ? (string[])["--output", Output] : [], .. arguments]);

    /// <summary>Builds without a word, and gives what the manifest says.</summary>
    public ManifestEntry[] Build(params string[] arguments)
    {
        Run("build", [.. arguments, "--manifest", _folder["manifest.json"]]).Clean();
        return ManifestEntry.Read(_folder["manifest.json"]);
    }

    public void Dispose() => _folder.Dispose();
}
