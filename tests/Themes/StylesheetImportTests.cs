using System.Text;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class StylesheetImportTests
{
    private static string Site(Theme theme) => Encoding.UTF8.GetString(theme.Assets["css/site.css"].Bytes.Span);

    [Theory]
    [InlineData("@import \"parts/a.css\";", "a{}")]
    [InlineData("@import 'parts/a.css' ;b{}", "a{}b{}")]
    [InlineData("@import url(parts/a.css);", "a{}")]
    [InlineData("@import url( \"parts/a.css\" ) layer(x);", "@layer x{\na{}\n}")]
    [InlineData("@IMPORT URL('./parts/a.css') LAYER( x.y-z );", "@layer x.y-z{\na{}\n}")]
    [InlineData("@import \"parts/a.css\" layer;", "@layer{\na{}\n}")]
    [InlineData("@layer x, y;\n@import \"parts/empty.css\" layer(y);\nb{}", "@layer x, y;\n@layer y{}\nb{}")]
    [InlineData("@import \"parts/a.css\"", "a{}")]
    [InlineData("/* @import \"nothing.css\"; */@import \"parts/a.css\";@import \"parts/a.css\";", "/**/a{}a{}")]
    public void Imported_style_sheet_stands_where_its_import_stood(string css, string expected)
    {
        using var folder = new ThemeFolder(("base/assets/css/site.css", css), ("base/assets/css/parts/a.css", "\na{}\n"), ("base/assets/css/parts/empty.css", ""));
        Assert.Equal(expected, Site(folder.Loaded()));
    }

    [Fact]
    public void Addresses_in_it_are_resolved_where_it_lies_and_written_from_the_root()
    {
        using var folder = new ThemeFolder(
            ("base/assets/css/site.css", "@import 'parts/a.css';c{d:url(../x.svg)}"), ("base/assets/css/parts/a.css", "@import '../b.css' layer(b);a{b:url('../../x.svg#y')}"),
            ("base/assets/css/b.css", "b{c:url(../x.svg)}"), ("base/assets/x.svg", "<svg/>"));
        var theme = folder.Loaded();
        var picture = theme.Assets["x.svg"];
        Assert.Equal($"@layer b{{\nb{{c:url({picture.Address})}}\n}}a{{b:url('{picture.Address}#y')}}c{{d:url(../{picture.HashedPath})}}", Site(theme));
        Assert.Equal(["css/site.css", "x.svg"], theme.Assets.Keys);
    }

    [Fact]
    public void Theme_overrides_a_single_imported_file()
    {
        using var folder = new ThemeFolder(
            ("base/assets/css/site.css", "@import 'parts/a.css';@import 'theme.css' layer(theme);"), ("base/assets/css/parts/a.css", "a{}"), ("base/assets/css/theme.css", ""),
            ("town/assets/css/theme.css", "b{}"));
        Assert.Equal("a{}@layer theme{\nb{}\n}", Site(folder.Loaded("town")));
    }

    [Theory]
    [InlineData("@import 'parts/a.css' screen;", "1:23: RS1719 the import of \"parts/a.css\" cannot be taken into the style sheet")]
    [InlineData("@import 'parts/a.css' layer(x) (width > 1px);", "1:23: RS1719 the import of \"parts/a.css\" cannot be taken into the style sheet")]
    [InlineData("@import 'parts/a.css' supports(display: grid);", "1:23: RS1719 the import of \"parts/a.css\" cannot be taken into the style sheet")]
    [InlineData("@import url(parts/x.svg);", "1:13: RS1719 the import of \"parts/x.svg\" cannot be taken into the style sheet")]
    [InlineData("@import 'parts/b.css';", "1:10: RS1715 the theme has no asset \"css/parts/b.css\"; did you mean \"css/parts/a.css\"?")]
    [InlineData("@import 'site.css';", "1:10: RS1717 the assets need each other in a circle: css/site.css > css/site.css")]
    [InlineData("@media print { a{} ", "1:14: RS1718 the { that begins here does not end")]
    public void Import_that_cannot_be_taken_in_is_refused(string css, string expected)
    {
        using var folder = new ThemeFolder(("base/assets/css/site.css", css), ("base/assets/css/parts/a.css", "a{}"), ("base/assets/css/parts/x.svg", "<svg/>"));
        Assert.Null(folder.Load());
        Assert.Equal("themes/base/assets/css/site.css:" + expected, folder.Messages);
    }

    [Fact]
    public void Fault_in_an_imported_file_is_reported_where_it_stands()
    {
        using var folder = new ThemeFolder(("base/assets/css/site.css", "@import 'a.css';@import 'a.css';"), ("base/assets/css/a.css", "a{}\nb{c:url(x.svg)}"));
        Assert.Null(folder.Load());
        Assert.Equal("themes/base/assets/css/a.css:2:9: RS1715 the theme has no asset \"css/x.svg\"", folder.Messages);
    }

    [Fact]
    public void Circle_of_imports_is_an_error()
    {
        using var folder = new ThemeFolder(("base/assets/a.css", "@import 'b.css';"), ("base/assets/b.css", "\n@import 'a.css';"));
        Assert.Null(folder.Load());
        Assert.Equal("themes/base/assets/b.css:2:10: RS1717 the assets need each other in a circle: a.css > b.css > a.css", folder.Messages);
    }
}
