using System.Buffers;
using RegionSite.Calendar;
using RegionSite.Planning;
using RegionSite.Rendering.Structured;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>A contact as a business card: vCard 4.0 (RFC 6350), whose lines are those of calendar files.</summary>
internal static class ContactFiles
{
    public static void Write(ContactFile file, SiteView view, Utf8PageWriter to)
    {
        var contact = file.Shown;
        var partner = view.Library.Partners[contact.Key.Owner];
        var name = contact.Title.In(Languages.German);
        var buffer = new ArrayBufferWriter<byte>(1024);
        var card = new IcsWriter(buffer);
        card.Begin("VCARD");
        card.Line("VERSION", "4.0");
        card.Line("UID", view.Plan.Addresses.Canonical(contact, Languages.German));
        card.TextLine("FN", name);
        // Which of the words are the family name nobody has said; address books show what stands here as it is written.
        card.Property("N").Components("", name, "", "", "");
        card.TextLine("ORG", contact.Organization?.In(Languages.German) ?? partner.Name.In(Languages.German));
        if (contact.Role is { } role) card.TextLine("TITLE", role.In(Languages.German));
        if (Organizations.Telephone(contact.Phone) is { } phone) card.Property("TEL").Parameter("TYPE", "work").Parameter("VALUE", "uri").Value("tel:" + phone);
        if (contact.Email is { } email) card.Property("EMAIL").Parameter("TYPE", "work").Text(email);
        // The address is the partner's; another organisation may have another.
        if (contact.Organization is null || contact.Organization.In(Languages.German) == partner.Name.In(Languages.German))
        {
            var address = partner.Address;
            if (!address.IsEmpty) card.Property("ADR").Parameter("TYPE", "work").Components("", "", address.Street ?? "", address.City ?? "", "", address.PostalCode ?? "", "");
            if (partner.Website is { } website) card.Property("URL").Parameter("TYPE", "work").Value(website);
        }
        card.Line("URL", view.Site.Origin + Addresses.Item(view.Site, contact, view.Site.LanguageFor(contact, Languages.German)));
        if (contact.Responsibilities.Length > 0) card.Property("CATEGORIES").Texts([.. contact.Responsibilities.Select(t => view.Library.TopicNames[t.Value].In(Languages.German))]);
        if (contact.Updated is { } updated) card.Moment("REV", LocalTimes.ToInstant(updated, view.Library.Region.TimeZone));
        card.Line("SOURCE", view.Site.Origin + file.Address);
        card.End("VCARD");
        to.WriteUtf8(buffer.WrittenSpan);
    }
}
