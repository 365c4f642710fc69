using System.Collections.Immutable;

namespace RegionSite.Themes;

/// <summary>A template taken apart: text, values, partials and blocks.</summary>
internal sealed record TemplateTree(TemplateSource Source, TextPlaces Places, ImmutableArray<TemplateNode> Nodes);

/// <param name="Start">The offset into the template's text: of the first brace for tags.</param>
internal abstract record TemplateNode(int Start);

internal sealed record TextNode(int Start, string Text) : TemplateNode(Start);

/// <summary><c>{{! … }}</c>: nothing, but its line may vanish with it.</summary>
internal sealed record CommentNode(int Start, TagTrim Trim) : TemplateNode(Start);

/// <summary><c>{{value}}</c> or <c>{{helper argument …}}</c>; three braces mean the same.</summary>
internal sealed record ValueNode(int Start, TagTrim Trim, TemplateExpression Expression) : TemplateNode(Start);

/// <summary><c>{{> name context key=value}}</c>; with a body, <c>{{#> name}} … {{/name}}</c>.</summary>
internal sealed record PartialNode(
    int Start, TagTrim Trim, string Name, int NameStart, TemplateExpression? Context, ImmutableArray<TemplateHash> Hash, TemplateBody? Body) : TemplateNode(Start)
{
    /// <summary>The name that stands for the body given by the caller.</summary>
    public const string Block = "@partial-block";
}

/// <summary><c>{{#if …}} … {{else}} … {{/if}}</c>; a chained <c>{{else if}}</c> is a block of its own, last in <see cref="Else"/>.</summary>
internal sealed record BlockNode(
    int Start, TagTrim Trim, string Name, int NameStart, ImmutableArray<TemplateExpression> Arguments, ImmutableArray<TemplateHash> Hash,
    ImmutableArray<string> Parameters, TemplateBody Body, TemplateElse? Else, bool IsChained) : TemplateNode(Start);

/// <summary>What stands in a block, and how its closing tag trims.</summary>
internal sealed record TemplateBody(ImmutableArray<TemplateNode> Nodes, TagTrim EndTrim);

/// <summary>What stands behind <c>{{else}}</c>.</summary>
internal sealed record TemplateElse(TagTrim Trim, ImmutableArray<TemplateNode> Nodes);

/// <summary>The <c>~</c> at a tag's ends, which eat the white space before and after it.</summary>
internal readonly record struct TagTrim(bool Before, bool After);

/// <summary><c>key=value</c>.</summary>
internal sealed record TemplateHash(string Key, int Start, TemplateExpression Value);

internal abstract record TemplateExpression(int Start);

/// <summary>A value by its way from the current one: <see cref="Up"/> times outward, then along the names.</summary>
/// <param name="Data">The name behind <c>@</c>, such as <c>root</c> or <c>index</c>; null for an ordinary path.</param>
internal sealed record PathExpression(int Start, string Written, int Up, string? Data, bool FromThis, ImmutableArray<string> Names) : TemplateExpression(Start)
{
    /// <summary>A bare name, which might be a helper's as well.</summary>
    public bool IsName => Up == 0 && Data is null && !FromThis && Names.Length == 1;
}

/// <summary>A text, number, boolean or null.</summary>
internal sealed record LiteralExpression(int Start, object? Value) : TemplateExpression(Start);

/// <summary>A helper with its arguments.</summary>
internal sealed record CallExpression(int Start, string Name, ImmutableArray<TemplateExpression> Arguments) : TemplateExpression(Start);
