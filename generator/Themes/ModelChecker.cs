using System.Collections;
using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Follows the type of a layout's model through its blocks and partials and reports names that it does not have.</summary>
/// <remarks>Where the type is not known (a helper's answer, a value of type object) nothing is said.</remarks>
internal sealed class ModelChecker
{
    private static readonly ImmutableArray<string> LoopVariables = ["index", "first", "last", "key"];

    private readonly IReadOnlyDictionary<string, TemplateTree> _trees;
    private readonly TemplateHelperSet _helpers;
    private readonly Reporter _reporter;
    private readonly Type _root;

    // A partial is checked once for each type it is used with, which also ends recursion.
    private readonly HashSet<(string Partial, Type? Context, string Named)> _checked = [];
    private TemplateTree _tree;

    private ModelChecker(TemplateTree tree, Type root, IReadOnlyDictionary<string, TemplateTree> trees, TemplateHelperSet helpers, Reporter reporter) =>
        (_tree, _root, _trees, _helpers, _reporter) = (tree, root, trees, helpers, reporter);

    public static void Check(TemplateTree layout, Type model, IReadOnlyDictionary<string, TemplateTree> trees, TemplateHelperSet helpers, Reporter reporter)
    {
        if (model == typeof(object)) return;
        new ModelChecker(layout, model, trees, helpers, reporter).Nodes(layout.Nodes, new Frame(null, model));
    }

