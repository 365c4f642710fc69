using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary><c>select:</c> of brand.yaml.</summary>
internal static class SelectionReader
{
    public static Selection Read(Fields brand)
    {
        switch (brand.Node("select"))
        {
            case null: return Selection.Nothing;
            case YamlScalar { Value: "all" }: return new Selection { All = true };
            case YamlMap map: return ReadKeys(new Fields(map, brand.Context, brand.Reporter));
            case var other:
                brand.Reporter.Report(FieldCodes.MappingExpected, other.At, "select");
                return Selection.Nothing;
        }
    }

    private static Selection ReadKeys(Fields fields)
    {
        var except = fields.Map("except");
        var selection = new Selection
        {
            All = fields.Flag("all"),
            Partners = fields.Words("partners"),
            Topics = fields.Words("topics"),
            Places = fields.Words("places"),
            Types = [.. Types(fields)],
            ExceptPartners = except?.Words("partners") ?? [],
            ExceptTopics = except?.Words("topics") ?? [],
            ExceptItems = except?.Words("items") ?? [],
        };
        except?.RejectUnknown();
        fields.RejectUnknown();
        return selection;
    }

    private static IEnumerable<ItemType> Types(Fields fields)
    {
        foreach (var word in fields.Words("types"))
        {
            if (ItemTypes.Parse(word.Value) is { } type) yield return type;
            else fields.Reporter.ReportUnknown(BrandCodes.UnknownType, word.At, ItemTypes.All.Select(t => t.Word()), word.Value);
        }
    }
}
