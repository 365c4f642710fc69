using System.Text;
using RegionSite.Markup;

namespace RegionSite.Tests.Markup;

/// <summary>No text brings the compiler down, keeps it busy for long, or gets anything unbalanced out of it.</summary>
public sealed class HostileMarkdownTests
{
    private static readonly string[] Fragments =
    [
        "<b>", "</b>", "<div>", "</div>\n\n", "<p>", "<a href=\"x.md\">", "<a href=\"https://example.org\" onclick=x>", "</a>", "<img src=a.png alt=a>", "<table>", "<tr><td>", "</table>",
        "<script>", "</script>", "<svg>", "<style>", "<!--", "-->", "<math><mi>", "<select>", "<template>", "<textarea>", "<h2 id=x>", "</h2>", "<details open>", "<ol>", "<li>", "<br>",
        "<div title=\"", "<p title='", "\">", "'>", "<", ">", "&lt;", "&#106;", "javascript:", "[", "](x.md)", "](javascript:x)", "](https://example.org \"t\")", "![", "](a.png)", "[^1]", "\n\n[^1]: n\n\n",
        "*", "**", "~", "^", "`", "```\n", "\n", "\n\n", "\n> ", "\n- ", "\n1. ", "\n# ", "\n| a | b |\n|---|---|\n| c | ", " | ", "\n: ", "\\", "\"", "'", "--", "...", " ", "\t", "wort", "ä", "😀", "\0", "\u001b",
        "\uD83D", "http://example.org/x", "<https://example.org>", "<x@example.org>", "- [x] ", "[r]: x.md\n", "[r]", "onerror=alert(1)",
    ];

    [Theory]
    [InlineData(">", 10_000, "1:1 RS1330")]
    [InlineData("> - ", 10_000, "1:1 RS1330")]
    [InlineData("[", 10_000, "1:149 RS1330")]
    [InlineData("![", 10_000, "1:297 RS1330")]
    [InlineData("*", 1_000_000, "1:1 RS1331")]
    [InlineData("a\n", 100_000, "1:1 RS1331")]
    [InlineData("<div>\n", 1_000, "200:1 RS1330")]
    [InlineData("<b>", 15_000, "1:1 RS1331")]
    [InlineData("<b>x\n\n", 20_000, "1:1 RS1331")]
    public void What_is_too_much_is_said_at_its_place(string piece, int times, string finding)
    {
        var compiled = Compiled.From(string.Concat(Enumerable.Repeat(piece, times)));

        var last = compiled.Diagnostics[^1];
        Assert.Equal(finding, $"{last.At.Line}:{last.At.Column} {last.Code.Id}");
        Assert.Empty(compiled.Body.Parts);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("_a")]
    [InlineData("~5 ")]
    [InlineData("`")]
    [InlineData("<!--")]
    [InlineData("<?")]
    [InlineData("<a ")]
    [InlineData("[a](")]
    [InlineData("[a](b \"")]
    [InlineData("[a][")]
    [InlineData("[^1]")]
    [InlineData("|a")]
    [InlineData("| a | b |\n|---|---|\n")]
    [InlineData("\"a 'b ")]
    [InlineData("(http://a.b")]
    [InlineData("[http://a.b ")]
    [InlineData("# a\n")]
    [InlineData("a\n: b\n\n")]
    [InlineData("\t")]
    [InlineData("&")]
    [InlineData("<table>\n")]
    [InlineData("</b>")]
    [InlineData("<p>\n\n")]
    [InlineData("<svg>")]
    public void Much_of_one_thing_ends(string piece)
    {
        var compiled = Compiled.From(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)));

        Assert.Empty(SafeHtml.Faults(compiled.PageHtml()));
    }

    [Fact]
    public void A_large_honest_table_passes()
    {
        var text = new StringBuilder("| Name | Ort | Telefon |\n|---|---|---|\n");
        for (var i = 0; i < 800; i++) text.Append($"| Verein {i} | Stadt B | [05171 {i}](tel:05171{i}) |\n");

        var compiled = Compiled.From(text.ToString());

        Assert.Empty(compiled.Diagnostics);
        Assert.Equal(801, compiled.Html().Split("<tr>").Length - 1);
    }

    [Fact]
    public void Any_mixture_is_safe_balanced_and_the_same_each_time()
    {
        var random = new Random(20270514);
        for (var round = 0; round < 1500; round++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 40); n > 0; n--) text.Append(Fragments[random.Next(Fragments.Length)]);
            var markdown = text.ToString();

            var compiled = Compiled.From(markdown);

            var faults = SafeHtml.Faults(compiled.PageHtml());
            Assert.True(faults.Count == 0, $"{string.Join("; ", faults)}\n{markdown}\n{compiled.Html()}");
            Assert.True(LinksAreBalanced(compiled.Body), markdown);
            Assert.Equal(compiled.Html(), Compiled.From(markdown).Html());
            Assert.All(compiled.Diagnostics, d => Assert.True(d.At is { Line: > 0, Column: > 0 }, markdown));
        }
    }

    // Links do not nest, so each start is followed by its end.
    private static bool LinksAreBalanced(Body body)
    {
        int? open = null;
        foreach (var part in body.Parts)
        {
            if (part.Kind == BodyPartKind.LinkStart)
            {
                if (open is not null) return false;
                open = part.Index;
            }
            else if (part.Kind == BodyPartKind.LinkEnd)
            {
                if (open != part.Index) return false;
                open = null;
            }
        }
        return open is null;
    }
}
