using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary>synonyms.yaml: a list of lists of words or phrases that mean the same to the search.</summary>
internal static class SynonymReader
{
    public const string File = "synonyms.yaml";

    public static ImmutableArray<ImmutableArray<string>> Read(YamlNode? node, Reporter reporter)
    {
        if (node is null) return [];
        if (node is not YamlList list)
        {
            reporter.Report(FileCodes.ListExpected, node.At);
            return [];
        }
        return [.. list.Values.Select(group => Group(group, reporter)).Where(group => !group.IsEmpty)];
    }

    private static ImmutableArray<string> Group(YamlNode node, Reporter reporter)
    {
        if (node is YamlList { Values.Length: > 1 } list && list.Values.All(v => v is YamlScalar { Value: var text } && !string.IsNullOrWhiteSpace(text)))
            return [.. list.Values.Cast<YamlScalar>().Select(v => v.Value.Trim())];
        reporter.Report(FieldCodes.SynonymsExpected, node.At);
        return [];
    }
}
