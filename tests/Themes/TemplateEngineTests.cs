using System.Text;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class TemplateEngineTests
{
    [Theory]
    [InlineData("{{title}}", "&lt;T &amp; &quot;t&quot; &#39;ä&#39;&gt;")]
    [InlineData("{{{title}}}", "&lt;T &amp; &quot;t&quot; &#39;ä&#39;&gt;")]
    [InlineData("{{&title}}", "&lt;T &amp; &quot;t&quot; &#39;ä&#39;&gt;")]
    [InlineData("{{~{title}~}}", null)]
    [InlineData("<a title=\"{{{title}}}\">", "<a title=\"&lt;T &amp; &quot;t&quot; &#39;ä&#39;&gt;\">")]
    [InlineData("{{#each words}}{{{this}}}{{/each}}", "&lt;1&gt;2")]
    [InlineData("{{#each words}}{{.}}{{{@root.card.title}}}{{/each}}", "&lt;1&gt;&lt;C&gt;2&lt;C&gt;")]
    [InlineData("{{#with card}}{{{title}}}{{/with}}", "&lt;C&gt;")]
    [InlineData("{{#each cards as |c|}}{{{c.title}}};{{/each}}", "&lt;A&gt;;B &amp; b;")]
    [InlineData("{{{concat \"<\" card.title}}}", "&lt;&lt;C&gt;")]
    [InlineData("{{body}}", "<p>b & c</p>")]
    [InlineData("{{{body}}}", "<p>b & c</p>")]
    [InlineData("{{#with card}}{{@root.body}}{{/with}}", "<p>b & c</p>")]
    public void Text_is_escaped_however_it_is_written_and_html_never(string template, string? expected)
    {
        if (expected is null) Assert.Null(new TestTemplates(template).Compile());
        else Assert.Equal(expected, TestTemplates.Render(template, new TestPage()));
    }

    [Theory]
    [InlineData("{{> p}}")]
    [InlineData("  {{> p}}\n")]
    [InlineData("<div>\n\t  {{> p}}\n</div>")]
    [InlineData("{{#each words}}\n    {{> p @root}}\n{{/each}}")]
    [InlineData("{{#if yes}}\n    {{> p}}\n{{/if}}")]
    [InlineData("\n  {{#> q}}\n    {{> p}}\n  {{/q}}\n")]
    [InlineData("\n  {{> p this}}\n")]
    [InlineData("\n  {{> p extra=number}}\n")]
    public void Text_is_escaped_in_partials_whatever_their_indentation(string template)
    {
        var text = new TestTemplates(template, ("p", "\n  <b>{{{title}}}</b>\n  {{title}}\n"), ("q", "\n   {{> @partial-block}}\n")).Render(new TestPage { Title = "<x>" });
        Assert.Contains("&lt;x&gt;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<x>", text, StringComparison.Ordinal);
        Assert.Contains("<b>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{{nothing}}{{empty}}{{maybe}}{{noBody}}{{missing}}{{noCard.title}}{{unset}}]", "[]")]
    [InlineData("{{number}} {{big}} {{price}} {{yes}} {{no}} {{status}}", "7 1234567890123 12.50 true false moved-online")]
    [InlineData("{{card.title.length}}{{cards.length}} {{words.[0]}}", null)]
    [InlineData("{{cards.length}}{{words.count}}{{words.0}}{{cards.1.count}}", "22&lt;1&gt;3")]
    [InlineData("{{point.x}}{{#each point.all}}x{{else}}-{{/each}}", "3-")]
    [InlineData("{{../title}}", "")]
    [InlineData("{{#with card}}{{../number}}{{@root.number}}{{./url}}{{/with}}", "77/c?a=1&amp;b=2")]
    [InlineData("{{! no }}a{{!-- {{no}} --}}b", "ab")]
    [InlineData("a  {{~number~}}  b", "a7b")]
    [InlineData("{a} { {b} } \\{ \\\\ {{number}}", "{a} { {b} } \\{ \\\\ 7")]
    [InlineData("a\n{{#if yes}}\n  b\n{{/if}}\nc\n", "a\n  b\nc\n")]
    public void Values_are_read_by_name(string template, string? expected)
    {
        if (expected is null) Assert.Null(new TestTemplates(template).Compile());
        else Assert.Equal(expected, TestTemplates.Render(template, new TestPage()));
    }

    [Theory]
    [InlineData("nothing", false)]
    [InlineData("empty", false)]
    [InlineData("noBody", false)]
    [InlineData("no", false)]
    [InlineData("unset", false)]
    [InlineData("maybe", false)]
    [InlineData("noCard", false)]
    [InlineData("missing", false)]
    [InlineData("(not yes)", false)]
    [InlineData("(and yes nothing)", false)]
    [InlineData("(or no unset noBody)", false)]
    [InlineData("(eq number 8)", false)]
    [InlineData("(gt number 7)", false)]
    [InlineData("(gt nothing 0)", false)]
    [InlineData("title", true)]
    [InlineData("body", true)]
    [InlineData("yes", true)]
    [InlineData("cards", true)]
    [InlineData("card", true)]
    [InlineData("(eq status \"moved-online\")", true)]
    [InlineData("(eq card.title '<C>')", true)]
    [InlineData("(eq nothing null)", true)]
    [InlineData("(eq number 7)", true)]
    [InlineData("(eq yes true)", true)]
    [InlineData("(gt number -1)", true)]
    [InlineData("(and yes (not (eq number 3)) cards)", true)]
    [InlineData("(or no unset words)", true)]
    public void Conditions_know_empty_from_full(string condition, bool expected)
    {
        Assert.Equal(expected ? "yes" : "no", TestTemplates.Render($"{{{{#if {condition}}}}}yes{{{{else}}}}no{{{{/if}}}}", new TestPage()));
        Assert.Equal(expected ? "yes" : "no", TestTemplates.Render($"{{{{#unless {condition}}}}}no{{{{else}}}}yes{{{{/unless}}}}", new TestPage()));
        Assert.Equal(expected ? "yes" : "no", TestTemplates.Render($"{{{{#if no}}}}0{{{{else if {condition}}}}}yes{{{{else}}}}no{{{{/if}}}}", new TestPage()));
    }

    [Theory]
    [InlineData("{{#each cards}}{{@index}}{{@first}}{{@last}}{{title}};{{/each}}", "0truefalse&lt;A&gt;;1falsetrueB &amp; b;")]
    [InlineData("{{#each unset}}x{{else}}none {{number}}{{/each}}", "none 7")]
    [InlineData("{{#each missing}}x{{else}}none {{number}}{{/each}}", "none 7")]
    [InlineData("{{#each cards as |card i|}}{{i}}{{card.count}}{{../number}}{{/each}}", "007137")]
    [InlineData("{{#each cards}}{{#each @root.words}}{{@index}}{{../title}},{{/each}}{{/each}}", "0&lt;A&gt;,1&lt;A&gt;,0B &amp; b,1B &amp; b,")]
    [InlineData("{{#each sections}}{{kind}}:{{title}}{{#each cards}}{{title}}{{/each}};{{/each}}", "hero:H;list:L1L2;hero:I;")]
    [InlineData("{{#each mixed}}[{{#if title}}{{title}}{{else}}{{this}}{{/if}}]{{/each}}", "[&lt;s&gt;][card][5][<i>][]")]
    [InlineData("{{#with noCard}}x{{else}}{{number}}{{/with}}", "7")]
    public void Lists_may_be_empty_nested_and_mixed(string template, string expected) =>
        Assert.Equal(expected, TestTemplates.Render(template, new TestPage()));

    [Fact]
    public void Partials_take_a_context_values_and_a_body()
    {
        var templates = new TestTemplates(
            "{{> row card}}{{#each cards}}{{> row}}{{/each}}{{> row noCard}}{{> row card label=\"<\" n=number}}{{#> box card}}[{{title}}]{{/box}}{{#each cards}}{{> row this}}{{/each}}",
            ("row", "<{{title}}{{label}}{{n}}{{> @partial-block}}>"), ("box", "({{> @partial-block}})"));
        Assert.Equal(
            "<&lt;C&gt;><&lt;A&gt;><B &amp; b><><&lt;C&gt;&lt;7>([&lt;C&gt;])<&lt;A&gt;><B &amp; b>",
            templates.Render(new TestPage()));
    }

    [Theory]
    [InlineData("{{> p words mark=\"<\"}}", "&lt;0&lt;1&gt;&lt;12")]
    [InlineData("{{#each words}}{{> q mark=@index}}{{/each}}", "&lt;1&gt;021")]
    [InlineData("{{> r card title=number}}", "7/c?a=1&amp;b=2&lt;C&gt;")]
    public void Values_named_for_a_partial_join_its_context(string template, string expected)
    {
        var templates = new TestTemplates(template, ("p", "{{#each this}}{{../mark}}{{@index}}{{this}}{{/each}}"), ("q", "{{this}}{{mark}}"), ("r", "{{title}}{{url}}{{show this}}"));
        templates.Helpers.AddFunction("show", 1, 1, (_, arguments) => ((TestCard)arguments[0]!).Title);
        Assert.Equal(expected, templates.Render(new TestPage()));
    }

    [Fact]
    public void Partial_within_itself_follows_the_data()
    {
        var templates = new TestTemplates("{{> tree}}", ("tree", "{{name}}{{#each children}}({{> tree}}){{/each}}"));
        Assert.Equal("a(b(c))(d)", templates.Render(new Branch("a", [new Branch("b", [new Branch("c", [])]), new Branch("d", [])])));
    }

    [Fact]
    public void Partials_without_end_are_reported_not_thrown()
    {
        var templates = new TestTemplates("{{> tree}}", ("tree", "{{#if number}}{{> tree}}{{/if}}"));
        var engine = templates.Compile()!;
        engine.Render("page", new TestPage(), templates.Theme().Texts["de"], TextWriter.Null);
        Assert.StartsWith("layouts/page.hbs:1:1: RS1733", templates.Messages, StringComparison.Ordinal);
        Assert.Contains("depth", templates.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Object_where_a_text_belongs_is_reported_not_written()
    {
        var templates = new TestTemplates("{{card}}");
        var writer = new StringWriter();
        templates.Compile()!.Render("page", new TestPage(), templates.Theme().Texts["de"], writer);
        Assert.Equal("", writer.ToString());
        Assert.StartsWith("layouts/page.hbs:1:1: RS1733", templates.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{t \"hello\"}}", "Hallo", "Hello")]
    [InlineData("{{t \"page\" number card.title}}", "Seite 7 von &lt;C&gt; &amp;", "Page 7 of &lt;C&gt; &amp;")]
    [InlineData("{{t \"page\" body 3}}", "Seite <p>b & c</p> von 3 &amp;", "Page <p>b & c</p> of 3 &amp;")]
    [InlineData("{{#each cards}}{{> p}}{{/each}}", "Hallo0Hallo1", "Hello0Hello1")]
    [InlineData("{{t (concat \"hel\" \"lo\")}}", "Hallo", "Hello")]
    [InlineData("{{> q label=(t \"page\" \"<\" 2)}}", "Seite &lt; von 2 &amp;", "Page &lt; of 2 &amp;")]
    [InlineData("<link href=\"{{asset \"css/site.css\"}}\">", "<link href=\"/assets/css/site.0123456789.css\">", "<link href=\"/assets/css/site.0123456789.css\">")]
    public void Texts_come_in_the_language_of_the_page(string template, string german, string english)
    {
        var templates = new TestTemplates(template, ("p", "{{t 'hello'}}{{@index}}"), ("q", "{{label}}"))
            .Text("de", "page", "Seite {0} von {1} &").Text("en", "hello", "Hello").Text("en", "page", "Page {0} of {1} &");
        Assert.Equal(german, templates.Render(new TestPage(), "de"));
        Assert.Equal(english, templates.Render(new TestPage(), "en"));
    }

    [Fact]
    public void Missing_text_with_a_computed_key_is_reported()
    {
        var templates = new TestTemplates("{{t card.title}}{{asset card.title}}");
        templates.Compile()!.Render("page", new TestPage(), templates.Theme().Texts["de"], TextWriter.Null);
        Assert.Equal("layouts/page.hbs:1:1: RS1715 the theme has no asset \"<C>\"\nlayouts/page.hbs:1:1: RS1730 the text \"<C>\" is missing in texts/de.yaml", templates.Messages);
    }

    [Fact]
    public void Helpers_of_the_caller_write_html_and_answer_values()
    {
        var templates = new TestTemplates("{{date date}} {{date}} {{#if (even number)}}x{{else}}odd{{/if}} {{year}} {{#with card}}{{shout title 1 2 3 4 5 6 7 8 9}}{{/with}}");
        templates.Helpers
            .Add("date", 1, 1, (output, _, arguments) => { output.Raw("<time>"); output.Value(arguments[0]); output.Raw("</time>"); })
            .AddFunction("even", 1, 1, (_, arguments) => (int)arguments[0]! % 2 == 0)
            .AddFunction("year", 0, 0, (scope, _) => ((TestPage)scope.Model).Number + 2000)
            .Add("shout", 1, 10, (output, scope, arguments) => output.Utf8(Encoding.UTF8.GetBytes($"{arguments.Length}{scope.Texts.Language}ä")));
        Assert.Equal("<time>1 May</time> 1 May odd 2007 10deä", templates.Render(new TestPage()));
    }

    [Fact]
    public void Helper_writes_where_it_stands_also_into_utf8()
    {
        var templates = new TestTemplates("ä{{#each cards}}\n   {{> p}}\n{{/each}}ö", ("p", "[{{raw title}}]"));
        templates.Helpers.Add("raw", 1, 1, (output, _, arguments) => output.Utf8("ü"u8));
        using var page = new Utf8PageWriter();
        templates.Compile()!.Render("page", new TestPage(), templates.Theme().Texts["de"], page);
        Assert.Equal("ä[ü][ü]ö", Encoding.UTF8.GetString(page.WrittenSpan).Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Threads_share_an_engine()
    {
        var templates = new TestTemplates("{{#each cards}}{{> p}}{{/each}}{{t \"hello\"}}{{number}}", ("p", "{{title}}{{@root.number}}"));
        var engine = templates.Compile()!;
        var texts = templates.Theme().Texts["de"];
        Parallel.For(0, 2000, i =>
        {
            var writer = new StringWriter();
            engine.Render("page", new TestPage { Number = i, Cards = [new($"c{i}")] }, texts, writer);
            Assert.Equal($"c{i}{i}Hallo{i}", writer.ToString());
        });
    }

    [Fact]
    public void Bug_in_a_helper_is_not_hidden()
    {
        var templates = new TestTemplates("{{> p}}", ("p", "{{broken}}"));
        templates.Helpers.AddFunction("broken", 0, 0, (_, _) => throw new InvalidOperationException("bug"));
        var engine = templates.Compile()!;
        var thrown = Assert.ThrowsAny<Exception>(() => engine.Render("page", new TestPage(), templates.Theme().Texts["de"], TextWriter.Null));
        Assert.Equal("bug", thrown.GetBaseException().Message);
    }

    private sealed record Branch(string Name, IReadOnlyList<Branch> Children);
}
