using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

/// <summary>A theme in memory, and what its layout "page" makes of a model.</summary>
internal sealed class TestTemplates
{
    private readonly Dictionary<string, string> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> _layouts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Dictionary<string, Sourced<string>>> _texts = new(StringComparer.Ordinal);

    public TestTemplates(string page, params (string Name, string Text)[] partials)
    {
        _templates["layouts/page"] = page;
        foreach (var (name, text) in partials) _templates["partials/" + name] = text;
        Text("de", "hello", "Hallo");
    }

    public DiagnosticBag Bag { get; } = new();

    public TemplateHelperSet Helpers { get; } = BuiltInHelpers.NewSet();

    public string Messages => string.Join('\n', Bag.Sorted().Select(d => $"{d.At}: {d.Code.Id} {d.Message(MessageLanguage.English)}"));

    public TestTemplates Text(string language, string key, string text)
    {
        if (!_texts.TryGetValue(language, out var texts)) _texts.Add(language, texts = []);
        texts[key] = new Sourced<string>(text, default);
        return this;
    }

    public TestTemplates Needs(string layout, Type model)
    {
        _layouts[layout] = model;
        return this;
    }

    public TemplateEngine? Compile() => TemplateEngine.Compile(Theme(), Helpers, _layouts, Bag);

    public string Render(object model, string language = "de")
    {
        var engine = Compile();
        Assert.True(Messages.Length == 0, Messages);
        var writer = new StringWriter();
        engine!.Render("page", model, Theme().Texts[language], writer);
        return writer.ToString();
    }

    public static string Render(string page, object model) => new TestTemplates(page).Render(model);

    public Theme Theme() => new()
    {
        Name = "test",
        Folder = "themes/test",
        Assets = ImmutableSortedDictionary<string, ThemeAsset>.Empty.Add("css/site.css", new ThemeAsset("css/site.css", "css/site.0123456789.css", default)),
        Templates = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
            _templates.Select(t => KeyValuePair.Create(t.Key, new TemplateSource(t.Key, t.Key + ".hbs", t.Value)))),
        Tokens = [],
        Texts = _texts.ToImmutableSortedDictionary(t => t.Key, t => new ThemeTexts(t.Key, t.Value, [$"texts/{t.Key}.yaml"])),
    };
}
