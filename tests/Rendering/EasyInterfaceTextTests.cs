using RegionSite.Diagnostics;
using RegionSite.Markup;
using RegionSite.Tests.Support;
using RegionSite.Themes;

namespace RegionSite.Tests.Rendering;

/// <summary>What the program itself says in Leichte Sprache keeps the rules that it reminds editors of.</summary>
public class EasyInterfaceTextTests
{
    [Fact]
    public void Base_theme_speaks_easily()
    {
        var file = Path.Combine(Repository.Root, "themes", "base", "texts", "de-x-leicht.yaml");
        var texts = FlatYaml.Read(File.ReadAllText(file), file, new DiagnosticBag().Reporter);

        Assert.Empty(from text in texts
                     from finding in EasyGermanRules.Find(text.Text.Value)
                     select $"{text.Key.Value}: {finding.Code.Id} {finding.What}");
    }
}
