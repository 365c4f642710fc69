using System.Text;
using RegionSite.Rendering.Portable;
using RegionSite.Themes;

namespace RegionSite.Tests.Rendering.Portable;

/// <summary>What becomes of the addresses in a page at https://a.example/termine/2027/.</summary>
public class PortablePageTests
{
    private static readonly PortableAddresses Addresses = PortableAddresses.Of(
        [
            "a.example/index.html", "a.example/termine/index.html", "a.example/termine/2027/index.html", "a.example/suche/index.html", "a.example/suche/search.js",
            "a.example/termine/seite/2/index.html", "a.example/termine/seite/3/index.html",
            "a.example/media/p/Größe (1)#2.png", "a.example/media/p/b.png", "a.example/assets/js/x.1.js", "a.example/404.html", "b.example/index.html", "b.example/x/index.html", "xn--kln-sna.example/index.html",
        ],
        [("https://a.example", "a.example"), ("https://b.example:8443", "b.example"), ("http://xn--kln-sna.example", "xn--kln-sna.example")]);

    [Theory]
    // Folders are written out; query and fragment stay.
    [InlineData("""<a href="/">x</a>""", """<a href="../../index.html">x</a>""")]
    [InlineData("""<a href="/termine/">x</a>""", """<a href="../index.html">x</a>""")]
    [InlineData("""<a href="/termine/2027/">x</a>""", """<a href="index.html">x</a>""")]
    [InlineData("""<a href="/termine/#mai">x</a>""", """<a href="../index.html#mai">x</a>""")]
    [InlineData("""<a href="/suche/?q=a&amp;b=%C3%A4#x">x</a>""", """<a href="../../suche/index.html?q=a&amp;b=%C3%A4#x">x</a>""")]
    [InlineData("""<a href="/404.html">x</a>""", """<a href="../../404.html">x</a>""")]
    [InlineData("""<a href="/termine">x</a>""", """<a href="../index.html">x</a>""")]
    // Other hosts of the output.
    [InlineData("""<a href="https://b.example:8443/x/">x</a>""", """<a href="../../../b.example/x/index.html">x</a>""")]
    [InlineData("""<a href="https://B.example:8443">x</a>""", """<a href="../../../b.example/index.html">x</a>""")]
    [InlineData("""<a href="http://a.example/suche/">x</a>""", """<a href="../../suche/index.html">x</a>""")]
    [InlineData("""<a href="https://xn--kln-sna.example/">x</a>""", """<a href="../../../xn--kln-sna.example/index.html">x</a>""")]
    // What leads nowhere in the output.
    [InlineData("""<a href="https://b.example/x/">x</a>""", null)]
    [InlineData("""<a href="https://c.example/termine/">x</a>""", null)]
    [InlineData("""<a href="https://a.example.evil/termine/">x</a>""", null)]
    [InlineData("""<a href="/gibt-es-nicht/">x</a>""", null)]
    [InlineData("""<a href="//a.example/termine/">x</a>""", null)]
    [InlineData("""<a href="#main">x</a><a href="?q=1">x</a><a href="">x</a><a href="mailto:a@a.example">x</a><a href="webcal://a.example/termine/">x</a><a href="tel:+49">x</a>""", null)]
    // Files and pictures, whatever they are called.
    [InlineData("""<img src="/media/p/Gr%C3%B6%C3%9Fe%20%281%29%232.png" alt="">""", """<img src="../../media/p/Gr%C3%B6%C3%9Fe%20%281%29%232.png" alt="">""")]
    [InlineData("""<img srcset="/media/p/b.png 400w, /media/p/b.png?2 2x,https://c.example/b.png 3x" alt="">""", """<img srcset="../../media/p/b.png 400w, ../../media/p/b.png?2 2x, https://c.example/b.png 3x" alt="">""")]
    [InlineData("""<video src="/media/p/b.png" poster='/media/p/b.png'><track src=/media/p/b.png></video>""", """<video src="../../media/p/b.png" poster='../../media/p/b.png'><track src=../../media/p/b.png></video>""")]
    [InlineData("""<object data="/media/p/b.png"></object><data data="/media/p/b.png"></data>""", """<object data="../../media/p/b.png"></object><data data="/media/p/b.png"></data>""")]
    // Forms, and what scripts read.
    [InlineData("""<form action="/suche/" method="get"><button formaction="/termine/">""", """<form action="../../suche/index.html" method="get"><button formaction="../index.html">""")]
    [InlineData("""<div data-script="/suche/search.js" data-base="/" data-marks="topic:/">""", """<div data-script="../../suche/search.js" data-base="../../" data-marks="topic:/">""")]
    [InlineData("""<div data-base="/termine/2027/">""", """<div data-base="./">""")]
    [InlineData("""<form data-more="/termine/seite/2/ /termine/seite/3/">""", """<form data-more="../seite/2/index.html ../seite/3/index.html">""")]
    [InlineData("""<script defer src="/assets/js/x.1.js" data-zone="Europe/Berlin"></script>""", """<script defer src="../../assets/js/x.1.js" data-zone="Europe/Berlin"></script>""")]
    // What names the published page.
    [InlineData("""<link rel="canonical" href="https://a.example/termine/">""", null)]
    [InlineData("""<link rel="alternate" hreflang="de" href="/termine/">""", """<link rel="alternate" hreflang="de" href="https://a.example/termine/">""")]
    [InlineData("""<link rel="stylesheet" href="/assets/js/x.1.js">""", """<link rel="stylesheet" href="../../assets/js/x.1.js">""")]
    [InlineData("""<meta property="og:url" content="https://a.example/termine/"><meta property="og:image" content="https://a.example/media/p/b.png">""", null)]
    // Redirects.
    [InlineData("""<meta http-equiv="refresh" content="0; url=/termine/">""", """<meta http-equiv="refresh" content="0; url=../index.html">""")]
    [InlineData("""<meta http-equiv="refresh" content="0; url=https://c.example/">""", null)]
    [InlineData("""<meta http-equiv="refresh" content="30">""", null)]
    [InlineData("""<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">""", null)]
    // Text, comments and scripts are not looked into.
    [InlineData("""<p>&lt;a href="/termine/"&gt; href="/termine/" &lt;</p>""", null)]
    [InlineData("""<!-- <a href="/termine/"> --><p title='a href="/termine/"'>""", null)]
    [InlineData("""<script type="application/ld+json">{"x":"<a href=\"/termine/\">","item":"https://a.example/termine/"}</script><title><a href="/termine/"></title><textarea><a href="/termine/"></textarea>""", null)]
    [InlineData("""<style><a href="/termine/"></style><a href="/termine/">x</a>""", """<style><a href="/termine/"></style><a href="../index.html">x</a>""")]
    // Odd but well formed.
    [InlineData("<A\n  HREF = '/termine/'\n  hidden>x</A><br/><img src=/media/p/b.png />", "<A\n  HREF = '../index.html'\n  hidden>x</A><br/><img src=../../media/p/b.png />")]
    [InlineData("""<a title="a > b" href="/termine/">x</a>""", """<a title="a > b" href="../index.html">x</a>""")]
    [InlineData("a < b & c <", null)]
    [InlineData("<a href=\"/termine/", "<a href=\"../index.html")]
    [InlineData("<script>", null)]
    [InlineData("", null)]
    public void Addresses_within_the_output_become_relative(string html, string? expected) => Assert.Equal(expected ?? html, Portable(html));

    [Fact]
    public void Page_that_makes_a_module_of_a_text_says_so_in_its_policy() => Assert.Equal(
        """<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39; blob:; img-src &#39;self&#39;">""",
        Portable("""<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src 'self'">""", importsFromDisk: true));

    [Fact]
    public void Portable_page_stays_as_it_is_when_it_is_made_portable_again()
    {
        const string Page = """<link rel="alternate" href="/termine/"><a href="https://b.example:8443/x/?a=1&amp;b=2#c">ä</a><div data-base="/" data-more="/termine/seite/2/">""";
        Assert.Equal(Portable(Page), Portable(Portable(Page)));
    }

    private static string Portable(string html, bool importsFromDisk = false)
    {
        using var writer = new Utf8PageWriter();
        PortablePage.Write("a.example/termine/2027/index.html", "https://a.example", importsFromDisk, Encoding.UTF8.GetBytes(html), Addresses, writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
