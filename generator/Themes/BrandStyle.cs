using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Themes;

/// <summary>The tokens of a theme and a brand as custom properties of CSS.</summary>
internal static class BrandStyle
{
    /// <summary>The style sheet; empty where there are no tokens.</summary>
    /// <param name="levels">Checked ones (see <see cref="TokenValue"/>), the brand's last.</param>
    public static string Css(IEnumerable<DesignTokens> levels)
    {
        var given = GivenTokens.Of(levels);
        var (light, dark) = (Palette.Light(given).Tokens, Palette.Dark(given).Tokens);
        // Only what differs: the rest holds in the dark as well.
        var different = dark.Where(t => !light.TryGetValue(t.Key, out var value) || value.Value != t.Value.Value).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var switched = different.Where(t => TokenValue.IsColour(t.Value.Value) && light.TryGetValue(t.Key, out var value) && TokenValue.IsColour(value.Value))
            .Select(t => KeyValuePair.Create(t.Key, $"light-dark({light[t.Key].Value},{t.Value.Value})")).ToList();

        var css = new StringBuilder();
        Append(css, light.Select(Plain));
        if (switched.Count > 0)
        {
            // The scheme that a part of the page has decides; browsers of before 2024 know only that of the system.
            css.Append("@supports (color:light-dark(#000,#fff)){");
            Append(css, switched);
            css.Append("}@supports not (color:light-dark(#000,#fff)){");
            AppendDark(css, different.Where(t => switched.Exists(s => s.Key == t.Key)));
            css.Append('}');
        }
        AppendDark(css, different.Where(t => !switched.Exists(s => s.Key == t.Key)));
        return css.ToString();
    }

    /// <summary>Refuses a brand's text colours that cannot be read, and warns of those of its themes and of frames that cannot be seen.</summary>
    /// <param name="levels">Those of the theme that all others extend first, those of the brand last.</param>
    public static void Check(IReadOnlyList<DesignTokens> levels, Reporter reporter)
    {
        var brand = levels.Count - 1;
        var given = GivenTokens.Of(levels);
        Report(Palette.Light(given).Faults, "");
        Report(Palette.Dark(given).Faults, "dark.");

        foreach (var token in given.Light.Values.Concat(given.Dark.Values).Where(t => t.IsUnreckoned))
            reporter.Report(ThemeCodes.UnreckonedColour, token.At!.Value, token.Value);

        void Report(ImmutableArray<LowContrast> faults, string scheme)
        {
            foreach (var fault in faults)
                reporter.Report(
                    fault.IsText && fault.Level == brand ? ThemeCodes.UnreadableText : ThemeCodes.LowContrast,
                    fault.At, scheme + fault.Name, scheme + fault.Ground, Number(fault.Contrast), Number(fault.Needed), fault.Nearest.ToString());
        }
    }

    // Rounded down: 4.46 is not 4.5.
    private static string Number(double contrast) => (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);

    private static KeyValuePair<string, string> Plain(KeyValuePair<string, Token> token) => KeyValuePair.Create(token.Key, token.Value.Value);

    // Paper is light.
    private static void AppendDark(StringBuilder css, IEnumerable<KeyValuePair<string, Token>> tokens)
    {
        var all = tokens.Select(Plain).ToList();
        if (all.Count == 0) return;
        css.Append("@media screen and (prefers-color-scheme:dark){");
        Append(css, all);
        css.Append('}');
    }

    private static void Append(StringBuilder css, IEnumerable<KeyValuePair<string, string>> tokens)
    {
        var all = tokens.ToList();
        if (all.Count > 0) css.Append(":root{").AppendJoin(';', all.Select(t => $"--{t.Key}:{t.Value}")).Append('}');
    }
}
