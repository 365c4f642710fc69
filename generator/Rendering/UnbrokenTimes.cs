using System.Text.RegularExpressions;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>Writes a date so that no line ends within "19:30–22:00" or "24.–26.": behind an en dash it otherwise might (Unicode Standard Annex 14, class BA).</summary>
internal static partial class UnbrokenTimes
{
    public static void Write(HtmlOutput output, object? value)
    {
        if (value is not string text)
        {
            output.Value(value);
            return;
        }
        var written = 0;
        foreach (var range in Range().EnumerateMatches(text))
        {
            output.Text(text.AsSpan(written, range.Index - written));
            output.Raw("<span class=\"unbroken\">");
            output.Text(text.AsSpan(range.Index, range.Length));
            output.Raw("</span>");
            written = range.Index + range.Length;
        }
        output.Text(text.AsSpan(written));
    }

    [GeneratedRegex("[0-9][0-9:.]*–[0-9][0-9:.]*", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
