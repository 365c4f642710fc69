using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

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

    /// <summary><c>share: region | none | [brand, …]</c>; null where it is not said. In a list <c>region</c> is a brand of that name, not the word.</summary>
    public static Share? ReadShare(Fields fields) => (fields.Node("share"), fields.Words("share")) switch
    {
        (null, _) => null,
        (YamlScalar { Value: "region" }, _) => Share.WithRegion,
        (YamlScalar { Value: "none" }, _) => Share.WithNobody,
        (_, var brands) => new Share(false, brands),
    };

    private static Acceptance ReadAcceptance(Fields fields) => (fields.Node("accepts"), fields.Words("accepts")) switch
    {
        (null or YamlScalar { Value: "none" }, _) => Acceptance.Nobody,
        (YamlScalar { Value: "all" }, _) => Acceptance.Everybody,
        (_, var partners) => new Acceptance(false, partners),
    };
}
