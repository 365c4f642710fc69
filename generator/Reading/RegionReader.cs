using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading;

/// <summary>region.yaml. It is read first and by itself: its languages and time zone are needed to read everything else.</summary>
internal static class RegionReader
{
    public static Region? Read(Fields fields)
    {
        var languages = fields.Words("languages");
        if (languages.IsEmpty) fields.Required("languages");
        foreach (var language in languages)
            if (!IsLanguageTag(language.Value)) fields.Reporter.Report(FileCodes.UnknownLanguage, language.At, language.Value);
        var zone = Zone(fields);
        // The languages are not known to the context yet, so the name is read with those just found.
        var name = fields.Has("name") ? fields.Text("name") : fields.RequiredText("name");
        var umbrella = fields.RequiredWord("umbrella");
        var serverFiles = ServerFiles(fields);
        var hosts = HostsReader.Read(fields);
        fields.RejectUnknown();
        if (languages.IsEmpty || zone is null || name is null || umbrella is null) return null;
        return new Region { Name = name, Languages = [.. languages.Select(l => l.Value).Distinct()], TimeZone = zone, Umbrella = umbrella.Value, ServerFiles = serverFiles, Hosts = hosts };
    }

    /// <summary>The languages as far as they can be told before anything is checked.</summary>
    public static ImmutableArray<string> Languages(Yaml.YamlMap map) => map.Find("languages")?.Value switch
    {
        Yaml.YamlScalar one => [one.Value],
        Yaml.YamlList many when !many.Values.IsEmpty => [.. many.Values.OfType<Yaml.YamlScalar>().Select(s => s.Value)],
        _ => [Text.Languages.German],
    };

    private static ImmutableArray<ServerForm> ServerFiles(Fields fields)
    {
        var forms = new SortedSet<ServerForm>();
        foreach (var word in fields.Words("serverFiles"))
        {
            ServerForm? form = word.Value switch
            {
                "netlify" => ServerForm.Netlify,
                "cloudflare" => ServerForm.Cloudflare,
                "htaccess" => ServerForm.Htaccess,
                _ => null,
            };
            if (form is null) fields.Reporter.ReportUnknown(FieldCodes.UnknownWord, word.At, ["netlify", "cloudflare", "htaccess"], word.Value, "serverFiles", "netlify, cloudflare, htaccess");
            else if ((form == ServerForm.Netlify && forms.Contains(ServerForm.Cloudflare)) || (form == ServerForm.Cloudflare && forms.Contains(ServerForm.Netlify))) fields.Reporter.Report(FieldCodes.SameServerFiles, word.At, "netlify", "cloudflare");
            else forms.Add(form.Value);
        }
        return [.. forms];
    }

    private static DateTimeZone? Zone(Fields fields)
    {
        if (fields.RequiredWord("timeZone") is not { } word) return null;
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(word.Value);
        if (zone is null) fields.Reporter.ReportUnknown(FieldCodes.UnknownTimeZone, word.At, DateTimeZoneProviders.Tzdb.Ids, word.Value);
        return zone;
    }

    private static bool IsLanguageTag(string tag) => tag.Length is >= 2 and <= 35 && char.IsAsciiLetterLower(tag[0]) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
