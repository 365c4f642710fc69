using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class TokenValueTests
{
    [Theory]
    [InlineData("primary", "#004b93")]
    [InlineData("primary", "#04b")]
    [InlineData("font", "\"Source Sans 3\", 'Arial', sans-serif")]
    [InlineData("radius", "1.25rem")]
    [InlineData("size", "clamp(1rem, 2.5%, 3rem)")]
    [InlineData("size", "calc((1rem + 2px) - 10%)")]
    [InlineData("shade", "rgb(0, 10, 20)")]
    public void Plain_values_are_safe(string name, string value) => Assert.Null(TokenValue.Check(name, value));

    [Theory]
    [InlineData("Primary", "#fff", "RS1740")]
    [InlineData("1st", "#fff", "RS1740")]
    [InlineData("", "#fff", "RS1740")]
    [InlineData("a}b", "#fff", "RS1740")]
    [InlineData("a", "", "RS1741")]
    [InlineData("a", "  ", "RS1741")]
    [InlineData("a", "#ffff", "RS1741")]
    [InlineData("a", "#004b9", "RS1741")]
    [InlineData("a", "1px solid #fff", "RS1741")]
    [InlineData("a", "url(x.png)", "RS1741")]
    [InlineData("a", "URL(x)", "RS1741")]
    [InlineData("a", "image-set('x' 1x)", "RS1741")]
    [InlineData("a", "src('x')", "RS1741")]
    [InlineData("a", "attr(href)", "RS1741")]
    [InlineData("a", "var(--b)", "RS1741")]
    [InlineData("a", "red;b:c", "RS1741")]
    [InlineData("a", "red}*{b:c", "RS1741")]
    [InlineData("a", "</style>", "RS1741")]
    [InlineData("a", "\\75rl(x)", "RS1741")]
    [InlineData("a", "@import 'x'", "RS1741")]
    [InlineData("a", "1/*", "RS1741")]
    [InlineData("a", "\"open", "RS1741")]
    [InlineData("a", "calc(1px", "RS1741")]
    [InlineData("a", "1px)", "RS1741")]
    [InlineData("a", "ä", "RS1741")]
    [InlineData("a", "a\nb", "RS1741")]
    public void Values_that_could_do_more_are_not(string name, string value, string code) => Assert.Equal(code, TokenValue.Check(name, value)?.Id);
}
