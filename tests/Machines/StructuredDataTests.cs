using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Machines;

/// <summary>JSON-LD as search engines' profiles want it, with a second opinion: extruct's and rdflib's.</summary>
[Collection(BuiltSamples.Name)]
public sealed class StructuredDataTests(BuiltSamples samples)
{
    private const string Now = "2027-05-01T12:00";

    // What must be there of each type: of Event, BreadcrumbList and LocalBusiness what Google's profiles require, of the others what gives them a meaning.
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["NewsArticle"] = ["headline", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage", "inLanguage"],
        ["Event"] = ["name", "startDate", "location", "eventStatus", "eventAttendanceMode", "url"],
        ["Organization"] = ["name"],
        ["LocalBusiness"] = ["name", "address"],
        ["Person"] = ["name"],
        ["Place"] = ["name", "address"],
        ["City"] = ["name", "address"],
        ["AdministrativeArea"] = ["name", "address"],
        ["VirtualLocation"] = ["url"],
        ["PostalAddress"] = [],
        ["GeoCoordinates"] = ["latitude", "longitude"],
        ["LocationFeatureSpecification"] = ["name", "value"],
        ["ContactPoint"] = ["name"],
        ["Product"] = ["name", "offers"],
        ["Service"] = ["name", "provider"],
        ["Offer"] = ["url"],
        ["UnitPriceSpecification"] = ["price", "priceCurrency"],
        ["QuantitativeValue"] = ["value"],
        ["Audience"] = ["audienceType"],
        ["ImageObject"] = ["url"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name", "item"],
        ["WebSite"] = ["name", "url", "publisher"],
    };

    private static readonly Dictionary<string, string> TypeOfPage = new(StringComparer.Ordinal)
    {
        ["home"] = "WebSite",
        ["news"] = "NewsArticle",
        ["event"] = "Event",
        ["network"] = "Organization",
        ["contact"] = "Organization",
        ["partner"] = "Organization",
    };

    [Fact]
    public void Every_thing_has_what_its_type_requires()
    {
        var sample = samples.At(Now);
        Nothing(
            from page in sample.Pages
            from script in Scripts(page)
            from thing in Things(JsonDocument.Parse(script).RootElement)
            let type = thing.GetProperty("@type").GetString()!
            from fault in Required.TryGetValue(type, out var required) ? required.Where(r => !thing.TryGetProperty(r, out _)).Select(r => $"{type} has no {r}") : [$"unknown type {type}"]
            select $"{page}: {fault}");
    }

    [Fact]
    public void Every_page_says_what_it_is_about_and_where_it_stands()
    {
        var sample = samples.At(Now);
        Nothing(
            from page in sample.Pages
            let types = Scripts(page).Select(s => JsonDocument.Parse(s).RootElement.GetProperty("@type").GetString()).ToList()
            let expected = TypeOfPage.GetValueOrDefault(page.Entry.Type)
            // What has no date yet is no Event, and has no calendar file either.
            let unfixed = page.Entry.Type == "event" && page.Document.QuerySelector("link[type='text/calendar']") is null
            where (expected is not null && !unfixed && types.FirstOrDefault() != expected)
                || (page.Document.QuerySelector("nav ol a") is not null && page.Document.QuerySelector("meta[name=robots]") is null && types.LastOrDefault() != "BreadcrumbList")
            select $"{page}: {string.Join(", ", types)}");
    }

    [Fact]
    public void Times_have_an_offset_and_addresses_are_absolute_and_lead_somewhere()
    {
        var sample = samples.At(Now);
        Nothing(
            from page in sample.Pages
            from script in Scripts(page)
            from thing in Things(JsonDocument.Parse(script).RootElement)
            from property in thing.EnumerateObject()
            where property.Value.ValueKind == JsonValueKind.String
            let text = property.Value.GetString()!
            let fault = property.Name switch
            {
                "startDate" or "endDate" or "datePublished" or "dateModified" or "previousStartDate" or "validThrough" =>
                    text.Length == 10 || (text.Length == 25 && text[^6] is '+' or '-') ? null : "no date, and no time with an offset",
                "url" or "item" or "mainEntityOfPage" or "@id" =>
                    !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme != "https" ? "not absolute" : property.Name == "@id" ? null : sample.FaultOf(address),
                _ => null,
            }
            where fault is not null
            select $"{page}: {property.Name} {text}: {fault}");
    }

    [PeerFact("extruct")]
    public void Extruct_and_rdflib_read_what_stands_there()
    {
        var sample = samples.At(Now);
        var pages = sample.Pages.Where(p => Scripts(p).Any()).GroupBy(p => (p.Entry.Brand, p.Entry.Type)).SelectMany(g => g.Take(5)).ToList();

        var opinions = Opinions.Ask("extruct", "linked_data_opinion.py", sample, pages.Select(p => p.Entry.File));

        foreach (var (page, opinion) in pages.Zip(opinions))
        {
            var ours = Scripts(page).Select(s => JsonDocument.Parse(s).RootElement).ToList();
            var theirs = opinion.GetProperty("things").EnumerateArray().ToList();
            Assert.Equal(ours.Count, theirs.Count);
            Assert.All(ours.Zip(theirs), pair => Assert.True(JsonElement.DeepEquals(pair.First, pair.Second), $"{page}: {pair.Second}"));
            Assert.All(opinion.GetProperty("statements").EnumerateArray(), count => Assert.True(count.GetInt32() > 1, page.ToString()));
        }
    }

    private static IEnumerable<string> Scripts(BuiltPage page) => page.Document.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent);

    private static IEnumerable<JsonElement> Things(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Things(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Things),
        _ => [],
    };

    private static void Nothing(IEnumerable<string> faults)
    {
        var all = faults.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults\n" + string.Join('\n', all.Take(30)));
    }
}
