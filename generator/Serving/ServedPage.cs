using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using RegionSite.Planning;
using RegionSite.Rendering;
using RegionSite.Themes;

namespace RegionSite.Serving;

/// <summary>A page as it is given to the browser, and what tells an open one whether it is still the same.</summary>
/// <param name="Fingerprint">Of all that its visitor sees but the style sheets: the page's bytes, and the pictures and films that it shows.</param>
/// <param name="Styles">The addresses of its style sheets, which can be exchanged while it stays open.</param>
internal sealed record ServedPage(byte[] Html, string Fingerprint, ImmutableArray<string> Styles)
{
    /// <summary>A page of the server's own.</summary>
    public static ServedPage Own(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        return new ServedPage(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16], [Browser.OwnStyle]);
    }

    /// <summary>A page of a brand; links to other brands' hosts lead to their local ones.</summary>
    public static ServedPage Of(PlannedPage page, ServedSite site, int port)
    {
        ReadOnlySpan<byte> html = site.Render(page);
        var result = new ArrayBufferWriter<byte>(html.Length + 1024);
        using var fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var styles = ImmutableArray.CreateBuilder<string>();
        var done = 0;
        var tags = new HtmlTags(html);
        while (tags.Read())
        {
            var isStyle = HtmlTags.Same(tags.Name, "link"u8) && IsStylesheet(tags.ValueOf("rel"u8));
            var attributes = tags.Attributes;
            while (attributes.Read())
            {
                if (isStyle && HtmlTags.Same(attributes.Name, "href"u8))
                {
                    Take(html[done..attributes.Place.Start.Value], result, fingerprint);
                    result.Write(attributes.Value);
                    done = attributes.Place.End.Value;
                    styles.Add(attributes.Text);
                }
                else if (Leads(tags.Name, attributes.Name) && Site(attributes.Value, site.Plan) is { } target)
                {
                    Take(html[done..attributes.Place.Start.Value], result, fingerprint);
                    Take(Encoding.UTF8.GetBytes(LocalHosts.Origin(target.Host, port)), result, fingerprint);
                    done = attributes.Place.Start.Value + target.Origin.Length;
                }
                else if (HtmlTags.Same(attributes.Name, "src"u8) || HtmlTags.Same(attributes.Name, "poster"u8))
                {
                    if (site.Find(page.Host, Uri.UnescapeDataString(attributes.Text)) is ContentOutput shown) fingerprint.AppendData(Encoding.UTF8.GetBytes(ServedFile.Stamp(shown)));
                }
            }
        }
        Take(html[done..], result, fingerprint);
        return new ServedPage(result.WrittenSpan.ToArray(), Convert.ToHexStringLower(fingerprint.GetHashAndReset())[..16], styles.ToImmutable());
    }

    private static void Take(ReadOnlySpan<byte> bytes, ArrayBufferWriter<byte> result, IncrementalHash fingerprint)
    {
        result.Write(bytes);
        fingerprint.AppendData(bytes);
    }

    // What takes the visitor somewhere. Names of things (canonical, alternate) keep their addresses on the web.
    private static bool Leads(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> attribute) =>
        ((HtmlTags.Same(tag, "a"u8) || HtmlTags.Same(tag, "area"u8)) && HtmlTags.Same(attribute, "href"u8))
        || (HtmlTags.Same(tag, "form"u8) && HtmlTags.Same(attribute, "action"u8))
        || (HtmlTags.Same(tag, "iframe"u8) && HtmlTags.Same(attribute, "src"u8));

    /// <summary>A brand on the host that an address leads to.</summary>
    private static BrandSite? Site(ReadOnlySpan<byte> address, SitePlan plan)
    {
        foreach (var site in plan.Sites)
        {
            if (address.Length < site.Origin.Length || !Ascii.EqualsIgnoreCase(address[..site.Origin.Length], site.Origin)) continue;
            if (address.Length == site.Origin.Length || address[site.Origin.Length] is (byte)'/' or (byte)'?' or (byte)'#') return site;
        }
        return null;
    }

    private static bool IsStylesheet(string relation) => relation.Split(' ').Contains("stylesheet", StringComparer.OrdinalIgnoreCase);
}
