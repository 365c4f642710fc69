namespace RegionSite.Tests.Support;

/// <summary>A region to search in: enough news for two pages of results, events past and to come, a member; in German and English. It is 15 January 2027, noon.</summary>
internal sealed class SearchContent : IDisposable
{
    private readonly SmallContent _content = new();

    /// <param name="theme">Of the umbrella.</param>
    public SearchContent(string theme)
    {
        Theme = theme;
        _content.Put("region.yaml", "name: Kleinland\nlanguages: [de, en]\ntimeZone: Europe/Berlin\numbrella: dach\n");
        _content.Brand("dach", "verband", "select: all");
        _content.Put("brands/dach/brand.yaml", File.ReadAllText(_content["content/brands/dach/brand.yaml"]).Replace("languages: [de]", "languages: [de, en]", StringComparison.Ordinal).Replace("theme: base", $"theme: {theme}", StringComparison.Ordinal));
        for (var i = 1; i <= 25; i++) _content.Put($"partners/verband/news/bericht-{i}.md", $"---\ntitle: Marktbericht {i}\ndate: 2027-01-{i % 10 + 1:00}\nsummary: Was es auf dem Platz gab.\ntopics: [{(i % 5 == 0 ? "kultur" : "wirtschaft")}]\n---\nText.\n");
        _content.Put("partners/marketing/events/wochenmarkt.md", "---\ntitle: Wochenmarkt am Brunnen\nstart: 2027-01-20T08:00\nend: 2027-01-20T13:00\nplace: stadt-b\ntopics: [wirtschaft]\nsummary: Ein Markt mit Brot & Käse <b>.\n---\nObst.\n");
        _content.Put("partners/marketing/events/wochenmarkt.en.md", "---\ntitle: Weekly market at the fountain\nsummary: Bread and cheese.\n---\nFruit.\n");
        _content.Put("partners/marketing/events/troedelmarkt.md", "---\ntitle: Trödelmarkt\nstart: 2027-01-05T08:00\nend: 2027-01-05T13:00\nplace: stadt-b\ntopics: [kultur]\n---\nDer Markt für Altes.\n");
        _content.Put("partners/marketing/members/museum.md", "---\ntitle: Museum Stadt B\nsummary: Sammelt, was bleibt.\n---\nVitrinen.\n");
        _content.Build();
    }

    public string Theme { get; }

    public string Output => _content.Output;

    public void Dispose() => _content.Dispose();
}

/// <summary>The <see cref="SearchContent"/> of each theme that tests of a class ask for, built once.</summary>
public sealed class SearchRegions : IDisposable
{
    private readonly Dictionary<string, SearchContent> _contents = [];

    internal SearchContent In(string theme)
    {
        if (!_contents.TryGetValue(theme, out var content)) _contents.Add(theme, content = new SearchContent(theme));
        return content;
    }

    public void Dispose()
    {
        foreach (var content in _contents.Values) content.Dispose();
    }
}
