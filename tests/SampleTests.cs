using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RegionSite.Tests.Support;
using RegionSite.Themes;

namespace RegionSite.Tests;

/// <summary>The repository's own websites.</summary>
[Collection(BuiltSamples.Name)]
public sealed class SampleTests(BuiltSamples samples) : WebsiteTests(samples)
{
    [Theory]
    [InlineData("2027-05-01T12:00")]
    [InlineData("2028-02-29T08:00")]
    [InlineData("2035-12-31T23:59")]
    public void Nothing_but_advice_comes_with_time(string now)
    {
        var check = CommandRun.Of(["check", .. BuiltSamples.OfRepository, "--now", now]);
        Assert.Equal(0, check.Status);
        Assert.DoesNotContain(check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => !l.Contains(": notice ", StringComparison.Ordinal));
    }
}

/// <summary>What holds of every website: it is whole now and in the years to come.</summary>
public abstract class WebsiteTests(BuiltSamples samples)
{
    private static readonly (string German, string English)[] LegalPages = [("impressum", "imprint"), ("datenschutz", "privacy"), ("barrierefreiheit", "accessibility")];

    public static TheoryData<string> Moments => [BuiltSamples.Today, "2030-01-01T00:00"];

    [Theory, MemberData(nameof(Moments))]
    public void Builds_without_a_word(string now)
    {
        var sample = samples.At(now);
        sample.Run.Clean();
        Assert.True(sample.Pages.Count > 100, $"only {sample.Pages.Count} pages");
    }

    [Theory, MemberData(nameof(Moments))]
    public void Every_address_in_a_page_leads_somewhere(string now)
    {
        var sample = samples.At(now);
        Nothing(
            from page in sample.Pages
            from address in PageAddresses.Of(page.Document)
            let fault = Uri.TryCreate(page.Url, address.Written, out var target) ? sample.FaultOf(target) : "is no address"
            where fault is not null || address.Written.Length == 0
            select $"{page}: \"{address.Written}\" {fault}");
    }

    [Theory, MemberData(nameof(Moments))]
    public void No_page_holds_an_element_with_nothing_in_it(string now) =>
        Nothing(
            from page in samples.At(now).Pages
            from element in page.Document.QuerySelectorAll("p, ul, ol, dl, li, dt, dd, nav, section, h1, h2, h3, figure")
                // What a script fills stands there empty.
            where !element.Attributes.Any(a => a.Name.StartsWith("data-", StringComparison.Ordinal))
            where element.TextContent.AsSpan().Trim().IsEmpty && element.QuerySelector("img, svg, input, button, video, [data-filter-status]") is null
            select $"{page}: {element.OuterHtml.ReplaceLineEndings(" ")}");

    [Fact]
    public void Responsible_owners_on_the_pages_own_host_are_led_to_by_a_path() =>
        Nothing(
            from page in samples.At(BuiltSamples.Today).Pages
            from link in page.Document.QuerySelectorAll(".site-footer a[href]")
            where link.GetAttribute("href")!.StartsWith(page.Url.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
            select $"{page}: {link.GetAttribute("href")}");

    [Theory, MemberData(nameof(Moments))]
    public void Every_address_in_feeds_lists_and_calendars_leads_somewhere(string now)
    {
        var sample = samples.At(now);
        Nothing(
            from entry in sample.Entries
            from address in AddressesIn(entry, sample.Text(entry.File))
            let fault = Uri.TryCreate(new Uri(entry.Url), address, out var target) ? sample.FaultOf(target) ?? (sample.Hosts.Contains(target.Host) ? null : "is on no brand's host") : "is no address"
            where fault is not null
            select $"{entry.File}: \"{address}\" {fault}");

        static IEnumerable<string> AddressesIn(ManifestEntry entry, string text) => entry switch
        {
            { Type: "sitemap" } => XDocument.Parse(text).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value),
            { Type: "robots" } => Regex.Matches(text, "https?://\\S+").Select(m => m.Value),
            { Type: "feed" } when entry.File.EndsWith(".xml", StringComparison.Ordinal) => XDocument.Parse(text).Descendants().Where(e => e.Name.LocalName == "link").Select(e => e.Attribute("href")!.Value),
            { Type: "feed" } => Values(text, "url", "home_page_url", "feed_url"),
            { Type: "calendar" } when entry.File.EndsWith(".json", StringComparison.Ordinal) => Values(text, "url"),
            { Type: "search" } when entry.File.EndsWith(".json", StringComparison.Ordinal) => Values(text, "u"),
            _ => [],
        };
    }

