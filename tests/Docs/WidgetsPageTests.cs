using System.Text.RegularExpressions;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>What docs/widgets.md promises to stay is what the element's script has; the page about the widgets names it, too.</summary>
public sealed class WidgetsPageTests
{
    private static readonly string Script = Read("themes/base/assets/js/calendar.js");
    private static readonly string PageText = Read("generator/docs/widgets.md");
    private static readonly string Reference = Read("themes/base/partials/widget-reference.hbs");

    [Fact]
    public void Every_attribute_is_named() =>
        Assert.Equal(["brand", "brand-url", "details", "details-base", "event", "lang", "limit", "partner", "place", "theme", "topic", "view"], Named(Table(PageText, "attribute")));

    [Fact]
    public void Every_attribute_that_is_named_is_observed()
    {
        var observed = Regex.Match(Script, @"observedAttributes = \[(.*?)\];").Groups[1].Value.Replace("...kinds", Regex.Match(Script, @"const kinds = \[(.*?)\];").Groups[1].Value, StringComparison.Ordinal);
        Assert.Equal(Named(Table(PageText, "attribute")), Regex.Matches(observed, "\"([a-z-]+)\"").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_custom_property_is_named() => NamedInBoth(Regex.Matches(Script, @"var\((--region-[a-z]+)").Select(m => m.Groups[1].Value));

    [Fact]
    public void Every_part_is_named() => NamedInBoth(Regex.Matches(Script, "part: \"([a-z-]+)\"").Select(m => m.Groups[1].Value));

    [Fact]
    public void The_plugin_takes_the_attributes_of_the_element() =>
        Assert.Equal(
            Named(Table(PageText, "attribute")).Except(["brand", "brand-url", "details-base"]),
            Regex.Matches(Read("generator/docs/wordpress/region-calendar/region-calendar.php"), "^    '([a-z]+)' => '[/#]", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));

    private static void NamedInBoth(IEnumerable<string> words)
    {
        var all = words.Distinct().ToList();
        Assert.NotEmpty(all);
        Assert.All(all, w => Assert.Contains($"`{w}`", PageText, StringComparison.Ordinal));
        Assert.All(all, w => Assert.Contains($"<code>{w}</code>", Reference, StringComparison.Ordinal));
    }

    private static string Table(string text, string head) => Regex.Match(text, $@"^\| {head} \|.*\n(?:\|.*\n)+", RegexOptions.Multiline).Value;

    // A row may have others in its text that are named as its own already.
    private static IEnumerable<string> Named(string table) => table.Split('\n').Skip(2).Where(l => l.Length > 0)
        .SelectMany(l => Regex.Matches(l.Split('|')[1], "`([a-z-]+)`").Select(m => m.Groups[1].Value).Concat(l.Contains("`brand-url` is its old name", StringComparison.Ordinal) ? ["brand-url"] : []))
        .Order(StringComparer.Ordinal);

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
