using System.Text;
using RegionSite.Planning;
using RegionSite.Rendering.Portable;
using RegionSite.Themes;

namespace RegionSite.Tests.Rendering.Portable;

/// <summary>What becomes of the addresses in a style sheet at https://a.example/assets/css/site.1.css.</summary>
public class PortableStylesheetTests
{
    private static readonly AssetFile Picture = new("a.example", "/assets/img/hills.2.svg", "<svg/>"u8.ToArray());
    private static readonly AssetFile Font = new("a.example", "/assets/fonts/f.3.woff2", "font"u8.ToArray());

    [Theory]
    [InlineData("""a{--hills:url("/assets/img/hills.2.svg")}""", """a{--hills:url("data:image/svg+xml;base64,PHN2Zy8+")}""")]
    [InlineData("a{mask:url(../img/hills.2.svg#one)}", "a{mask:url(data:image/svg+xml;base64,PHN2Zy8+#one)}")]
    [InlineData("""@font-face{src:url("/assets/fonts/f.3.woff2") format("woff2")}""", """@font-face{src:url("../fonts/f.3.woff2") format("woff2")}""")]
    [InlineData("@font-face{src:url(../fonts/f.3.woff2)}", null)]
    [InlineData("""a{background:url(data:image/png;base64,AA==);filter:url(#soft);content:"/assets/img/hills.2.svg"}/* url(/assets/img/hills.2.svg) */""", null)]
    [InlineData("a{background:url(/assets/img/none.svg)}", null)]
    public void Pictures_come_into_it_and_all_else_becomes_relative(string css, string? expected)
    {
        var sheet = new AssetFile("a.example", "/assets/css/site.1.css", Encoding.UTF8.GetBytes(css));
        using var writer = new Utf8PageWriter();
        new PortableStylesheet([sheet, Picture, Font], PortableAddresses.Of([sheet.File, Picture.File, Font.File], [("https://a.example", "a.example")])).Write(sheet, writer);
        Assert.Equal(expected ?? css, Encoding.UTF8.GetString(writer.WrittenSpan));
    }
}
