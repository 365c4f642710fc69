using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>The layouts of one theme, checked and compiled, rendered from any thread.</summary>
internal sealed class TemplateEngine
{
    private readonly CompiledTemplates _templates;
    private readonly Theme _theme;
    private readonly Reporter _reporter;

    private TemplateEngine(CompiledTemplates templates, Theme theme, Reporter reporter) => (_templates, _theme, _reporter) = (templates, theme, reporter);

    /// <summary>Compiles the theme's templates; null where one of them, or a layout of <paramref name="layouts"/>, is faulty or missing.</summary>
    /// <param name="helpers">Those of <see cref="BuiltInHelpers"/> among them.</param>
    /// <param name="layouts">The layouts needed with the type of each one's model; <see cref="object"/> leaves the names in it unchecked.</param>
    /// <param name="bag">Also takes what only rendering brings out: a missing text whose key is computed.</param>
    public static TemplateEngine? Compile(Theme theme, TemplateHelperSet helpers, IReadOnlyDictionary<string, Type> layouts, DiagnosticBag bag)
    {
        if (TemplateScanner.Scan(theme, helpers, layouts, bag) is not { } trees) return null;
        var templates = CompiledTemplates.Of([.. trees.Select(t => (t.Source.Name, TemplatePrinter.Print(t, helpers)))], helpers);
        foreach (var (name, message) in templates.Failures) bag.Reporter.Report(ThemeCodes.TemplateFailed, SourceLocation.StartOf(theme.Templates[name].File), message);
        return templates.Failures.Count == 0 ? new TemplateEngine(templates, theme, bag.Reporter) : null;
    }

    public bool Has(string layout) => _templates.Has(layout);

    /// <summary>Writes the page that <paramref name="layout"/> makes of <paramref name="model"/>, with the interface texts of its language.</summary>
    public void Render(string layout, object model, ThemeTexts texts, TextWriter to)
    {
        var scope = new RenderScope(model, _theme, texts, to, _reporter, SourceLocation.StartOf(_theme.Templates["layouts/" + layout].File));
        if (_templates.Render(layout, model, scope, to) is { } failure) scope.Report(ThemeCodes.TemplateFailed, failure);
    }
}
