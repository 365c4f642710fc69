using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Themes;

namespace RegionSite.Rendering.Structured;

/// <summary>JSON-LD of schema.org: a script element for what the page is about, then one for the way to it. Each stands by itself, so that the simplest reader understands the first.</summary>
internal static class StructuredData
{
    // Letters and + (in times) stay themselves; the one character that could end the script element or begin a comment in it is escaped below.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Html? Of(PlannedPage page, PageModel model, SiteView view)
    {
        if (model.NoIndex) return null;
        var scripts = new StringBuilder();
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (var thing in Things(page, model, view))
        {
            thing.Write(json, context: true);
            json.Flush();
            Append(buffer.WrittenSpan, scripts);
            buffer.ResetWrittenCount();
            json.Reset();
        }
        return scripts.Length == 0 ? null : new Html(scripts.ToString());
    }

    private static IEnumerable<Thing> Things(PlannedPage page, PageModel model, SiteView view)
    {
        switch (page)
        {
            case HomePage:
                yield return SiteThings.WebSite(model, view);
                yield return SiteThings.Publisher(view);
                break;
            case ItemPage item when Item(item.Shown, model, view) is { } thing: yield return thing; break;
            case DossierPage { Kind: DossierKind.Partner } partner: yield return Organizations.Profile(partner.Id, model, view); break;
            case DossierPage { Kind: DossierKind.Place } place: yield return Places.Profile(place.Id, model, view); break;
        }
        if (SiteThings.Breadcrumbs(model, view) is { } trail) yield return trail;
    }

    private static Thing? Item(Item item, PageModel model, SiteView view) => item switch
    {
        NewsItem news => NewsArticles.Of(news, model, view),
        EventItem happening => Events.Of(happening, model, view),
        NetworkItem network => Organizations.Network(network, model, view),
        MemberItem member => Organizations.Member(member, model, view),
        ContactItem contact => Contacts.Of(contact, model, view),
        OfferItem offer => Offers.Of(offer, model, view),
        _ => null,
    };

    private static void Append(ReadOnlySpan<byte> json, StringBuilder to)
    {
        if (to.Length > 0) to.Append('\n');
        to.Append("<script type=\"application/ld+json\">").Append(Encoding.UTF8.GetString(json).Replace("<", "\\u003C", StringComparison.Ordinal)).Append("</script>");
    }
}
