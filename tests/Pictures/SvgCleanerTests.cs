using System.Text;
using RegionSite.Pictures;

namespace RegionSite.Tests.Pictures;

public class SvgCleanerTests
{
    [Theory]
    [InlineData("<g id=\"a\"><use href=\"#a\"/></g>", "<g id=\"a\"><use href=\"#a\"/></g>")]
    [InlineData("<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"#a\"/>", "<use href=\"#a\"/>")]
    [InlineData("<text>Größe &amp; &lt;Maß&gt; &#8211;</text>", "<text>Größe &amp; &lt;Maß&gt; –</text>")]
    [InlineData("<style><![CDATA[.a > .b { fill: url(#c) }]]></style>", "<style>.a &gt; .b { fill: url(#c) }</style>")]
    [InlineData("<script>alert(1)</script><g/>", "<g/>")]
    [InlineData("<g onclick=\"x\" OnLoad=\"y\" class=\"z\"/>", "<g class=\"z\"/>")]
    [InlineData("<a href=\"javascript:x\"><g/></a>", "<a><g/></a>")]
    [InlineData("<image href=\"data:image/svg+xml;base64,AAAA\"/>", "<image/>")]
    [InlineData("<image href=\"data:text/html;base64,AAAA\"/>", "<image/>")]
    [InlineData("<animate attributeName=\"onclick\" to=\"x\"/><animate attributeName=\"r\" to=\"3\"/>", "<animate attributeName=\"r\" to=\"3\"/>")]
    [InlineData("<rect style=\"fill: \\75rl(http://x)\"/>", "<rect/>")]
    [InlineData("<rect filter=\"URL( 'http://x' )\"/>", "<rect/>")]
    [InlineData("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">x</h:script><g/>", "<g/>")]
    [InlineData("<g xml:base=\"http://x/\" xml:space=\"preserve\"> </g>", "<g xml:space=\"preserve\"> </g>")]
    [InlineData("<?xml-stylesheet href=\"x\"?><!-- wer --><g/>", "<g/>")]
    [InlineData("<title>Zwei\nZeilen</title><path d=\"M0 0&#10;L1 1\"/>", "<title>Zwei\nZeilen</title><path d=\"M0 0&#10;L1 1\"/>")]
    public void Only_what_is_known_to_be_harmless_is_written(string given, string expected)
    {
        const string Start = "<svg xmlns=\"http://www.w3.org/2000/svg\">";
        var clean = SvgCleaner.Clean(Encoding.UTF8.GetBytes($"{Start}{given}</svg>"))!;
        Assert.Equal($"{Start}{expected}</svg>\n", Encoding.UTF8.GetString(clean.Bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("<!DOCTYPE svg SYSTEM \"file:///etc/passwd\" [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    public void What_is_no_drawing_is_refused(string given) => Assert.Null(SvgCleaner.Clean(Encoding.UTF8.GetBytes(given)));

    [Fact]
    public void A_drawing_with_nothing_to_be_left_out_counts_as_clean() => Assert.False(SvgCleaner.Clean(PictureBytes.Svg("<g/>"))!.IsChanged);
}
