using RegionSite.Model;
using RegionSite.Reading;
using RegionSite.Text;

namespace RegionSite.Archetypes;

/// <summary>Ids for the examples in a new file: of what there is, so that they hold once their <c>#</c> is gone.</summary>
internal sealed record Examples(string Topic, string Place, string Venue, string? Contact, string? Picture)
{
    public static Examples From(SourceContent content, NewItem item)
    {
        var contacts = content.Items.OfType<ContactItem>().Select(c => c.Key).ToList();
        var pictures = content.Media.Files.Values.Where(f => !f.HasScript && f.Owner == item.Owner && f.OwnedByBrand == item.OfBrand && f.Width > 0 && f.Path.Split('/') is [_, _, "media", ..]).Select(f => string.Join('/', f.Path.Split('/').Skip(2)));
        return new Examples(
            content.Topics.Select(t => t.Id).FirstOrDefault() ?? "kultur",
            Place(PlaceKind.Municipality) ?? "musterstadt",
            Place(PlaceKind.Venue) ?? "rathaus",
            contacts.Where(c => c.Owner == item.Owner && !item.OfBrand).Select(c => c.Slug).Concat(contacts.Select(c => $"{c.Owner}/{c.Slug}")).FirstOrDefault(),
            pictures.Order(StringComparer.Ordinal).Select(YamlText.Scalar).FirstOrDefault());

        // Of another kind rather than one that there is not.
        string? Place(PlaceKind kind) => content.Places.OrderByDescending(p => p.Kind == kind).Select(p => p.Id).FirstOrDefault();
    }
}