    private void Nodes(ImmutableArray<TemplateNode> nodes, Frame frame)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case ValueNode value: Value(value, frame); break;
                case PartialNode partial: Partial(partial, frame); break;
                case BlockNode block: Block(block, frame); break;
            }
        }
    }

    private void Value(ValueNode value, Frame frame)
    {
        if (value.Expression is PathExpression { IsName: true } name && _helpers.Entries.TryGetValue(name.Names[0], out var helper) && helper.Least == 0) return;
        if (TypeOf(value.Expression, frame) is { } type && !IsPrintable(type))
            _reporter.Report(ThemeCodes.NotPrintable, _tree.Places.At(value.Expression.Start), ((PathExpression)value.Expression).Written);
    }

    private void Block(BlockNode block, Frame frame)
    {
        var type = block.Arguments.Length == 1 ? TypeOf(block.Arguments[0], frame) : null;
        if (block.Name == Blocks.Each && type is not null && ItemOf(type) is null)
            _reporter.Report(ThemeCodes.NotAList, _tree.Places.At(block.Arguments[0].Start), (block.Arguments[0] as PathExpression)?.Written ?? block.Name);
        var inner = block.Name switch
        {
            Blocks.Each => new Frame(frame, type is null ? null : ItemOf(type)) { IsLoop = true },
            Blocks.With => new Frame(frame, type),
            _ => frame,
        };
        for (var i = 0; i < block.Parameters.Length && inner != frame; i++)
            inner.Parameters[block.Parameters[i]] = i == 0 ? inner.Type : typeof(int);
        Nodes(block.Body.Nodes, inner);
        // The engine opens a frame for an empty list too.
        if (block.Else is { } alternative) Nodes(alternative.Nodes, block.Name == Blocks.Each ? new Frame(frame, frame.Type) : frame);
    }

    private void Partial(PartialNode partial, Frame frame)
    {
        var inner = frame;
        if (partial.Context is { } context) inner = new Frame(frame, TypeOf(context, frame));
        if (!partial.Hash.IsEmpty) inner = new Frame(frame, inner.Type);
        foreach (var pair in partial.Hash) inner.Values[pair.Key] = TypeOf(pair.Value, frame);
        // The body is written within the partial, with a context that only the partial knows.
        if (partial.Body is { } body) Nodes(body.Nodes, new Frame(null, null));
        var name = "partials/" + partial.Name;
        if (!_trees.TryGetValue(name, out var tree) || !_checked.Add((name, inner.Type, inner.Describe()))) return;
        var caller = _tree;
        _tree = tree;
        Nodes(tree.Nodes, inner);
        _tree = caller;
    }

    // Null where it is not known.
    private Type? TypeOf(TemplateExpression expression, Frame frame)
    {
        switch (expression)
        {
            case LiteralExpression literal: return literal.Value?.GetType();
            case CallExpression call:
                foreach (var argument in call.Arguments) TypeOf(argument, frame);
                return null;
        }
        var path = (PathExpression)expression;
        Type? type;
        var names = path.Names.AsSpan();
        if (path.Data is { } data)
        {
            type = data == "root" ? _root : null;
            if (data != "root" && !(LoopVariables.Contains(data) && frame.InLoop) && data != PartialNode.Block[1..])
                _reporter.ReportUnknown(ThemeCodes.UnknownProperty, _tree.Places.At(path.Start), frame.InLoop ? LoopVariables.Select(n => "@" + n) : ["@root"], "@" + data);
        }
        else
        {
            Frame? at = frame;
            for (var i = 0; i < path.Up; i++) at = at?.Outer;
            if (at is null) return null;
            type = at.Type;
            if (names.Length > 0 && (at.Values.TryGetValue(names[0], out var named) || (path is { Up: 0, FromThis: false } && at.TryFindParameter(names[0], out named))))
            {
                type = named;
                names = names[1..];
            }
        }
        foreach (var name in names)
        {
            if (type is null) return null;
            if (Property(type, name) is not { } property)
            {
                _reporter.ReportUnknown(ThemeCodes.UnknownProperty, _tree.Places.At(path.Start), NamesOf(type), name);
                return null;
            }
            type = property;
        }
        return type == typeof(object) ? null : type;
    }

    // typeof(object) where the name is known and its type is not.
    private static Type? Property(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(object) || typeof(IDictionary).IsAssignableFrom(type)) return typeof(object);
        if (ItemOf(type) is { } item) return name is "length" or "count" ? typeof(int) : name.All(char.IsAsciiDigit) ? item : null;
        if (TemplateMembers.Of(type).Find(name) is { } member) return member.Type;
        return Derived(type).Any(t => TemplateMembers.Of(t).Find(name) is not null) ? typeof(object) : null;
    }

    private static IEnumerable<string> NamesOf(Type type) => Derived(type).Prepend(type).SelectMany(t => TemplateMembers.Of(t).Names).Distinct();

    // A list may hold any kind of a common type: a name is right if one of the kinds has it.
    private static IEnumerable<Type> Derived(Type type) => type.IsSealed ? [] : type.Assembly.GetTypes().Where(t => t != type && type.IsAssignableFrom(t));

    private static Type? ItemOf(Type type)
    {
        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type)) return null;
        if (type.IsArray) return type.GetElementType();
        var sequence = type.GetInterfaces().Prepend(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return sequence?.GetGenericArguments()[0] ?? typeof(object);
    }

    private static bool IsPrintable(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) || type == typeof(Html) || type == typeof(decimal) || type.IsPrimitive || type.IsEnum;
    }

    private sealed class Frame(Frame? outer, Type? type)
    {
        public Frame? Outer => outer;

        public Type? Type => type;

        public bool IsLoop { get; init; }

        public bool InLoop => IsLoop || outer is { InLoop: true };

        /// <summary>The names that a block gives its items, known in all it contains.</summary>
        public SortedDictionary<string, Type?> Parameters { get; } = new(StringComparer.Ordinal);

        /// <summary>The values named for a partial, known as properties of its context are.</summary>
        public SortedDictionary<string, Type?> Values { get; } = new(StringComparer.Ordinal);

        public bool TryFindParameter(string name, out Type? found)
        {
            found = null;
            for (var frame = this; frame is not null; frame = frame.Outer)
                if (frame.Parameters.TryGetValue(name, out found)) return true;
            return false;
        }

        /// <summary>What a partial mostly depends on besides the type of its context; not all, or partials within themselves would never end.</summary>
        public string Describe()
        {
            var named = string.Concat(Values.Select(n => $"{n.Key}:{n.Value},"));
            return $"{named}{(InLoop ? "@" : "")}{outer?.Type}";
        }
    }
}
