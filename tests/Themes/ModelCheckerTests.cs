namespace RegionSite.Tests.Themes;

public class ModelCheckerTests
{
    [Theory]
    [InlineData("{{titel}}", "1:3: RS1734 unknown value \"titel\"; did you mean \"title\"?")]
    [InlineData("{{card.titel}}", "1:3: RS1734 unknown value \"titel\"; did you mean \"title\"?")]
    [InlineData("{{Title}}", "1:3: RS1734 unknown value \"Title\"; did you mean \"title\"?")]
    [InlineData("{{#each cards}}\n{{number}}{{/each}}", "2:3: RS1734 unknown value \"number\"")]
    [InlineData("{{#each cards}}{{../tite}}{{/each}}", "1:18: RS1734 unknown value \"tite\"; did you mean \"title\"?")]
    [InlineData("{{#each cards as |c|}}{{c.titel}}{{/each}}", "1:25: RS1734 unknown value \"titel\"; did you mean \"title\"?")]
    [InlineData("{{#with card}}{{cards}}{{else}}{{crads}}{{/with}}", "1:17: RS1734 unknown value \"cards\"\nlayouts/page.hbs:1:34: RS1734 unknown value \"crads\"; did you mean \"cards\"?")]
    [InlineData("{{#if (eq numbr 1)}}{{/if}}", "1:11: RS1734 unknown value \"numbr\"; did you mean \"number\"?")]
    [InlineData("{{#if yes}}{{@root.titel}}{{/if}}", "1:14: RS1734 unknown value \"titel\"; did you mean \"title\"?")]
    [InlineData("{{@index}}", "1:3: RS1734 unknown value \"@index\"")]
    [InlineData("{{#each cards}}{{@idnex}}{{/each}}", "1:18: RS1734 unknown value \"@idnex\"; did you mean \"@index\"?")]
    [InlineData("{{#each sections}}{{titel}}{{/each}}", "1:21: RS1734 unknown value \"titel\"; did you mean \"title\"?")]
    [InlineData("{{card}}", "1:3: RS1737 \"card\" is a list or a whole object and cannot be written as text")]
    [InlineData("{{cards}}", "1:3: RS1737 \"cards\" is a list or a whole object and cannot be written as text")]
    [InlineData("{{#each card}}{{/each}}", "1:9: RS1738 \"card\" is not a list")]
    [InlineData("{{#each title}}{{this}}{{/each}}", "1:9: RS1738 \"title\" is not a list")]
    [InlineData("{{> p card}}", "partials/p.hbs:1:3: RS1734 unknown value \"number\"")]
    [InlineData("{{#each cards}}{{> p}}{{/each}}", "partials/p.hbs:1:3: RS1734 unknown value \"number\"")]
    public void Name_that_the_model_lacks_is_found(string template, string expected)
    {
        var templates = new TestTemplates(template, ("p", "{{number}}")).Needs("page", typeof(TestPage));
        Assert.Null(templates.Compile());
        Assert.Equal(expected.StartsWith("partials/", StringComparison.Ordinal) ? expected : "layouts/page.hbs:" + expected, templates.Messages);
    }

    [Theory]
    [InlineData("{{title}}{{card.url}}{{cards.length}}{{cards.0.title}}{{status}}{{maybe}}{{body}}{{price}}{{title.length}}")]
    [InlineData("{{#each cards}}{{title}}{{../number}}{{@index}}{{@root.title}}{{#if highlighted}}{{this.url}}{{/if}}{{/each}}")]
    [InlineData("{{#each cards as |c i|}}{{c.title}}{{i}}{{/each}}{{#with card as |c|}}{{c.title}}{{/with}}")]
    [InlineData("{{#each sections}}{{kind}}{{title}}{{#each cards}}{{title}}{{/each}}{{/each}}")]
    [InlineData("{{#each mixed}}{{anything}}{{this}}{{/each}}")]
    [InlineData("{{#each unset}}{{else}}{{title}}{{../title}}{{/each}}")]
    [InlineData("{{> p number=1}}{{> p}}{{> p card number=number}}{{#> p}}{{whatever}}{{/p}}")]
    [InlineData("{{#each words}}{{this}}{{length}}{{/each}}")]
    public void Name_that_the_model_has_is_left_alone(string template)
    {
        var templates = new TestTemplates(template, ("p", "{{number}}{{#if @partial-block}}{{> @partial-block}}{{/if}}")).Needs("page", typeof(TestPage));
        templates.Render(new TestPage());
    }

    [Fact]
    public void Partial_within_itself_is_checked_and_comes_to_an_end()
    {
        var templates = new TestTemplates("{{> tree deep=1}}", ("tree", "{{#each children}}{{name}}{{nmae}}{{> tree deep=../deep}}{{/each}}")).Needs("page", typeof(Branch));
        Assert.Null(templates.Compile());
        Assert.Equal("partials/tree.hbs:1:29: RS1734 unknown value \"nmae\"; did you mean \"name\"?", templates.Messages);
    }

    private sealed record Branch(string Name, IReadOnlyList<Branch> Children);
}
