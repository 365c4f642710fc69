namespace RegionSite.Tests.Themes;

public class TemplateScannerTests
{
    [Theory]
    [InlineData("a\n {{title", "2:2: RS1720 the tag \"{{title\" does not end")]
    [InlineData("{{title}", "1:1: RS1720 the tag \"{{title}\" does not end")]
    [InlineData("{{title {{x}}", "1:1: RS1720 the tag \"{{title {{x}}\" does not end")]
    [InlineData("{{t \"hello}}\n<a class=\"b\">", "1:1: RS1720 the tag \"{{t \"hello}}\" does not end")]
    [InlineData("{{{title}}", "1:1: RS1720 the tag \"{{{title}}\" does not end")]
    [InlineData("{{title}}}", "1:1: RS1720 the tag \"{{title}}}\" does not end")]
    [InlineData("{{! x", "1:1: RS1720 the tag \"{{!\" does not end")]
    [InlineData("{{!-- }} -", "1:1: RS1720 the tag \"{{!--\" does not end")]
    [InlineData("{{! x }}}", "1:1: RS1720 the tag \"{{!\" does not end")]
    [InlineData("x{{}}", "1:2: RS1721 empty tag")]
    [InlineData("{{~ ~}}", "1:1: RS1721 empty tag")]
    [InlineData("{{> }}", "1:1: RS1721 empty tag")]
    [InlineData("a\nb{{#if title}}c", "2:2: RS1722 the block \"if\" is not closed")]
    [InlineData("{{#if title}}\n{{#each cards}}{{/if}}", "2:16: RS1723 \"if\" is closed here, but \"each\" of line 2 is open")]
    [InlineData("{{#if title}}{{/unless}}{{/if}}", "1:14: RS1723 \"unless\" is closed here, but \"if\" of line 1 is open")]
    [InlineData("{{#if title}}{{else if number}}{{/each}}{{/if}}", "1:32: RS1723 \"each\" is closed here, but \"if\" of line 1 is open")]
    [InlineData("{{#> cards/news}}{{/x}}{{/cards/news}}", "1:18: RS1723 \"x\" is closed here, but \"cards/news\" of line 1 is open")]
    [InlineData("a{{/if}}", "1:2: RS1724 \"if\" is closed here, but no block is open")]
    [InlineData("{{else}}", "1:1: RS1725 \"else\" stands outside a block")]
    [InlineData("{{#if title}}{{else}}{{else}}{{/if}}", "1:22: RS1725 \"else\" stands outside a block")]
    [InlineData("{{> cards/nwes}}", "1:5: RS1726 unknown partial \"cards/nwes\"; did you mean \"cards/news\"?")]
    [InlineData("{{#> nothing}}x{{/nothing}}", "1:6: RS1726 unknown partial \"nothing\"")]
    [InlineData("<b>{{aset \"css/site.css\"}}", "1:6: RS1727 unknown helper \"aset\"; did you mean \"asset\"?")]
    [InlineData("{{#if (equal title 1)}}{{/if}}", "1:8: RS1727 unknown helper \"equal\"")]
    [InlineData("{{#eahc cards}}{{/eahc}}", "1:4: RS1728 unknown block \"eahc\"; did you mean \"each\"?")]
    [InlineData("{{#cards}}{{/cards}}", "1:4: RS1728 unknown block \"cards\"")]
    [InlineData("{{#if}}{{/if}}", "1:4: RS1736 \"if\" takes 1, not 0")]
    [InlineData("{{#if a b}}{{/if}}", "1:4: RS1736 \"if\" takes 1, not 2")]
    [InlineData("{{#if a x=1}}{{/if}}", "1:9: RS1732 unexpected \"x=\" in a tag")]
    [InlineData("{{eq title}}", "1:3: RS1736 \"eq\" takes 2, not 1")]
    [InlineData("{{and title}}", "1:3: RS1736 \"and\" takes 2+, not 1")]
    [InlineData("{{t \"pages\" 1}}", "1:5: RS1736 \"pages\" takes 2, not 1")]
    [InlineData("{{asset \"css/sites.css\"}}", "1:9: RS1715 the theme has no asset \"css/sites.css\"; did you mean \"css/site.css\"?")]
    [InlineData("{{#if (t \"helo\")}}{{/if}}", "1:10: RS1730 the text \"helo\" is missing in texts/de.yaml; did you mean \"hello\"?\nlayouts/page.hbs:1:10: RS1730 the text \"helo\" is missing in texts/en.yaml; did you mean \"hello\"?")]
    [InlineData("{{t \"onlyGerman\"}}", "1:5: RS1730 the text \"onlyGerman\" is missing in texts/en.yaml")]
    [InlineData("{{title \"x}}\"", "1:1: RS1720 the tag \"{{title \"x}}\"\" does not end")]
    [InlineData("{{eq (title}}", "1:6: RS1732 unexpected \"(title\" in a tag")]
    [InlineData("{{eq a) b}}", "1:7: RS1732 unexpected \")\" in a tag")]
    [InlineData("{{title | upper}}", "1:9: RS1732 unexpected \"|\" in a tag")]
    [InlineData("{{a..b}}", "1:3: RS1732 unexpected \"a..b\" in a tag")]
    [InlineData("{{a.b x}}", "1:7: RS1732 unexpected \"x\" in a tag")]
    [InlineData("{{t 'a\\b'}}", "1:5: RS1732 unexpected \"'a\\b'\" in a tag")]
    [InlineData("{{cards.[0]}}", "1:3: RS1732 unexpected \"cards.[0]\" in a tag")]
    [InlineData("{{#if title}}{{else each cards}}{{/if}}", "1:21: RS1732 unexpected \"each\" in a tag")]
    [InlineData("{{> cards/news a b}}", "1:18: RS1732 unexpected \"b\" in a tag")]
    [InlineData("{{#each cards as |}}{{/each}}", "1:19: RS1732 unexpected \"each cards as |\" in a tag")]
    [InlineData("\\{{title}}", "1:2: RS1735 \"\\{{\" is not supported in templates")]
    [InlineData("{{{{raw}}}}", "1:1: RS1735 \"{{{{\" is not supported in templates")]
    [InlineData("{{#*inline \"x\"}}", "1:1: RS1735 \"{{#*\" is not supported in templates")]
    [InlineData("{{> (concat \"a\" \"b\")}}", "1:5: RS1735 \"{{> (concat \"a\" \"b\")\" is not supported in templates")]
    [InlineData("{{^title}}", "1:1: RS1735 \"{{^\" is not supported in templates")]
    [InlineData("{{date}}{{date 1 2}}", "1:11: RS1736 \"date\" takes 1, not 2")]
    public void Slip_is_found_with_its_place(string template, string expected)
    {
        var templates = new TestTemplates(template, ("cards/news", "")).Text("en", "hello", "Hello").Text("de", "onlyGerman", "Nur")
            .Text("de", "pages", "{0} {1}").Text("en", "pages", "{0}");
        templates.Helpers.AddFunction("date", 1, 1, (_, _) => null);
        Assert.Null(templates.Compile());
        Assert.Equal("layouts/page.hbs:" + expected, templates.Messages);
    }

