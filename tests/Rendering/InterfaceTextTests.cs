using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Tests.Support;
using RegionSite.Themes;

namespace RegionSite.Tests.Rendering;

/// <summary>The texts that the program itself asks a theme for; those that templates ask for are checked at every build.</summary>
public class InterfaceTextTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("de-x-leicht")]
    public void Base_theme_has_every_text_that_the_program_asks_for(string language)
    {
        var file = Path.Combine(Repository.Root, "themes", "base", "texts", $"{language}.yaml");
        var known = FlatYaml.Read(File.ReadAllText(file), file, new DiagnosticBag().Reporter).Select(t => t.Key.Value).ToHashSet();

        Assert.Empty(Asked().Where(k => !known.Contains(k)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Asked() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "Rendering"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(f => Regex.Matches(File.ReadAllText(f), "\\b(?:Say|Find)\\(\"([a-zA-Z]+\\.[a-zA-Z.-]+)\"").Select(m => m.Groups[1].Value))
        .Concat(ItemTypes.All.SelectMany(t => (string[])[$"section.{t.Section()}", $"dossier.{t.Section()}", $"dossier.one.{t.Section()}", $"dossier.many.{t.Section()}"]))
        .Distinct();
}
