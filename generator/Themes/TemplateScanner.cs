using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Checks the templates of a theme before any page is made, each finding with file, line and column.</summary>
internal sealed class TemplateScanner
{
    private readonly Theme _theme;
    private readonly TemplateHelperSet _helpers;
    private readonly Reporter _reporter;
    private readonly SortedDictionary<string, TemplateTree> _trees = new(StringComparer.Ordinal);

    private TemplateScanner(Theme theme, TemplateHelperSet helpers, Reporter reporter) => (_theme, _helpers, _reporter) = (theme, helpers, reporter);

    /// <summary>The templates taken apart, by name; null where something is wrong with one.</summary>
    /// <param name="layouts">The layouts that must be there, and what type each one's model has.</param>
    public static ImmutableArray<TemplateTree>? Scan(Theme theme, TemplateHelperSet helpers, IReadOnlyDictionary<string, Type> layouts, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var scanner = new TemplateScanner(theme, helpers, found.Reporter);
        foreach (var source in theme.Templates.Values) scanner._trees.Add(source.Name, TemplateParser.Parse(source, found.Reporter));
        foreach (var tree in scanner._trees.Values) scanner.Check(tree);
        PartialCycles.Report(scanner._trees, found.Reporter);
        scanner.CheckLayouts(layouts);
        foreach (var diagnostic in found.Sorted()) bag.Add(diagnostic);
        return found.HasErrors ? null : [.. scanner._trees.Values];
    }

    private void CheckLayouts(IReadOnlyDictionary<string, Type> layouts)
    {
        foreach (var (layout, model) in layouts.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            if (!_trees.TryGetValue("layouts/" + layout, out var tree))
                _reporter.Report(ThemeCodes.MissingLayout, SourceLocation.StartOf($"{_theme.Folder}/layouts/{layout}.hbs"), _theme.Name, layout);
            else ModelChecker.Check(tree, model, _trees, _helpers, _reporter);
        }
    }

    private void Check(TemplateTree tree) => Check(tree, tree.Nodes);

    private void Check(TemplateTree tree, ImmutableArray<TemplateNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case ValueNode value: Check(tree, value.Expression); break;
                case PartialNode partial: Check(tree, partial); break;
                case BlockNode block: Check(tree, block); break;
            }
        }
    }

    private void Check(TemplateTree tree, PartialNode partial)
    {
        if (partial.Name != PartialNode.Block && !_trees.ContainsKey("partials/" + partial.Name))
            _reporter.ReportUnknown(ThemeCodes.UnknownPartial, tree.Places.At(partial.NameStart), PartialNames(), partial.Name);
        if (partial.Context is { } context) Check(tree, context);
        foreach (var pair in partial.Hash) Check(tree, pair.Value);
        if (partial.Body is { } body) Check(tree, body.Nodes);
    }

    private IEnumerable<string> PartialNames() =>
        _trees.Keys.Where(n => n.StartsWith("partials/", StringComparison.Ordinal)).Select(n => n["partials/".Length..]);

    private void Check(TemplateTree tree, BlockNode block)
    {
        var at = tree.Places.At(block.NameStart);
        if (!Blocks.Names.Contains(block.Name)) _reporter.ReportUnknown(ThemeCodes.UnknownBlock, at, Blocks.Names, block.Name);
        else if (block.Arguments.Length != 1) ReportCount(block.Name, 1, 1, block.Arguments.Length, at);
        foreach (var argument in block.Arguments) Check(tree, argument);
        foreach (var pair in block.Hash)
        {
            if (block.Name is "if" or "unless" && pair is { Key: "includeZero", Value: LiteralExpression { Value: bool } }) continue;
            _reporter.Report(ThemeCodes.BadExpression, tree.Places.At(pair.Start), pair.Key + "=");
        }
        Check(tree, block.Body.Nodes);
        if (block.Else is { } alternative) Check(tree, alternative.Nodes);
    }

    private void Check(TemplateTree tree, TemplateExpression expression)
    {
        if (expression is not CallExpression call) return;
        var at = tree.Places.At(call.Start);
        foreach (var argument in call.Arguments) Check(tree, argument);
        if (!_helpers.Entries.TryGetValue(call.Name, out var helper))
        {
            _reporter.ReportUnknown(ThemeCodes.UnknownHelper, at, _helpers.Entries.Keys, call.Name);
            return;
        }
        if (call.Arguments.Length < helper.Least || call.Arguments.Length > helper.Most)
        {
            ReportCount(call.Name, helper.Least, helper.Most, call.Arguments.Length, at);
            return;
        }
        if (call.Arguments is not [LiteralExpression { Value: string literal } first, ..]) return;
        if (call.Name == BuiltInHelpers.Text) CheckText(tree.Places.At(first.Start), literal, call);
        else if (call.Name == BuiltInHelpers.Asset && !_theme.Assets.ContainsKey(literal))
            _reporter.ReportUnknown(ThemeCodes.UnknownAsset, tree.Places.At(first.Start), _theme.Assets.Keys, literal);
    }

    private void CheckText(SourceLocation at, string key, CallExpression call)
    {
        var given = call.Arguments.Length - 1;
        foreach (var texts in _theme.Texts.Values)
        {
            if (texts.Find(key) is not { } text)
            {
                // Each file is a finding of its own, so each is somebody's to mend.
                _reporter.ReportUnknown(ThemeCodes.MissingText, at, texts.Keys, key, texts.Files[0]);
                continue;
            }
            var wanted = TextPlaceholders.Count(text);
            if (given < wanted) ReportCount(key, wanted, wanted, given, at);
        }
    }

    private void ReportCount(string name, int least, int most, int given, SourceLocation at)
    {
        var wanted = most == least ? $"{least}" : most == int.MaxValue ? $"{least}+" : $"{least}–{most}";
        _reporter.Report(ThemeCodes.WrongArguments, at, name, wanted, $"{given}");
    }
}
