using AngleSharp.Dom;

namespace RegionSite.Tests.Support;

/// <summary>An address in a page.</summary>
/// <param name="Fetched">Whether a browser asks for it by itself, without a click.</param>
internal sealed record PageAddress(string Written, bool Fetched);

/// <summary>Finds every address in a page.</summary>
internal static class PageAddresses
{
    // Relations of <link> that name another page and fetch nothing.
    private static readonly string[] Named = ["canonical", "alternate", "license", "author", "next", "prev", "search", "me"];

    public static IEnumerable<PageAddress> Of(IDocument page)
    {
        foreach (var element in page.All)
        {
            var tag = element.LocalName;
            foreach (var attribute in element.Attributes)
            {
                switch (attribute.LocalName)
                {
                    case "href" when tag is "link":
                        yield return new(attribute.Value, !(element.GetAttribute("rel") ?? "").Split(' ').All(Named.Contains));
                        break;
                    case "href" when tag is "use" or "image":
                        yield return new(attribute.Value, true);
                        break;
                    case "href" or "action" or "formaction" or "cite":
                        yield return new(attribute.Value, false);
                        break;
                    case "src" or "poster" or "background" or "data" when tag is not "data":
                        yield return new(attribute.Value, true);
                        break;
                    case "srcset" or "imagesrcset":
                        foreach (var candidate in attribute.Value.Split(',')) yield return new(candidate.Trim().Split(' ')[0], true);
                        break;
                    case "content" when tag is "meta" && string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase):
                        yield return new(attribute.Value.Split("url=", 2)[1], false);
                        break;
                    case "content" when tag is "meta" && element.GetAttribute("property") is "og:url" or "og:image":
                        yield return new(attribute.Value, false);
                        break;
                }
            }
        }
    }
}
