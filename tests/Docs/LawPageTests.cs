using RegionSite.Law;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>generator/docs/law.md names what there is, and its example is complete.</summary>
public sealed class LawPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "generator", "docs", "law.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_form_and_every_land_is_named() =>
        Assert.All(LegalForm.All.Select(f => f.Word).Concat(Jurisdictions.All.Select(j => j.Word)), w => Assert.Contains($"`{w}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_forms_that_stand_in_a_register_are_those_named()
    {
        var row = Page.Split('\n').Single(l => l.StartsWith("| `register` |", StringComparison.Ordinal));
        foreach (var form in LegalForm.All) Assert.Equal(form.Register is not null, row.Contains($"`{form.Word}`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_builds_without_a_word()
    {
        using var content = new SmallContent();
        var example = Page.Split("```yaml\n")[1].Split("```")[0];
        Directory.Delete(content["content/brands/stadt/pages"], recursive: true);
        content.Put("brands/stadt/brand.yaml", $"name: Stadt\nurl: https://stadt.example/\nowner: marketing\nlanguages: [de]\ntheme: base\nmenu: [news]\n{example}");

        content.Run("build", "--now", "2027-03-15T12:00").Clean();
    }
}
