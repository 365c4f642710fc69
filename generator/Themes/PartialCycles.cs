using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Finds partials that include themselves whatever the data: outside every block that might end it.</summary>
internal static class PartialCycles
{
    public static void Report(IReadOnlyDictionary<string, TemplateTree> trees, Reporter reporter)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<string>();
        foreach (var name in trees.Keys) Visit(name);

        void Visit(string name)
        {
            if (!trees.TryGetValue(name, out var tree) || !done.Add(name)) return;
            open.Add(name);
            foreach (var partial in Certain(tree.Nodes))
            {
                var target = "partials/" + partial.Name;
                var start = open.IndexOf(target);
                if (start >= 0) reporter.Report(ThemeCodes.PartialRecursion, tree.Places.At(partial.NameStart), string.Join(" > ", [.. open[start..].Select(Short), partial.Name]));
                else Visit(target);
            }
            open.RemoveAt(open.Count - 1);
        }
    }

    // A partial's own body is only written where the partial asks for it: not certain.
    private static IEnumerable<PartialNode> Certain(ImmutableArray<TemplateNode> nodes) => nodes.OfType<PartialNode>().Where(p => p.Name != PartialNode.Block);

    private static string Short(string name) => name["partials/".Length..];
}
