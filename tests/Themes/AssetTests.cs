using System.Security.Cryptography;
using System.Text;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class AssetTests
{
    private static string Text(Theme theme, string path) => Encoding.UTF8.GetString(theme.Assets[path].Bytes.Span);

    [Fact]
    public void Name_carries_the_first_ten_digits_of_the_hash()
    {
        using var folder = new ThemeFolder(("base/assets/fonts/x.woff2", "font"), ("base/assets/fonts/LICENSE", "free"), ("base/assets/a.min.js", "1"));
        var theme = folder.Loaded();
        var hash = Convert.ToHexStringLower(SHA256.HashData("font"u8))[..10];
        Assert.Equal($"fonts/x.{hash}.woff2", theme.Assets["fonts/x.woff2"].HashedPath);
        Assert.Equal($"/assets/fonts/x.{hash}.woff2", theme.Assets["fonts/x.woff2"].Address);
        Assert.Matches("^fonts/LICENSE\\.[0-9a-f]{10}$", theme.Assets["fonts/LICENSE"].HashedPath);
        Assert.Matches("^a\\.min\\.[0-9a-f]{10}\\.js$", theme.Assets["a.min.js"].HashedPath);
    }

    [Theory]
    [InlineData("a{src:url(\"../fonts/x.woff2\")}", "a{src:url(\"../fonts/{x}\")}")]
    [InlineData("a{src:url( ../fonts/x.woff2 ) format(\"woff2\")}", "a{src:url( ../fonts/{x} ) format(\"woff2\")}")]
    [InlineData("a{src:URL('./../fonts/x.woff2?#iefix')}", "a{src:URL('./../fonts/{x}?#iefix')}")]
    [InlineData("a{b:image-set('../fonts/x.woff2' 1x)}", "a{b:image-set('../fonts/{x}' 1x)}")]
    [InlineData("/* url(nothing) */ a::before{content:\"url(nothing)\"}", "/**/ a::before{content:\"url(nothing)\"}")]
    [InlineData("  /* One line\n  and another */\na{}", "a{}")]
    [InlineData("a{}\n/*! Licence */\nb/* c */d{}", "a{}\n/*! Licence */\nb/**/d{}")]
    [InlineData("a[href^=\"https://x.example\"]{b:url(#c)}", "a[href^=\"https://x.example\"]{b:url(#c)}")]
    [InlineData("a{b:url(data:image/svg+xml,%3Csvg/%3E)}", "a{b:url(data:image/svg+xml,%3Csvg/%3E)}")]
    [InlineData("@namespace svg url(http://www.w3.org/2000/svg);", "@namespace svg url(http://www.w3.org/2000/svg);")]
    public void Style_sheet_gets_the_hashed_names(string css, string expected)
    {
        using var folder = new ThemeFolder(("base/assets/css/site.css", css), ("base/assets/fonts/x.woff2", "font"));
        var theme = folder.Loaded();
        var hashed = theme.Assets["fonts/x.woff2"].HashedPath["fonts/".Length..];
        Assert.Equal(expected.Replace("{x}", hashed, StringComparison.Ordinal), Text(theme, "css/site.css"));
    }

    [Theory]
    [InlineData("a{}\n b{c:url(x.png)}", "2:10: RS1715 the theme has no asset \"css/x.png\"")]
    [InlineData("a{b:url(../fonts/x.wof2)}", "1:9: RS1715 the theme has no asset \"fonts/x.wof2\"; did you mean \"fonts/x.woff2\"?")]
    [InlineData("a{b:url(/fonts/x.woff2)}", "1:9: RS1715 the theme has no asset \"/fonts/x.woff2\"; did you mean \"fonts/x.woff2\"?")]
    [InlineData("a{b:url(../../../x.woff2)}", "1:9: RS1715 the theme has no asset \"../../../x.woff2\"")]
    [InlineData("a{b:url(https://x.example/a.png)}", "1:9: RS1716 \"https://x.example/a.png\" lies on another host")]
    [InlineData("a{b:url('//x.example/a.png')}", "1:10: RS1716 \"//x.example/a.png\" lies on another host")]
    [InlineData("@import 'http://x.example';", "1:10: RS1716 \"http://x.example\" lies on another host")]
    [InlineData("@import url(data:text/css,a);", "1:13: RS1716 \"data:text/css,a\" lies on another host")]
    [InlineData("a{b:\\75 rl(https://x.example)}", "1:12: RS1716 \"https://x.example\" lies on another host")]
    [InlineData("@\\69mport 'http://x.example';", "1:12: RS1716 \"http://x.example\" lies on another host")]
    [InlineData("a{b:url(\\68ttps://x.example)}", "1:9: RS1716 \"\\68ttps://x.example\" lies on another host")]
    [InlineData("a{b:-webkit-image-set('https://x.example' 1x)}", "1:24: RS1716 \"https://x.example\" lies on another host")]
    [InlineData("a{b:url(data:text/html,x)}", "1:9: RS1716 \"data:text/html,x\" lies on another host")]
    [InlineData("a{} /* x", "1:5: RS1718 the /* that begins here does not end")]
    [InlineData("a{b:\"x\n}", "1:5: RS1718 the \" that begins here does not end")]
    [InlineData("a{b:url(x", "1:5: RS1718 the url( that begins here does not end")]
    [InlineData("a{b:url(site.css)}", "1:9: RS1717 the assets need each other in a circle: css/site.css > css/site.css")]
    public void Style_sheet_that_asks_for_what_is_not_the_themes_is_refused(string css, string expected)
    {
        using var folder = new ThemeFolder(("base/assets/css/site.css", css), ("base/assets/fonts/x.woff2", "font"));
        Assert.Null(folder.Load());
        Assert.Equal("themes/base/assets/css/site.css:" + expected, folder.Messages);
    }

    [Fact]
    public void Change_in_a_font_changes_the_names_of_all_that_refer_to_it()
    {
        Theme Build(string font)
        {
            using var folder = new ThemeFolder(("base/assets/site.css", "@import 'fonts.css';"), ("base/assets/fonts.css", "a{b:url(x.woff2)}"), ("base/assets/x.woff2", font), ("base/assets/y.css", "y{}"));
            return folder.Loaded();
        }
        var (one, two) = (Build("1"), Build("2"));
        Assert.NotEqual(one.Assets["site.css"].HashedPath, two.Assets["site.css"].HashedPath);
        Assert.Equal(one.Assets["y.css"].HashedPath, two.Assets["y.css"].HashedPath);
    }

    [Fact]
    public void Inherited_style_sheet_takes_the_overriding_font()
    {
        using var folder = new ThemeFolder(("base/assets/site.css", "a{b:url(x.svg)}"), ("base/assets/x.svg", "1"), ("town/assets/x.svg", "2"));
        var theme = folder.Loaded("town");
        Assert.Equal($"a{{b:url({theme.Assets["x.svg"].HashedPath})}}", Text(theme, "site.css"));
        Assert.Equal("2", Text(theme, "x.svg"));
    }

    [Theory]
    [InlineData("import{a}from\"./b.js\"", "import{a}from\"./{b}\"")]
    [InlineData("import a from './b.js';", "import a from './{b}';")]
    [InlineData("import './b.js'", "import './{b}'")]
    [InlineData("await import( \"./b.js\" )", "await import( \"./{b}\" )")]
    [InlineData("export * from \"../js/b.js\"", "export * from \"../js/{b}\"")]
    [InlineData("import a from './nothing.js'; x.from('./b.js'); import b from 'b.js'", "import a from './nothing.js'; x.from('./b.js'); import b from 'b.js'")]
    public void Module_gets_the_hashed_names_of_what_is_there(string script, string expected)
    {
        using var folder = new ThemeFolder(("base/assets/js/a.js", script), ("base/assets/js/b.js", "export const a = 1"));
        var theme = folder.Loaded();
        Assert.Equal(expected.Replace("{b}", theme.Assets["js/b.js"].HashedPath["js/".Length..], StringComparison.Ordinal), Text(theme, "js/a.js"));
    }
}