    [Theory, MemberData(nameof(Moments))]
    public void No_page_asks_another_host_for_anything(string now)
    {
        var sample = samples.At(now);
        Nothing(
            from page in sample.Pages
            from address in PageAddresses.Of(page.Document)
            where address.Fetched && (!Uri.TryCreate(page.Url, address.Written, out var target) || target.Host != page.Url.Host)
            select $"{page}: {address.Written}");
        Nothing(
            from entry in sample.Entries
            where entry.File.EndsWith(".css", StringComparison.Ordinal)
            from address in Regex.Matches(sample.Text(entry.File), """(?:url\(|@import)\s*["']?([^"')\s]+)""").Select(m => m.Groups[1].Value)
            where !address.StartsWith("data:", StringComparison.Ordinal)
            let target = new Uri(new Uri(entry.Url), address)
            where target.Host != new Uri(entry.Url).Host || sample.FaultOf(target) is not null
            select $"{entry.File}: {address}");
    }

    [Theory, MemberData(nameof(Moments))]
    public void No_form_goes_to_another_host(string now) =>
        Nothing(
            from page in samples.At(now).Pages
            from element in page.Document.QuerySelectorAll("form, [formaction]")
            from address in new[] { element.GetAttribute("action"), element.GetAttribute("formaction") }
            where address is not null && (!Uri.TryCreate(page.Url, address, out var target) || target.Host != page.Url.Host)
            select $"{page}: {address}");

    [Theory, MemberData(nameof(Moments))]
    public void No_page_holds_what_only_others_could_fill(string now) =>
        Nothing(
            from page in samples.At(now).Pages
            from element in page.Document.QuerySelectorAll("link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch], embed, object, iframe[src^='http'], base, [ping]")
            select $"{page}: {element.OuterHtml}");

    [Theory, MemberData(nameof(Moments))]
    public void No_script_stores_anything(string now)
    {
        var sample = samples.At(now);
        Nothing(
            from entry in sample.Entries
            where entry.File.EndsWith(".js", StringComparison.Ordinal)
            from found in ScriptPrivacy.Find(sample.Text(entry.File))
            select $"{entry.File}: {found.Name}");
    }

