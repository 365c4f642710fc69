using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading;

/// <summary>partner.yaml. Whatever is wrong in it falls back to what shares least, so that a faulty file never publishes more than its owner wanted.</summary>
internal static class PartnerReader
{
    /// <param name="fields">Null where the file could not be read: the partner then goes by its id and shares nothing.</param>
    public static Partner Read(Fields? fields, string id, ContentFile file, ReadingContext context)
    {
        var at = SourceLocation.StartOf(file.Display);
        if (fields is null) return new Partner { Id = id, Name = new LocalText(context.DefaultLanguage, id), At = at, Share = Share.WithNobody };
        var name = fields.RequiredText("name");
        var partner = new Partner
        {
            Id = id,
            Name = fields.Has("name") ? name : new LocalText(context.DefaultLanguage, id),
            At = at,
            Website = fields.WebAddress("website"),
            Email = fields.Email("email"),
            Phone = fields.Phone("phone"),
            Address = fields.Address(),
            Logo = fields.Picture("logo", file.Path, $"partners/{id}", name),
            Share = ReadShare(fields) ?? Share.WithRegion,
            Accepts = ReadAcceptance(fields),
        };
        fields.RejectUnknown();
        return partner;
    }

    /// <summary><c>share: region | none | [brand, …]</c>; null where it is not said.</summary>
    public static Share? ReadShare(Fields fields)
    {
        if (!fields.Has("share"))
        {
            fields.Node("share");
            return null;
        }
        var words = fields.Words("share");
        return words switch
        {
            [{ Value: "region" }] => Share.WithRegion,
            [{ Value: "none" }] => Share.WithNobody,
            _ => new Share(false, words),
        };
    }

    private static Acceptance ReadAcceptance(Fields fields) => fields.Words("accepts") switch
    {
        [] or [{ Value: "none" }] => Acceptance.Nobody,
        [{ Value: "all" }] => Acceptance.Everybody,
        var partners => new Acceptance(false, partners),
    };
}
