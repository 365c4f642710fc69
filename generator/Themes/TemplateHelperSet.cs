using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Writes a piece of HTML where a template says <c>{{name argument …}}</c>.</summary>
internal delegate void TemplateHelper(HtmlOutput output, RenderScope scope, ReadOnlySpan<object?> arguments);

/// <summary>Answers a value, mostly within another tag: <c>{{#if (name argument …)}}</c>.</summary>
internal delegate object? TemplateFunction(RenderScope scope, ReadOnlySpan<object?> arguments);

/// <summary>What helpers may know of the page being rendered.</summary>
internal sealed class RenderScope(object model, Theme theme, ThemeTexts texts, TextWriter writer, Reporter reporter, SourceLocation layout)
{
    /// <summary>The layout's model, also within partials and loops.</summary>
    public object Model { get; } = model;

    public Theme Theme { get; } = theme;

    public ThemeTexts Texts { get; } = texts;

    /// <summary>The page's own writer.</summary>
    public TextWriter Writer { get; } = writer;

    /// <summary>Reports what only rendering brings out; the place is the layout, no nearer one is known by then.</summary>
    public void Report(DiagnosticCode code, params ReadOnlySpan<string> arguments) => reporter.Report(code, layout, arguments);
}

/// <summary>A helper or function with the number of arguments it takes.</summary>
internal sealed record TemplateHelperEntry(int Least, int Most, TemplateHelper? Helper, TemplateFunction? Function);

/// <summary>The helpers that templates may call, by name; put together once, before templates are compiled.</summary>
internal sealed class TemplateHelperSet
{
    private readonly SortedDictionary<string, TemplateHelperEntry> _entries = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, TemplateHelperEntry> Entries => _entries;

    public TemplateHelperSet Add(string name, TemplateHelperEntry entry)
    {
        _entries.Add(name, entry);
        return this;
    }

    /// <summary>A helper that writes; a name that takes arguments stands for a property where a template gives none.</summary>
    public TemplateHelperSet Add(string name, int least, int most, TemplateHelper helper) =>
        Add(name, new TemplateHelperEntry(least, most, helper, null));

    public TemplateHelperSet AddFunction(string name, int least, int most, TemplateFunction function) =>
        Add(name, new TemplateHelperEntry(least, most, null, function));
}
