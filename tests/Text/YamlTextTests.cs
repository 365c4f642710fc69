using RegionSite.Diagnostics;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Tests.Text;

public class YamlTextTests
{
    [Theory]
    [InlineData("Region Süd-Ost", "Region Süd-Ost")]
    [InlineData("Markt & Mehr (Beispiel) – 2. Teil", "Markt & Mehr (Beispiel) – 2. Teil")]
    [InlineData("", "\"\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("{a}", "\"{a}\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("& a", "\"& a\"")]
    [InlineData("„Ost“", "\"„Ost“\"")]
    [InlineData("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("a\tb\nc\u0085d\u2028e", "\"a\\u0009b\\u000Ac\\u0085d\\u2028e\"")]
    [InlineData("2027", "\"2027\"")]
    [InlineData("2027-01-01", "\"2027-01-01\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("Fest 🎉", "\"Fest 🎉\"")]
    public void Text_is_quoted_where_it_could_be_read_as_something_else_and_reads_back(string text, string written)
    {
        Assert.Equal(written, YamlText.Scalar(text));
        foreach (var yaml in (string[])[$"a: {written} # b\n", $"a: {{b: {written}, c: d}}\n"])
        {
            var bag = new DiagnosticBag();
            Assert.Equal(text, FlatYaml.Read(yaml, "x", bag.Reporter).First().Text.Value);
            Assert.Empty(bag.Sorted());
        }
    }
}
