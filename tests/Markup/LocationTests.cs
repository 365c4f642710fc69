namespace RegionSite.Tests.Markup;

/// <summary>A diagnostic points at the bracket of its link, wherever that stands.</summary>
public sealed class LocationTests
{
    [Theory]
    [InlineData("[a](/x)", "1:1")]
    [InlineData("Text 😀 [a](/x)", "1:9")]
    [InlineData("Text\nmehr ![a](//x)", "2:6")]
    [InlineData("a\r\nb [x](/x)\r\n\r\n> c [y](/y)\r\n", "2:3 4:5")]
    [InlineData("> Zitat\n> und [a](?x)\n>\n> > tief [b](/x)", "2:7 4:10")]
    [InlineData("> faul\nweiter [a](/x)", "2:8")]
    [InlineData("- eins\n- zwei [a](/x)\n  weiter [b](/y)\n  - innen **fett [c](/z)** <javascript:x>", "2:8 3:10 4:18 4:28")]
    [InlineData("1.\ttab [b](/y)\n\n\tweiter\t[c](/z)", "1:8 3:9")]
    [InlineData("| A | B |\n|---|---|\n| x | [a](/x) |\n| ä [b](/y) | ![c](http://x.de/x.png) |\n| `a|b` \\| [d](/q) | x |", "3:7 4:5 4:15 5:12")]
    [InlineData("- x\n\n  | A |\n  |---|\n  | [a](/x) |", "5:5")]
    [InlineData("[r][] und [text][r] und [r]\n\n[r]: /x", "1:1 1:11 1:25")]
    [InlineData("Fuß[^1]\n\n[^1]: Note [a](/y)\n    weiter ![b](http://z)", "3:12 4:12")]
    [InlineData("Begriff [q](/t)\n:   Erklärung [a](/z)\n    und [b](/w)", "1:9 2:15 3:9")]
    [InlineData("## H [a](/x) ##\n\nH [b](/y)\n---", "1:6 3:3")]
    [InlineData("*[c](/z)* [![i](//x)](/q) [x [y](/w) z](/v)", "1:2 1:11 1:12 1:30")]
    [InlineData("<https://example.org> und <data:x>", "1:27")]
    [InlineData("<div>\n  <p>x <a href=\"/x\">y</a>\n     <img src=\"data:x\">\n</div>", "2:8 3:6")]
    [InlineData("> <div>\n> <a href=\"javascript:x\">y</a>\n> </div>", "2:3")]
    [InlineData("- x <u onclick=\"1\">a</u>\n  <video>", "1:5 2:3")]
    public void Findings_stand_where_the_wrong_thing_begins(string markdown, string places) =>
        Assert.Equal(places, string.Join(' ', Compiled.From(markdown).Diagnostics.Select(d => $"{d.At.Line}:{d.At.Column}")));

    [Fact]
    public void Lines_are_counted_from_the_top_of_the_file()
    {
        var compiled = Compiled.From("x\n\n> [a](/x) <b style=\"x\">", firstLine: 9);

        Assert.Equal("11:3 RS1306 /x\n11:11 RS1321 style", compiled.Findings());
        Assert.All(compiled.Diagnostics, d => Assert.Equal("content/partners/p/news/x.md", d.At.File));
    }

    [Fact]
    public void Links_and_pictures_carry_their_places_for_later_findings()
    {
        var body = Compiled.From("a [b](c.md)\n![d](e.png)\n\n<a href=\"f.md\">g</a>", firstLine: 5).Body;

        Assert.Equal(["5:3 c.md", "8:1 f.md"], body.Links.Select(l => $"{l.At.Line}:{l.At.Column} {l.Written}"));
        Assert.Equal(["6:1 e.png"], body.Images.Select(i => $"{i.At.Line}:{i.At.Column} {i.Written}"));
    }
}
