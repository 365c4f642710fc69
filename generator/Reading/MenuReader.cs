using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary><c>menu:</c> of brand.yaml: one list for all languages, or a mapping from language to list.</summary>
internal static class MenuReader
{
    public static Menus Read(Fields fields)
    {
        if (fields.Node("menu") is not { } node) return Menus.None;
        if (node is not YamlMap map || !map.Entries.Any(e => fields.Context.KnowsLanguage(e.Key))) return new Menus([.. Entries(node, fields)], ImmutableDictionary<string, ImmutableArray<MenuEntry>>.Empty);
        var own = ImmutableDictionary.CreateBuilder<string, ImmutableArray<MenuEntry>>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (fields.Context.KnowsLanguage(entry.Key)) own[entry.Key] = [.. Entries(entry.Value, fields)];
            else fields.Reporter.ReportUnknown(FileCodes.UnknownLanguage, entry.KeyAt, fields.Context.Languages, entry.Key);
        }
        return new Menus(own.GetValueOrDefault(fields.Context.DefaultLanguage, own.OrderBy(o => o.Key, StringComparer.Ordinal).First().Value), own.ToImmutable());
    }

    private static IEnumerable<MenuEntry> Entries(YamlNode node, Fields fields)
    {
        foreach (var entry in node is YamlList list ? list.Values : [node])
        {
            if (entry is YamlScalar word)
            {
                if (ItemTypes.FromSection(word.Value) is { } type and not ItemType.Page) yield return new MenuEntry(word.At) { Section = type };
                else fields.Reporter.ReportUnknown(BrandCodes.UnknownMenuEntry, word.At, ItemTypes.All.Where(t => t != ItemType.Page).Select(t => t.Section()), word.Value);
            }
            else if (entry is YamlMap map)
            {
                var inner = new Fields(map, fields.Context, fields.Reporter);
                var page = inner.Word("page");
                var url = inner.WebAddress("url");
                var name = inner.Text("name");
                inner.RejectUnknown();
                if (page is null && url is null) inner.Missing("page");
                else if (page is null && name is null) inner.Missing("name");
                else yield return new MenuEntry(map.At) { Page = page, Url = url, Name = name };
            }
            else fields.Reporter.Report(FieldCodes.MappingExpected, entry.At, "menu");
        }
    }
}
