using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RegionSite.Tests.Support;

/// <summary>A region whose calendar is embedded elsewhere: an umbrella in two languages, a partner's brand, events of every kind that a list tells apart. It is 15 January 2027, noon.</summary>
internal sealed class WidgetContent : IDisposable
{
    private readonly SmallContent _content = new();

    public WidgetContent()
    {
        _content.Put("region.yaml", "name: Kleinland\nlanguages: [de, en]\ntimeZone: Europe/Berlin\numbrella: dach\n");
        _content.Put("places.yaml", "- {id: kreis-a, name: Kreis A, kind: district}\n- {id: stadt-b, name: Stadt B, kind: municipality, within: kreis-a, street: Markt 1, postalCode: \"12345\", city: Stadt B}\n");
        _content.Brand("dach", "verband", "select: all");
        _content.Put("brands/dach/brand.yaml", File.ReadAllText(_content["content/brands/dach/brand.yaml"]).Replace("languages: [de]", "languages: [de, en]", StringComparison.Ordinal));
        _content.Brand("stadt", "marketing", "select: {topics: [kultur]}");
        _content.Put("partners/marketing/partner.yaml", "name: Marketing\naccepts: all\n");
        Event("marketing", "konzert", "Konzert", "start: 2027-01-15T18:00\nend: 2027-01-15T20:00\nplace: stadt-b\ntopics: [kultur]\nsummary: Musik & mehr <b>.");
        _content.Put("partners/marketing/events/konzert.en.md", "---\ntitle: Concert\nsummary: Music.\n---\nMusic.\n");
        Event("marketing", "abgesagt", "Lesung", "start: 2027-01-16T19:00\ntopics: [kultur]\nstatus: cancelled\nplace: stadt-b");
        Event("verband", "markt", "Markt", "start: 2027-01-02T08:00\nend: 2027-01-02T12:00\nrepeat: {every: week, until: 2027-03-27}\ntopics: [wirtschaft]\nwith: [marketing]\nplace: stadt-b\nchanges:\n  - {date: 2027-01-23, status: cancelled, note: Kein Markt am 23.}");
        Event("verband", "tagung", "Tagung", "start: 2027-02-03\nend: 2027-02-05\ntopics: [wirtschaft, kultur]");
        Event("verband", "schau", "Schau", "start: 2026-11-01\nend: 2027-04-30\ntopics: [kultur]");
        Event("verband", "vorbei", "Vorbei", "start: 2027-01-04T10:00\ntopics: [wirtschaft]");
        Event("verband", "voriges", "Voriges", "start: 2026-12-04T10:00\ntopics: [wirtschaft]");
        Entries = _content.Build();
    }

    public ManifestEntry[] Entries { get; }

    public string Output => _content.Output;

    public string Text(string file) => File.ReadAllText(Path.Combine(Output, file));

    /// <summary>The page about a brand's widgets.</summary>
    public IDocument Configurator(string host, string path = "widgets/") => new HtmlParser().ParseDocument(Text($"{host}/{path}index.html"));

    /// <summary>What that page shows to be copied.</summary>
    public string Snippet(string host, string id) => Configurator(host).QuerySelector($"[data-snippet='{id}'] code")!.TextContent;

    public void Dispose() => _content.Dispose();

    private void Event(string partner, string slug, string title, string fields) => _content.Put($"partners/{partner}/events/{slug}.md", $"---\ntitle: {title}\n{fields}\n---\nText.\n");
}

/// <summary>A <see cref="WidgetContent"/> that all tests of a class embed.</summary>
public sealed class WidgetRegion : IDisposable
{
    internal WidgetContent Content { get; } = new();

    public void Dispose() => Content.Dispose();
}
