using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Themes;

/// <summary>Sorts the files of a theme into templates and assets.</summary>
internal static class ThemeBuilder
{
    private const string Template = ".hbs";

    public static Theme Build(string name, string folder, IEnumerable<ThemeFile> files, ImmutableSortedDictionary<string, ThemeTexts> texts, ImmutableArray<DesignTokens> tokens, Reporter reporter)
    {
        var templates = new Dictionary<string, TemplateSource>(StringComparer.Ordinal);
        var assets = new AssetBuilder(reporter);
        var scripts = new List<(ThemeFile, string)>();
        foreach (var file in files)
        {
            var kind = file.Path.AsSpan(0, Math.Max(0, file.Path.IndexOf('/', StringComparison.Ordinal)));
            if (kind is "assets") AddAsset(file);
            else if (kind is "layouts" or "partials" && file.Path.EndsWith(Template, StringComparison.Ordinal)) AddTemplate(file);
            else if (file.Path != ThemeSettings.File) reporter.Report(ThemeCodes.UnusedFile, SourceLocation.StartOf(file.Shown), file.Path);
        }
        return new Theme
        {
            Name = name,
            Folder = folder,
            Assets = assets.Build(),
            Templates = templates.ToFrozenDictionary(StringComparer.Ordinal),
            Texts = texts,
            Tokens = tokens,
            Privacy = ThemePrivacy.Of(templates.Values.OrderBy(t => t.Name, StringComparer.Ordinal), scripts, reporter),
        };

        void AddTemplate(ThemeFile file)
        {
            var template = file.Path[..^Template.Length];
            var segments = template.Split('/');
            var isLayout = segments[0] == "layouts";
            if ((isLayout && segments.Length != 2) || !segments.All(s => Slug.IsValid(s))) BadName(file);
            else if (file.Text(reporter) is { } text) templates.Add(template, new TemplateSource(template, file.Shown, text));
        }

        void AddAsset(ThemeFile file)
        {
            var path = file.Path["assets/".Length..];
            if (!path.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/'))
            {
                BadName(file);
                return;
            }
            assets.Add(path, file);
            // One that is not UTF-8 is reported where it is built.
            if ((path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".mjs", StringComparison.Ordinal)) && file.Text(new DiagnosticBag().Reporter) is { } script) scripts.Add((file, script));
        }

        void BadName(ThemeFile file) => reporter.Report(ThemeCodes.BadFileName, SourceLocation.StartOf(file.Shown), file.Path);
    }
}
