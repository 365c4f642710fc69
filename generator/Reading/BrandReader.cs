using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Reading;

/// <summary>brand.yaml. A fault in it always stops the run, so readers may leave out what is wrong.</summary>
internal static class BrandReader
{
    public static Brand? Read(Fields fields, string id, ContentFile file)
    {
        var folder = $"brands/{id}";
        var name = fields.RequiredText("name");
        var url = Url(fields);
        var owners = fields.Words("owner");
        if (owners.IsEmpty) fields.Required("owner");
        var languages = fields.Words("languages");
        foreach (var language in languages)
            if (!fields.Context.KnowsLanguage(language.Value)) fields.Reporter.ReportUnknown(FileCodes.UnknownLanguage, language.At, fields.Context.Languages, language.Value);
        var known = languages.Select(l => l.Value).Where(fields.Context.KnowsLanguage).Distinct().ToImmutableArray();
        var brand = new Brand
        {
            Id = id,
            At = SourceLocation.StartOf(file.Display),
            Name = name,
            Url = url ?? new Sourced<Uri>(new Uri("https://invalid.example/"), fields.At),
            Owners = owners,
            Languages = known.IsEmpty ? fields.Context.Languages : known,
            Theme = fields.Word("theme") ?? new Sourced<string>("base", fields.At),
            Tokens = Tokens(fields),
            Logo = fields.Picture("logo", file.Path, folder, name),
            Select = SelectionReader.Read(fields),
            Menus = MenuReader.Read(fields),
            Home = [.. Home(fields, file.Path, folder)],
            Legal = LegalReader.Read(fields),
            Labels = Words(fields, "labels"),
            Paths = Words(fields, "paths"),
        };
        fields.RejectUnknown();
        return url is null || owners.IsEmpty ? null : brand;
    }

    private static Sourced<Uri>? Url(Fields fields)
    {
        if (fields.RequiredWord("url") is not { } word || fields.WebAddress(word) is not { } text) return null;
        var uri = new Uri(text.EndsWith('/') ? text : text + "/");
        if (uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0 && IsPath(uri.AbsolutePath)) return new Sourced<Uri>(uri, word.At);
        fields.Reporter.Report(FieldCodes.NotAWebAddress, word.At, word.Value);
        return null;
    }

    // The path becomes folders of the output.
    private static bool IsPath(string path) => Uri.UnescapeDataString(path).Trim('/') is var folders
        && (folders.Length == 0 || folders.Split('/').All(s => s.Length > 0 && s is not ("." or "..") && !s.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')))
        && !path.Contains("%2F", StringComparison.OrdinalIgnoreCase);

    private static DesignTokens Tokens(Fields fields)
    {
        var (light, dark) = (DesignTokens.None.Light.ToBuilder(), DesignTokens.None.Dark.ToBuilder());
        if (fields.Map("tokens") is { } tokens)
        {
            foreach (var entry in tokens.Entries)
                if (entry.Key != "dark") Take(entry, light, fields.Reporter);
            if (tokens.Map("dark") is { } darker)
                foreach (var entry in darker.Entries) Take(entry, dark, fields.Reporter);
        }
        return new DesignTokens(light.ToImmutable(), dark.ToImmutable());
    }

    private static void Take(YamlEntry entry, ImmutableSortedDictionary<string, Sourced<string>>.Builder to, Reporter reporter)
    {
        if (entry.Value is not YamlScalar value) reporter.Report(FieldCodes.TextExpected, entry.Value.At, entry.Key);
        else if (TokenValue.Check(entry.Key, value.Value) is not { } fault) to[entry.Key] = new Sourced<string>(value.Value, value.At);
        else reporter.Report(fault, fault == ThemeCodes.BadTokenName ? entry.KeyAt : value.At, fault == ThemeCodes.BadTokenName ? entry.Key : value.Value);
    }

    private static IEnumerable<HomeSection> Home(Fields fields, string path, string folder)
    {
        if (fields.Node("home") is not { } node) yield break;
        foreach (var entry in node is YamlList list ? list.Values : [node])
        {
            if (entry is not YamlMap { Entries: [var section] } map)
            {
                if (entry is YamlScalar { Value: var word } && ItemTypes.FromSection(word) is { } bare) yield return new ItemsSection(entry.At, bare, 6, null, [], []);
                else fields.Reporter.Report(FieldCodes.MappingExpected, entry.At, "home");
                continue;
            }
            var wrapper = new Fields(map, fields.Context, fields.Reporter);
            if (section.Value is YamlScalar { IsNull: true } && ItemTypes.FromSection(section.Key) is { } plain)
            {
                yield return new ItemsSection(section.KeyAt, plain, 6, null, [], []);
                continue;
            }
            if (section.Key is not ("hero" or "text") && ItemTypes.FromSection(section.Key) is null)
            {
                fields.Reporter.ReportUnknown(FieldCodes.UnknownHomeSection, section.KeyAt, [.. ItemTypes.All.Select(t => t.Section()), "hero", "text"], section.Key);
                continue;
            }
            if (wrapper.Map(section.Key) is not { } inner) continue;
            yield return section.Key switch
            {
                "hero" => Hero(inner, section.KeyAt, path, folder),
                "text" => new TextSection(section.KeyAt, inner.Text("title"), inner.RequiredText("text")),
                _ => new ItemsSection(section.KeyAt, ItemTypes.FromSection(section.Key)!.Value, inner.Integer("limit", 1, 100) ?? 6, inner.Text("title"), inner.Words("topics"), inner.Words("places")),
            };
            inner.RejectUnknown();
        }
    }

    private static HeroSection Hero(Fields fields, SourceLocation at, string path, string folder)
    {
        var title = fields.Text("title");
        var text = fields.Text("text");
        var alt = fields.Text("alt");
        var decorative = fields.Flag("decorative");
        var image = fields.Picture("image", path, folder, alt);
        if (fields.Has("image") && alt is null && !decorative) fields.Reporter.Report(FieldCodes.MissingAlt, fields.At);
        if (image is not null) image = image with { Caption = fields.Text("caption"), Credit = fields.Text("credit") };
        else (_, _) = (fields.Text("caption"), fields.Text("credit"));
        var link = fields.Map("link");
        var hero = new HeroSection(at, title, text, image, link?.RequiredText("name"), link is null ? null : link.RequiredWord("url") is { } url ? link.WebAddress(url) : null);
        link?.RejectUnknown();
        return hero;
    }

    private static ImmutableDictionary<string, LocalText> Words(Fields fields, string name)
    {
        var result = ImmutableDictionary.CreateBuilder<string, LocalText>(StringComparer.Ordinal);
        if (fields.Map(name) is { } map)
        {
            foreach (var entry in map.Entries)
                if (map.Text(entry.Key) is { } text)
                {
                    if (!Sections.Names.Contains(entry.Key)) fields.Reporter.ReportUnknown(BrandCodes.UnknownSection, entry.KeyAt, Sections.Names, entry.Key);
                    else if (name == "paths" && text.Languages.FirstOrDefault(l => !Slug.IsValid(text.In(l))) is { } wrong) fields.Reporter.Report(FieldCodes.InvalidId, entry.Value.At, text.In(wrong));
                    else result[entry.Key] = text;
                }
        }
        return result.ToImmutable();
    }
}
