namespace RegionSite.Tests.Markup;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Eins\nzwei\r\n\r\n\r\n drei ", "<p>Eins<br>\nzwei</p>\n<p>drei</p>\n")]
    [InlineData("<b>*kein* \"Markup\"</b> & so", "<p>&lt;b&gt;*kein* &quot;Markup&quot;&lt;/b&gt; &amp; so</p>\n")]
    [InlineData("Siehe https://example.org/ä?a=1&b=2. Ende", "<p>Siehe <a href=\"https://example.org/%C3%A4?a=1&amp;b=2\" rel=\"external\">https://example.org/ä?a=1&amp;b=2</a>. Ende</p>\n")]
    [InlineData("(http://example.org/x) ahttp://example.org https://", "<p>(<a href=\"http://example.org/x\" rel=\"external\">http://example.org/x</a>) ahttp://example.org https://</p>\n")]
    [InlineData("javascript:alert(1) www.example.org", "<p>javascript:alert(1) www.example.org</p>\n")]
    [InlineData("https://example.org/\"onclick=alert(1)", "<p><a href=\"https://example.org/\" rel=\"external\">https://example.org/</a>&quot;onclick=alert(1)</p>\n")]
    [InlineData("a\0b\u001bc\uFFFEd", "<p>a\uFFFDb\uFFFDc\uFFFDd</p>\n")]
    [InlineData(" \n ", "")]
    public void Plain_text_becomes_paragraphs(string text, string html) => Assert.Equal(html, Compiled.PlainTextHtml(text));
}
