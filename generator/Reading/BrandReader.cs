using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Legal;
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
            Home = [.. HomeReader.Read(fields, file.Path, folder)],
            Legal = LegalReader.Read(fields),
            HasLunr = HasLunr(fields),
            DrawsShareImages = fields.Flag("shareImages"),
            Labels = Words(fields, "labels"),
            Paths = Words(fields, "paths"),
        };
        fields.RejectUnknown();
        return url is null || owners.IsEmpty ? null : brand;
    }

    /// <summary>A text as a brand's address, ended by a slash; null where it is none: absolute, by http or https, with nothing but host, port and folders.</summary>
    public static Uri? Address(string text)
    {
        if (!Fields.IsWebAddress(text)) return null;
        var uri = new Uri(text.EndsWith('/') ? text : text + "/");
        return uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0 && IsPath(uri.AbsolutePath) ? uri : null;
    }

    private static Sourced<Uri>? Url(Fields fields)
    {
        if (fields.RequiredWord("url") is not { } word) return null;
        if (Address(word.Value) is { } address) return new Sourced<Uri>(address, word.At);
        fields.Reporter.Report(FieldCodes.NotAWebAddress, word.At, word.Value);
        return null;
    }

    private static bool HasLunr(Fields fields)
    {
        if (fields.Map("search") is not { } search) return false;
        var lunr = search.Flag("lunr");
        search.RejectUnknown();
        return lunr;
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