    [Fact]
    public void All_slips_of_all_templates_are_found_in_one_run()
    {
        var templates = new TestTemplates("{{> a}}\n{{shout y}}", ("a", "\n{{/if}}{{}}"), ("b", "{{t \"no\"}}"));
        Assert.Null(templates.Compile());
        Assert.Equal(
            "layouts/page.hbs:2:3: RS1727 unknown helper \"shout\"\npartials/a.hbs:2:1: RS1724 \"if\" is closed here, but no block is open\n"
            + "partials/a.hbs:2:8: RS1721 empty tag\npartials/b.hbs:1:5: RS1730 the text \"no\" is missing in texts/de.yaml",
            templates.Messages);
    }

    [Fact]
    public void Layout_that_is_needed_and_missing_is_an_error()
    {
        var templates = new TestTemplates("").Needs("page", typeof(object)).Needs("news", typeof(object));
        Assert.Null(templates.Compile());
        Assert.Equal("themes/test/layouts/news.hbs:1:1: RS1731 the theme \"test\" has no layout \"news\"", templates.Messages);
    }

    [Theory]
    [InlineData("{{> a}}", "partials/a.hbs:1:5: RS1729 the partial includes itself without end: a > a")]
    [InlineData("{{> b}}", "partials/b.hbs:1:5: RS1729 the partial includes itself without end: a > b > a")]
    public void Partial_that_includes_itself_unguarded_is_an_error(string inA, string expected)
    {
        var templates = new TestTemplates("{{> a}}", ("a", inA), ("b", "{{> a}}"));
        Assert.Null(templates.Compile());
        Assert.Equal(expected, templates.Messages);
    }

    [Fact]
    public void Hostile_nesting_ends_in_a_finding()
    {
        var blocks = new TestTemplates(string.Concat(Enumerable.Repeat("{{#if a}}", 20_000)));
        Assert.Null(blocks.Compile());
        Assert.Contains("RS1735", blocks.Messages, StringComparison.Ordinal);
        var calls = new TestTemplates("{{#if " + new string('(', 20_000) + "}}{{/if}}");
        Assert.Null(calls.Compile());
        Assert.Contains("RS1732", calls.Messages, StringComparison.Ordinal);
    }
}
