using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RegionSite.Themes;

/// <summary>
/// Writes a template down again in the few forms that the engine is trusted with, so that what was checked is what runs.
/// </summary>
/// <remarks>
/// Three braces become two: a value is raw by its type (<see cref="Html"/>), never by the template's say. A value's bare name becomes
/// <c>./name</c>, which no helper of the same name can catch and which costs the engine less. The space before a partial on a line of its
/// own goes: the engine would indent the partial's output by way of a buffer, without escaping it.
/// </remarks>
internal sealed class TemplatePrinter(TemplateHelperSet helpers)
{
    /// <summary>
    /// The block that gives a partial its context, then names and values in turn. The engine's own way makes a frame of several
    /// kilobytes for each call, copies all properties where values are named, and cannot do both at once.
    /// </summary>
    public const string ContextBlock = "partial-context";

    /// <summary>The function around conditions: the engine would go through a text to see whether it is empty.</summary>
    public const string TruthFunction = "is-true";

    private readonly StringBuilder _out = new();

    public static string Print(TemplateTree tree, TemplateHelperSet helpers)
    {
        var printer = new TemplatePrinter(helpers);
        printer.Nodes(tree.Nodes, isWhole: true);
        return printer._out.ToString();
    }

    private void Nodes(ImmutableArray<TemplateNode> nodes, bool isWhole = false)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            switch (nodes[i])
            {
                case TextNode text:
                    var next = i + 1 < nodes.Length ? nodes[i + 1] as PartialNode : null;
                    var last = isWhole && i + 2 == nodes.Length;
                    var isFirst = isWhole && i == 0;
                    var alone = next is not null && (last || (i + 2 < nodes.Length && nodes[i + 2] is TextNode after && StartsWithLineEnd(after.Text)));
                    _out.Append(alone ? WithoutIndent(text.Text, isFirst) : text.Text);
                    break;
                case CommentNode comment: Tag("! ", comment.Trim, () => { }); break;
                case ValueNode value: Tag("", value.Trim, () => Value(value.Expression)); break;
                case PartialNode partial: Partial(partial); break;
                case BlockNode block: Block(block); break;
            }
        }
    }

    private void Value(TemplateExpression expression)
    {
        if (expression is CallExpression call) Call(call);
        else if (expression is PathExpression { IsName: true } name)
        {
            var isHelper = helpers.Entries.TryGetValue(name.Names[0], out var entry) && entry.Least == 0;
            _out.Append(isHelper ? "" : "./").Append(name.Names[0]);
        }
        else Expression(expression);
    }

    private void Partial(PartialNode partial)
    {
        var context = partial.Context is PathExpression { Up: 0, Data: null, FromThis: true, Names.Length: 0 } ? null : partial.Context;
        var isOuter = context is not null || !partial.Hash.IsEmpty;
        if (isOuter) Tag("#", partial.Trim with { After = false }, () => PartialContext(context, partial.Hash));
        Tag(partial.Body is null ? "> " : "#> ", isOuter ? default : partial.Trim, () => _out.Append(partial.Name));
        if (partial.Body is { } body)
        {
            Nodes(body.Nodes);
            Tag("/", body.EndTrim, () => _out.Append(partial.Name));
        }
        if (isOuter) Tag("/", partial.Trim with { Before = false }, () => _out.Append(ContextBlock));
    }

    private void PartialContext(TemplateExpression? context, ImmutableArray<TemplateHash> hash)
    {
        _out.Append(ContextBlock).Append(' ');
        if (context is null) _out.Append("this"); else Expression(context);
        foreach (var pair in hash)
        {
            _out.Append(" \"").Append(pair.Key).Append("\" ");
            Expression(pair.Value);
        }
    }

    private void Block(BlockNode block)
    {
        Tag(block.IsChained ? "else " : "#", block.Trim, () =>
        {
            _out.Append(block.Name);
            var isCondition = block.Name is Blocks.If or Blocks.Unless && block.Hash.IsEmpty;
            foreach (var argument in block.Arguments)
            {
                _out.Append(isCondition ? $" ({TruthFunction} " : " ");
                Expression(argument);
                if (isCondition) _out.Append(')');
            }
            foreach (var pair in block.Hash) { _out.Append(' ').Append(pair.Key).Append('='); Expression(pair.Value); }
            if (!block.Parameters.IsEmpty) _out.Append(" as |").AppendJoin(' ', block.Parameters).Append('|');
        });
        Nodes(block.Body.Nodes);
        if (block.Else is { } alternative)
        {
            if (alternative.Nodes is not [BlockNode { IsChained: true }]) Tag("else", alternative.Trim, () => { });
            Nodes(alternative.Nodes);
        }
        if (!block.IsChained) Tag("/", block.Body.EndTrim, () => _out.Append(block.Name));
    }

    private void Tag(string sign, TagTrim trim, Action content)
    {
        _out.Append(trim.Before ? "{{~" : "{{").Append(sign);
        content();
        _out.Append(trim.After ? "~}}" : "}}");
    }

    private void Call(CallExpression call)
    {
        _out.Append(call.Name);
        foreach (var argument in call.Arguments) { _out.Append(' '); Expression(argument); }
    }

    private void Expression(TemplateExpression expression)
    {
        switch (expression)
        {
            case CallExpression call: _out.Append('('); Call(call); _out.Append(')'); break;
            case LiteralExpression { Value: string text }:
                var quote = text.Contains('"', StringComparison.Ordinal) ? '\'' : '"';
                _out.Append(quote).Append(text).Append(quote);
                break;
            case LiteralExpression { Value: bool flag }: _out.Append(flag ? "true" : "false"); break;
            case LiteralExpression { Value: int number }: _out.Append(number.ToString(CultureInfo.InvariantCulture)); break;
            case LiteralExpression: _out.Append("null"); break;
            case PathExpression path: Path(path); break;
        }
    }

    private void Path(PathExpression path)
    {
        for (var i = 0; i < path.Up; i++) _out.Append(i == 0 ? ".." : "/..");
        if (path.Data is not null) _out.Append('@').Append(path.Data);
        else if (path.Up == 0 && path.Names.IsEmpty) _out.Append("this");
        else if (path.FromThis && path.Up == 0) _out.Append('.');
        for (var i = 0; i < path.Names.Length; i++)
        {
            if (i > 0 || path.Data is not null) _out.Append('.');
            else if (path.Up > 0 || path.FromThis) _out.Append('/');
            _out.Append(path.Names[i]);
        }
    }

    private static bool StartsWithLineEnd(string text) => text.AsSpan().TrimStart(" \t") is var rest && (rest.IsEmpty || rest[0] == '\n');

    private static ReadOnlySpan<char> WithoutIndent(string text, bool isFirst)
    {
        var trimmed = text.AsSpan().TrimEnd(" \t");
        return trimmed.IsEmpty ? (isFirst ? trimmed : text) : trimmed[^1] == '\n' ? trimmed : text;
    }
}
