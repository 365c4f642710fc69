using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary><c>home:</c> of brand.yaml: the sections of the home page in order, each a mapping of one name, or the bare name.</summary>
internal static class HomeReader
{
    private const int UsualItems = 6;

    private const int UsualTiles = 12;

    private static readonly string[] Tiles = [Sections.Topics, Sections.Places, Sections.Partners];

    public static IEnumerable<HomeSection> Read(Fields fields, string path, string folder)
    {
        if (fields.Node("home") is not { } node) yield break;
        foreach (var entry in node is YamlList list ? list.Values : [node])
        {
            if (entry is not YamlMap { Entries: [var section] } map)
            {
                if (entry is YamlScalar { Value: var word } && Bare(word, entry.At) is { } bare) yield return bare;
                else fields.Reporter.Report(FieldCodes.MappingExpected, entry.At, "home");
                continue;
            }
            if (section.Value is YamlScalar { IsNull: true } && Bare(section.Key, section.KeyAt) is { } plain)
            {
                yield return plain;
                continue;
            }
            if (section.Key is not ("hero" or "text") && Bare(section.Key, section.KeyAt) is null)
            {
                fields.Reporter.ReportUnknown(FieldCodes.UnknownHomeSection, section.KeyAt, [.. ItemTypes.All.Select(t => t.Section()), .. Tiles, "hero", "text"], section.Key);
                continue;
            }
            if (new Fields(map, fields.Context, fields.Reporter).Map(section.Key) is not { } inner) continue;
            yield return Section(inner, section, path, folder);
            inner.RejectUnknown();
        }
    }

    private static HomeSection? Bare(string word, SourceLocation at) =>
        ItemTypes.FromSection(word) is { } type ? new ItemsSection(at, type, UsualItems, null, [], [])
        : Tiles.Contains(word) ? new TilesSection(at, word, UsualTiles, null)
        : null;

    private static HomeSection Section(Fields inner, YamlEntry section, string path, string folder) => Bare(section.Key, section.KeyAt) switch
    {
        ItemsSection items => items with { Limit = inner.Integer("limit", 1, 100) ?? items.Limit, Title = inner.Text("title"), Topics = inner.Words("topics"), Places = inner.Words("places") },
        TilesSection tiles => tiles with { Limit = inner.Integer("limit", 1, 100) ?? tiles.Limit, Title = inner.Text("title") },
        _ => section.Key == "hero" ? Hero(inner, section.KeyAt, path, folder) : new TextSection(section.KeyAt, inner.Text("title"), inner.RequiredText("text")),
    };

    private static HeroSection Hero(Fields fields, SourceLocation at, string path, string folder)
    {
        var title = fields.Text("title");
        var text = fields.Text("text");
        var alt = fields.Text("alt");
        var decorative = fields.Flag("decorative");
        var image = fields.Picture("image", path, folder, alt);
        if (fields.Has("image") && alt is null && !decorative) fields.Reporter.Report(FieldCodes.MissingAlt, fields.At);
        if (image is not null) image = image with { Caption = fields.Text("caption"), Credit = fields.Text("credit"), Focus = fields.Focus("focus") };
        else (_, _, _) = (fields.Text("caption"), fields.Text("credit"), fields.Focus("focus"));
        var link = fields.Map("link");
        var hero = new HeroSection(at, title, text, image, link?.RequiredText("name"), link is null ? null : link.RequiredWord("url") is { } url ? link.WebAddress(url) : null);
        link?.RejectUnknown();
        return hero;
    }
}
