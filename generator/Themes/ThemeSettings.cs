using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Themes;

/// <summary>theme.yaml: what a theme extends, its name for people, its design tokens.</summary>
/// <param name="Extends">The theme it names, else base; base itself extends nothing.</param>
internal sealed record ThemeSettings(Sourced<string>? Extends, DesignTokens Tokens)
{
    public const string File = "theme.yaml";

    private const string TokenPrefix = "tokens.";
    private const string DarkPrefix = "tokens.dark.";

    public static ThemeSettings Read(string theme, string shown, ImmutableArray<ThemeFile> files, Reporter reporter)
    {
        Sourced<string>? extends = theme == ThemeLoader.BaseTheme ? null : new Sourced<string>(ThemeLoader.BaseTheme, SourceLocation.StartOf(shown));
        var (light, dark) = (DesignTokens.None.Light.ToBuilder(), DesignTokens.None.Dark.ToBuilder());
        foreach (var file in files)
        {
            if (file.Path != File || file.Text(reporter) is not { } text) continue;
            foreach (var (key, value) in FlatYaml.Read(text, file.Shown, reporter))
            {
                if (key.Value == "extends") extends = value;
                else if (key.Value.StartsWith(DarkPrefix, StringComparison.Ordinal)) Take(key, DarkPrefix, value, dark);
                else if (key.Value.StartsWith(TokenPrefix, StringComparison.Ordinal)) Take(key, TokenPrefix, value, light);
                else if (key.Value != "name" && !key.Value.StartsWith("name.", StringComparison.Ordinal))
                    reporter.ReportUnknown(ThemeCodes.UnknownSetting, key.At, ["extends", "name", "tokens"], key.Value);
            }
        }
        return new ThemeSettings(extends, new DesignTokens(light.ToImmutable(), dark.ToImmutable()));

        void Take(Sourced<string> key, string prefix, Sourced<string> value, ImmutableSortedDictionary<string, Sourced<string>>.Builder to)
        {
            var name = key.Value[prefix.Length..];
            if (TokenValue.Check(name, value.Value) is not { } fault) to[name] = value;
            else reporter.Report(fault, fault == ThemeCodes.BadTokenName ? key.At : value.At, fault == ThemeCodes.BadTokenName ? name : value.Value);
        }
    }
}
