using System.Text.RegularExpressions;

namespace RegionSite.Tests.Legal;

/// <summary>Takes single keys out of YAML that is written as brand.yaml is: by lines, with mappings on one line here and there.</summary>
internal static partial class SettingsText
{
    /// <summary>The text without each of the keys below <paramref name="root"/>, one at a time, with the key's path.</summary>
    public static IEnumerable<(string Path, string Without)> EachKeyLeftOut(string text, string root)
    {
        var lines = text.Split('\n');
        var open = new List<(int Indent, string Key)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (KeyLine().Match(lines[i]) is not { Success: true } line) continue;
            var indent = line.Groups["indent"].Length + line.Groups["dash"].Length;
            open.RemoveAll(o => o.Indent >= indent);
            open.Add((indent, line.Groups["key"].Value));
            var path = string.Join('.', open.Select(o => o.Key));
            if (!path.StartsWith(root + ".", StringComparison.Ordinal)) continue;
            var end = i + 1;
            while (end < lines.Length && (lines[end].Length == 0 || Indent(lines[end]) > indent - line.Groups["dash"].Length) && !(Indent(lines[end]) == indent && line.Groups["dash"].Length > 0)) end++;
            string[] rest = lines[end..];
            // The dash of a list's entry stands before its first key, whichever that is.
            if (line.Groups["dash"].Length > 0 && rest.Length > 0 && Indent(rest[0]) == indent) rest[0] = $"{line.Groups["indent"].Value}- {rest[0].TrimStart()}";
            yield return (path, string.Join('\n', lines[..i].Concat(rest)));
            foreach (Match inner in InlineKey().Matches(line.Groups["value"].Value))
            {
                if (!line.Groups["value"].Value.StartsWith('{')) break;
                var at = line.Groups["value"].Index + inner.Index;
                var shorter = lines[i].Remove(at, inner.Length).Replace(", }", "}", StringComparison.Ordinal);
                yield return ($"{path}.{inner.Groups["key"].Value}", string.Join('\n', lines[..i].Append(shorter).Concat(lines[(i + 1)..])));
            }
        }
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex("""^(?<indent> *)(?<dash>- )?(?<key>[\w-]+):(?: +(?<value>.*))?$""")]
    private static partial Regex KeyLine();

    [GeneratedRegex("""(?<key>[\w-]+): (?:"[^"]*"|\{[^}]*\}|[^,{}"]*)(?:, )?""")]
    private static partial Regex InlineKey();
}
