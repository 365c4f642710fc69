using RegionSite.Markup;

namespace RegionSite.Tests.Markup;

public sealed class BodyTests
{
    [Theory]
    [InlineData("Ein *Wort*\nund  `Code`  \nEnde", "Ein Wort und Code Ende")]
    [InlineData("# A\n\nB\n\n- c\n- d\n\n> e\n\n| f | g |\n|---|---|\n| h | |", "A B c d e f g h")]
    [InlineData("Satz[^1].\n\n[^1]: Note", "Satz. Note")]
    [InlineData("[Text](a.md \"Titel\") ![Alt](b.png) https://example.org/x", "Text https://example.org/x")]
    [InlineData("![Alt](b.png \"Bild | Foto\")", "Bild Foto")]
    [InlineData("Gewerbe&shy;gebiet&nbsp;Nord &lt;x&gt;", "Gewerbegebiet Nord <x>")]
    [InlineData("halb**fett**", "halbfett")]
    [InlineData("a<b>b</b><br>c[^1] <p>d</p>\n\n<div>e<script>f</script></div><div>g</div>\n\n[^1]: h", "ab c d e g h")]
    [InlineData("Preis &#8211; ```x```\n\n    code\n    mehr", "Preis – x code mehr")]
    public void Plain_text_is_the_words_alone(string markdown, string words) => Assert.Equal(words, Compiled.From(markdown).Body.PlainText);

    [Fact]
    public void Headings_stand_in_order_with_level_id_and_words()
    {
        var body = Compiled.From("# A *b*\n\n## \"C\"\n\n<h4 id=\"x\">D <em>e</em></h4>\n\n## F[^1]\n\n[^1]: n").Body;

        Assert.Equal(["2 a-b A b", "3 c „C“", "4 x D e", "3 f F"], body.Headings.Select(h => $"{h.Level} {h.Id} {h.Text}"));
    }

    [Fact]
    public void Anchors_are_the_ids_of_headings_footnotes_and_kept_html()
    {
        var body = Compiled.From("## A\n\nb[^1] <span id=\"c\">d</span> <span id=\"a\">e</span>\n\n[^1]: f").Body;

        Assert.Equal(["a", "c", "fn_1", "fnref_1"], body.Anchors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_anchor_stands_in_the_html()
    {
        var compiled = Compiled.From("## A\n\n## A\n\nb[^1][^1] [c[^1]](x.md) <span id=\"c\">d</span>\n\n[^1]: f");

        var html = compiled.Html();
        Assert.All(compiled.Body.Anchors, id => Assert.Contains($" id=\"{id}\"", html));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("<!-- nichts -->")]
    public void Nothing_becomes_nothing(string markdown)
    {
        var compiled = Compiled.From(markdown);

        Assert.Empty(compiled.Body.Parts);
        Assert.Empty(compiled.Body.PlainText);
        Assert.Empty(compiled.Diagnostics);
    }

    [Fact]
    public void Pieces_of_html_are_slices_of_one_array()
    {
        var body = Compiled.From("ä [b](c.md) ![d](e.png) f").Body;

        Assert.Equal(
            [BodyPartKind.Html, BodyPartKind.LinkStart, BodyPartKind.Html, BodyPartKind.LinkEnd, BodyPartKind.Html, BodyPartKind.Image, BodyPartKind.Html],
            body.Parts.Select(p => p.Kind));
        var arrays = body.Parts.Where(p => p.Kind == BodyPartKind.Html)
            .Select(p => System.Runtime.InteropServices.MemoryMarshal.TryGetArray(p.Html, out var segment) ? segment.Array : null);
        Assert.Single(arrays.Distinct());
    }

    [Fact]
    public void Threads_share_a_compiler()
    {
        string[] texts = ["# A\n\n[b](c.md) \"d\"", "<b>x</b> ![y](z.png)", "| a |\n|---|\n| b[^1] |\n\n[^1]: c", "kurz"];
        var expected = texts.Select(t => Compiled.From(t).Html()).ToArray();

        Parallel.For(0, 400, i => Assert.Equal(expected[i % texts.Length], Compiled.From(texts[i % texts.Length]).Html()));
    }
}
