using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class HtmlTagsTests
{
    [Theory]
    [InlineData("""<a href="/x/" class='y z' hidden>""", "a href=/x/ class=y z hidden=")]
    [InlineData("""<A HREF = /x/y.html><BR/>""", "A HREF=/x/y.html; BR")]
    [InlineData("""<a title="1 > 0" href="b"><i>""", "a title=1 > 0 href=b; i")]
    [InlineData("""<a href=/x/>y</a>""", "a href=/x/")]
    [InlineData("""<a href=a=b =c>""", "a href=a=b =c=")]
    [InlineData("""<img alt="" src="a&amp;b">""", "img alt= src=a&amp;b")]
    [InlineData("""<!doctype html><!-- <a href="x"> > --><b><!--><i>""", "b; i")]
    [InlineData("""a < b <3 &lt;a href="x"&gt; <b>""", "b")]
    [InlineData("""<script>if (1 < 2) "<a href='x'>"</script><b>""", "script; b")]
    [InlineData("""<title><a href="x"></title><STYLE></b></style  ><b>""", "title; STYLE; b")]
    [InlineData("""<scripts><a></scripts>""", "scripts; a")]
    [InlineData("""</p title="<b>"><i>""", "i")]
    [InlineData("""<?xml <b ?><i>""", "i")]
    [InlineData("<a href=\"x", "a href=x")]
    [InlineData("<a href=", "a href=")]
    [InlineData("<a", "a")]
    [InlineData("<", "")]
    [InlineData("<script>", "script")]
    [InlineData("<!--", "")]
    public void Start_tags_are_found_and_nothing_else(string html, string expected) => Assert.Equal(expected, string.Join("; ", Tags(html)));

    [Fact]
    public void A_value_can_be_replaced_where_it_stands()
    {
        var html = "<p>ä</p><a href='/x/'>"u8;
        var tags = new HtmlTags(html);
        Assert.True(tags.Read() && tags.Read());
        var attributes = tags.Attributes;
        Assert.True(attributes.Read());
        Assert.Equal("<p>ä</p><a href='~'>", Encoding.UTF8.GetString([.. html[..attributes.Place.Start.Value], (byte)'~', .. html[attributes.Place.End.Value..]]));
    }

    /// <summary>A browser's reading of the same bytes is the measure.</summary>
    [Theory]
    [InlineData("<div class=a/b><svg viewBox='0 0 1 1'><path d=\"M0 0\"/></svg><textarea><b></textarea><p data-x='\"'>")]
    [InlineData("<ul><li><a href='?a=1&amp;b=2' title=\"'>'\">x</a><li><img src=x alt>")]
    [InlineData("<iframe src=x><a href=y></iframe><xmp><b></xmp><!----><em><!-- a -- b --!><strong>--><u>")]
    public void A_parser_finds_the_same(string html)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><html><head></head><body>" + html);
        Assert.Equal(document.Body!.QuerySelectorAll("*").Select(e => $"{e.LocalName}{string.Concat(e.Attributes.Select(a => $" {a.LocalName}={a.Value.Replace("&", "&amp;", StringComparison.Ordinal)}"))}"), Tags(html));
    }

    private static List<string> Tags(string html)
    {
        var found = new List<string>();
        var tags = new HtmlTags(Encoding.UTF8.GetBytes(html));
        while (tags.Read())
        {
            var text = Encoding.UTF8.GetString(tags.Name);
            var attributes = tags.Attributes;
            while (attributes.Read()) text += $" {Encoding.UTF8.GetString(attributes.Name)}={Encoding.UTF8.GetString(attributes.Value)}";
            found.Add(text);
        }
        return found;
    }
}