    [Theory, MemberData(nameof(Moments))]
    public void Every_page_has_what_every_page_must_have(string now)
    {
        var sample = samples.At(now);
        Nothing(sample.Pages.SelectMany(page => Faults(page).Select(fault => $"{page}: {fault}")));

        static IEnumerable<string> Faults(BuiltPage page)
        {
            var document = page.Document;
            if (document.QuerySelectorAll("h1").Length != 1) yield return $"{document.QuerySelectorAll("h1").Length} h1";
            if (string.IsNullOrWhiteSpace(document.QuerySelector("h1")?.TextContent)) yield return "an empty h1";
            if (string.IsNullOrWhiteSpace(document.Title)) yield return "no title";
            if (document.DocumentElement.GetAttribute("lang") != page.Entry.Language) yield return "lang is not the manifest's";
            if (document.QuerySelector("meta[charset]") is null) yield return "no charset";
            if (document.QuerySelector("meta[name=viewport]") is null) yield return "no viewport";
            var policy = document.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content") ?? "";
            if (!policy.Contains("default-src", StringComparison.Ordinal) || policy.Contains("unsafe", StringComparison.Ordinal)) yield return $"policy \"{policy}\"";
            // The policy forbids these, so they would be dead.
            if (document.QuerySelector("style, script:not([src]):not([type='application/ld+json'])") is not null) yield return "a style or script within the page";
            if (document.All.Any(e => e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))) yield return "a style or handler attribute";
            foreach (var id in document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1)) yield return $"id {id.Key} twice";
            foreach (var image in document.QuerySelectorAll("img:not([alt])")) yield return $"no alt: {image.OuterHtml}";
            foreach (var (attribute, element) in from name in (string[])["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget"]
                                                 from element in document.QuerySelectorAll($"[{name}]")
                                                 where element.GetAttribute(name)!.Split(' ').Any(id => document.GetElementById(id) is null)
                                                 select (name, element)) yield return $"{attribute} leads nowhere: {element.OuterHtml}";
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void Every_page_links_to_the_legal_pages_of_its_brand(string now)
    {
        var sample = samples.At(now);
        Nothing(
            from page in sample.Pages
                // A redirect is left at once; the frame of a calendar stands within a page of others.
            where page.Entry.Type != "redirect" && !page.Entry.File.EndsWith("/widgets/kalender/index.html", StringComparison.Ordinal)
            let links = page.Document.QuerySelectorAll("a[href]").Select(a => new Uri(page.Url, a.GetAttribute("href")).AbsoluteUri).ToHashSet()
            from legal in LegalPages
            where !sample.Entries.Any(e => e.Brand == page.Entry.Brand && links.Contains(e.Url) && IsLegal(e, legal))
            select $"{page}: {legal.German}");

        // Written by hand, or made from the facts in brand.yaml.
        static bool IsLegal(ManifestEntry entry, (string German, string English) legal) => entry.Source is { } source
            ? source == $"brands/{entry.Brand}/pages/{legal.German}.md"
            : entry.Type == "page" && (entry.Url.EndsWith($"/{legal.German}/", StringComparison.Ordinal) || entry.Url.EndsWith($"/{legal.English}/", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Moments))]
    public void Structured_data_is_JSON(string now)
    {
        var sample = samples.At(now);
        Nothing(
            from page in sample.Pages
            from script in page.Document.QuerySelectorAll("script[type='application/ld+json']")
            let fault = Fault(script.TextContent, page)
            where fault is not null
            select $"{page}: {fault}");
        Assert.Equal([], sample.Pages.Where(p => p.Entry.Type == "news" && p.Document.QuerySelector("script[type='application/ld+json']") is null));

        static string? Fault(string text, BuiltPage page)
        {
            using var json = JsonDocument.Parse(text);
            var thing = json.RootElement;
            return thing.GetProperty("@context").GetString() != "https://schema.org" ? "no context"
                : thing.TryGetProperty("mainEntityOfPage", out var main) && main.GetString() != page.Entry.Canonical ? "mainEntityOfPage is not the canonical address"
                : null;
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void Canonical_address_is_the_manifests_and_there(string now)
    {
        var sample = samples.At(now);
        var addresses = sample.Entries.ToDictionary(e => e.Url);
        Nothing(
            from page in sample.Pages
            let written = page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            let kept = page.Document.QuerySelector("meta[name=robots][content~=noindex]") is null
            where kept ? written != page.Entry.Canonical : written is not null && written != page.Entry.Canonical
            select $"{page}: {written}, in the manifest {page.Entry.Canonical}");
        Nothing(
            from page in sample.Pages
            where page.Entry.Canonical is null || !addresses.TryGetValue(page.Entry.Canonical, out var original) || original.Canonical != original.Url
            select $"{page}: {page.Entry.Canonical} is no original");
    }

    [Theory, MemberData(nameof(Moments))]
    public void Manifest_names_every_file_once_with_its_hash(string now)
    {
        var sample = samples.At(now);
        Assert.Equal(OutputTree.Of(sample.Output), sample.Entries.ToDictionary(e => e.File, e => e.Sha256));
    }

    [Theory, MemberData(nameof(Moments))]
    public void Feeds_are_Atom(string now)
    {
        var sample = samples.At(now);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feeds = sample.Entries.Where(e => e.Type == "feed" && e.File.EndsWith(".xml", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(feeds);
        Nothing(
            from entry in feeds
            let feed = XDocument.Parse(sample.Text(entry.File)).Root!
            from element in feed.Elements(atom + "entry").Prepend(feed)
            from fault in Faults(element)
            select $"{entry.File}: {element.Name.LocalName} {fault}");

        IEnumerable<string> Faults(XElement element)
        {
            // RFC 4287, 4.1.1 and 4.1.2.
            foreach (var name in (string[])["id", "title", "updated"])
                if (element.Elements(atom + name).Count(e => e.Value.Length > 0) != 1) yield return $"needs one {name}";
            if (!element.Elements(atom + "author").Elements(atom + "name").Any(e => e.Value.Length > 0)) yield return "has no author";
            if (!element.Elements(atom + "link").Any(l => l.Attribute("rel")?.Value == "alternate")) yield return "has no alternate link";
            if (!Uri.IsWellFormedUriString(element.Element(atom + "id")?.Value, UriKind.Absolute)) yield return "has an id that is no address";
            foreach (var time in element.Elements().Where(e => e.Name.LocalName is "updated" or "published"))
                if (!DateTimeOffset.TryParseExact(time.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) yield return $"has the time {time.Value}";
            if (element.Elements(atom + "entry").GroupBy(e => e.Element(atom + "id")!.Value).Any(g => g.Count() > 1)) yield return "has an id twice";
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void JSON_feeds_say_the_same_as_their_Atom_twins(string now)
    {
        var sample = samples.At(now);
        foreach (var entry in sample.Entries.Where(e => e.Type == "feed" && e.File.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(sample.Text(entry.File));
            Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
            var twin = XDocument.Parse(sample.Text(entry.File.Replace(".json", ".xml", StringComparison.Ordinal))).Root!;
            Assert.Equal(
                twin.Elements().Where(e => e.Name.LocalName == "entry").Select(e => e.Elements().First(c => c.Name.LocalName == "id").Value),
                json.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()));
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void Items_stand_where_the_sharing_report_says(string now)
    {
        var sample = samples.At(now);
        using var report = JsonDocument.Parse(sample.Sharing!.Clean().Output);
        var shown = report.RootElement.EnumerateArray().Where(l => l.GetProperty("shown").GetBoolean()).ToList();
        Assert.Equal(
            shown.Select(l => (l.GetProperty("brand").GetString(), l.GetProperty("source").GetString())).ToHashSet(),
            sample.Entries.Where(e => e.IsItem && e.IsPage).Select(e => ((string?)e.Brand, e.Source)).ToHashSet());

        var home = shown.GroupBy(l => l.GetProperty("source").GetString()!).ToDictionary(g => g.Key, g => g.Select(l => l.GetProperty("home").GetString()).Distinct().Single());
        var brandAt = sample.Entries.ToDictionary(e => e.Url, e => e.Brand);
        Nothing(from entry in sample.Entries where entry.IsItem && entry.IsPage && brandAt[entry.Canonical!] != home[entry.Source!] select $"{entry.File}: {entry.Canonical} is not at {home[entry.Source!]}");
    }

    [Theory, MemberData(nameof(Moments))]
    public void Calendar_files_keep_to_RFC_5545(string now)
    {
        var sample = samples.At(now);
        Nothing(
            from entry in sample.Entries
            where entry.File.EndsWith(".ics", StringComparison.Ordinal)
            let text = sample.Text(entry.File)
            where !text.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", StringComparison.Ordinal) || !text.EndsWith("END:VCALENDAR\r\n", StringComparison.Ordinal)
                || text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal)
                || text.Split("\r\n").Any(l => System.Text.Encoding.UTF8.GetByteCount(l) > 75)
            select entry.File);
    }

    private static IEnumerable<string> Values(string json, params string[] names)
    {
        using var document = JsonDocument.Parse(json);
        return Walk(document.RootElement).ToList();

        IEnumerable<string> Walk(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Value.ValueKind == JsonValueKind.String ? names.Contains(p.Name) ? [p.Value.GetString()!] : [] : Walk(p.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk),
            _ => [],
        };
    }

    private static void Nothing(IEnumerable<string> faults)
    {
        var all = faults.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults\n" + string.Join('\n', all.Take(30)));
    }
}
