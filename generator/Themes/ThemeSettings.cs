using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>theme.yaml: what a theme extends, and its name for people.</summary>
internal static class ThemeSettings
{
    public const string File = "theme.yaml";

    /// <summary>The theme that this one extends: the one it names, else base; base itself extends nothing.</summary>
    public static Sourced<string>? Extends(string theme, string shown, ImmutableArray<ThemeFile> files, Reporter reporter)
    {
        Sourced<string>? extends = theme == ThemeLoader.BaseTheme ? null : new Sourced<string>(ThemeLoader.BaseTheme, SourceLocation.StartOf(shown));
        foreach (var file in files)
        {
            if (file.Path != File || file.Text(reporter) is not { } text) continue;
            foreach (var (key, value) in FlatYaml.Read(text, file.Shown, reporter))
            {
                if (key.Value == "extends") extends = value;
                else if (key.Value != "name" && !key.Value.StartsWith("name.", StringComparison.Ordinal))
                    reporter.ReportUnknown(ThemeCodes.UnknownSetting, key.At, ["extends", "name"], key.Value);
            }
        }
        return extends;
    }
}
